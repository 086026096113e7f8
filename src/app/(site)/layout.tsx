import type { Metadata, Viewport } from 'next'
import type { ReactNode } from 'react'

import './css/index.css'

import { Masthead } from './components/Masthead.tsx'
import { SiteFooter } from './components/SiteFooter.tsx'
import { words } from './words.ts'

// A page made at build time would know neither the reader nor the answer's script nonce (src/server).
export const dynamic = 'force-dynamic'

export const metadata: Metadata = {
  title: { default: words.site.name, template: `%s | ${words.site.name}` },
  description: words.site.description,
  // Without a referrer a form posts from the origin "null", and Next refuses its action.
  referrer: 'strict-origin-when-cross-origin',
}

export const viewport: Viewport = {
  colorScheme: 'light dark',
  themeColor: [
    { color: '#fcfcfa', media: '(prefers-color-scheme: light)' },
    { color: '#131416', media: '(prefers-color-scheme: dark)' },
  ],
}

export default function SiteLayout({ children }: { children: ReactNode }) {
  return (
    <html lang={words.lang}>
      <body>
        <a className="skip" href="#content">
          {words.site.skip}
        </a>
        <Masthead />
        <main id="content" tabIndex={-1}>
          {children}
        </main>
        <SiteFooter />
      </body>
    </html>
  )
}
