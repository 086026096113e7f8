import { decoded } from '../lib/decoded.ts'
import { movedOrMissing } from '../lib/movedOrMissing.ts'

export { missing as metadata } from '../lib/missing.ts'

type Props = { params: Promise<{ path: string[] }> }

/** The admin and the site have root layouts of their own, so no layout would answer an unknown address. */
export default async function UnknownAddress({ params }: Props) {
  const { path } = await params
  return movedOrMissing(`/${path.map((part) => encodeURIComponent(decoded(part))).join('/')}`)
}
