import type { ComponentProps } from 'react'

import Link from 'next/link'

/** A link fetched when it is followed: a page full of names is not worth a request for each. */
export const PageLink = (props: ComponentProps<typeof Link>) => <Link prefetch={false} {...props} />
