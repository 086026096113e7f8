import type { Metadata } from 'next'

import { AccountPage } from '../components/AccountPage.tsx'
import { RegisterForm } from '../components/RegisterForm.tsx'
import { paths } from '../lib/paths.ts'
import { safePath } from '../lib/safePath.ts'
import { words } from '../words.ts'

export const metadata: Metadata = { title: words.account.register, robots: { index: false } }

type Props = { searchParams: Promise<{ next?: string | string[]; sent?: string | string[] }> }

export default async function RegisterPage({ searchParams }: Props) {
  const { next: asked, sent } = await searchParams
  const next = safePath(asked)
  const other = {
    href: paths.login(next),
    label: words.account.logIn,
    question: words.account.haveAccount,
  }
  return (
    <AccountPage next={next} other={other} title={words.account.register}>
      {sent === undefined ? (
        <>
          <p>{words.account.registerHint}</p>
          <RegisterForm next={next} />
        </>
      ) : (
        <p role="status">{words.account.registered}</p>
      )}
    </AccountPage>
  )
}
