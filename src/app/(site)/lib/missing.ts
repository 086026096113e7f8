import type { Metadata } from 'next'

import { words } from '../words.ts'

/** The head of a page that is not there. Which of the page and its not-found page has the say, Next leaves open. */
export const missing: Metadata = { title: words.notFound.title }
