import type { Metadata } from 'next'

import { confirm } from '../../actions/confirm.ts'
import { AccountPage } from '../../components/AccountPage.tsx'
import { PasswordForm } from '../../components/PasswordForm.tsx'
import { paths } from '../../lib/paths.ts'
import { words } from '../../words.ts'

export const metadata: Metadata = { title: words.account.choose, robots: { index: false } }

type Props = { params: Promise<{ token: string }> }

export default async function ConfirmPage({ params }: Props) {
  const { token } = await params
  const other = {
    href: paths.register('/'),
    label: words.account.register,
    question: words.account.linkGone,
  }
  return (
    <AccountPage next="/" other={other} title={words.account.choose}>
      <PasswordForm choose={confirm.bind(null, token)} />
    </AccountPage>
  )
}
