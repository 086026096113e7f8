import { notFound } from 'next/navigation'

export { missing as metadata } from '../lib/missing.ts'

/** The admin and the site have root layouts of their own, so no layout would answer an unknown address. */
export default function UnknownAddress() {
  notFound()
}
