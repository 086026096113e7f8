import type { Metadata } from 'next'

import { words } from '../words.ts'

/** The head of a page that is not there: the not-found page has no say in it. */
export const missing: Metadata = { title: words.notFound.title }
