import type { Metadata } from 'next'

import { resetPassword } from '../../actions/resetPassword.ts'
import { AccountPage } from '../../components/AccountPage.tsx'
import { PasswordForm } from '../../components/PasswordForm.tsx'
import { paths } from '../../lib/paths.ts'
import { words } from '../../words.ts'

export const metadata: Metadata = { title: words.account.newPassword, robots: { index: false } }

type Props = { params: Promise<{ token: string }> }

export default async function ResetPasswordPage({ params }: Props) {
  const { token } = await params
  const other = {
    href: paths.forgotPassword,
    label: words.account.sendLink,
    question: words.account.linkGone,
  }
  return (
    <AccountPage next="/" other={other} title={words.account.newPassword}>
      <PasswordForm choose={resetPassword.bind(null, token)} />
    </AccountPage>
  )
}
