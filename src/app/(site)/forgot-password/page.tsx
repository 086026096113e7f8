import type { Metadata } from 'next'

import { AccountPage } from '../components/AccountPage.tsx'
import { ForgotPasswordForm } from '../components/ForgotPasswordForm.tsx'
import { paths } from '../lib/paths.ts'
import { words } from '../words.ts'

export const metadata: Metadata = { title: words.account.forgotten, robots: { index: false } }

type Props = { searchParams: Promise<{ sent?: string | string[] }> }

export default async function ForgotPasswordPage({ searchParams }: Props) {
  const { sent } = await searchParams
  const other = {
    href: paths.login('/'),
    label: words.account.logIn,
    question: words.account.remembered,
  }
  return (
    <AccountPage next="/" other={other} title={words.account.forgotten}>
      {sent === undefined ? (
        <>
          <p>{words.account.forgottenHint}</p>
          <ForgotPasswordForm />
        </>
      ) : (
        <p role="status">{words.account.linkSent}</p>
      )}
    </AccountPage>
  )
}
