import type { Metadata } from 'next'

import { AccountPage } from '../components/AccountPage.tsx'
import { LoginForm } from '../components/LoginForm.tsx'
import { PageLink } from '../components/PageLink.tsx'
import { paths } from '../lib/paths.ts'
import { safePath } from '../lib/safePath.ts'
import { words } from '../words.ts'

export const metadata: Metadata = { title: words.account.logIn, robots: { index: false } }

type Props = { searchParams: Promise<{ next?: string | string[] }> }

export default async function LoginPage({ searchParams }: Props) {
  const next = safePath((await searchParams).next)
  const other = {
    href: paths.register(next),
    label: words.account.register,
    question: words.account.noAccount,
  }
  return (
    <AccountPage next={next} other={other} title={words.account.logIn}>
      <LoginForm next={next} />
      <p className="account__other">
        <PageLink href={paths.forgotPassword}>{words.account.forgotten}</PageLink>
      </p>
    </AccountPage>
  )
}
