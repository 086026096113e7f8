import type { ReactNode } from 'react'

import { session } from '../data/session.ts'
import { words } from '../words.ts'
import { PageLink } from './PageLink.tsx'

/** The frame of the log-in and the registration page; who is logged in as a reader needs neither. */
export async function AccountPage(props: {
  children: ReactNode
  next: string
  other: { href: string; label: string; question: string }
  title: string
}) {
  const { visitor } = await session()
  return (
    <div className="page account">
      <h1>{props.title}</h1>
      {visitor?.kind === 'reader' ? (
        <p>
          {words.account.loggedInAs(visitor.name)}{' '}
          <PageLink href={props.next}>{words.account.carryOn}</PageLink>
        </p>
      ) : (
        <>
          {props.children}
          <p className="account__other">
            {props.other.question} <PageLink href={props.other.href}>{props.other.label}</PageLink>
          </p>
        </>
      )}
    </div>
  )
}
