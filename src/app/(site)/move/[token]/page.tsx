import type { Metadata } from 'next'

import { move } from '../../actions/move.ts'
import { MoveForm } from '../../components/MoveForm.tsx'
import { words } from '../../words.ts'

export const metadata: Metadata = { title: words.account.newAddress, robots: { index: false } }

type Props = { params: Promise<{ token: string }> }

/** A button, and no more: programs that read mails open their links. */
export default async function MovePage({ params }: Props) {
  const { token } = await params
  return (
    <div className="page account">
      <h1>{words.account.newAddress}</h1>
      <MoveForm move={move.bind(null, token)} />
    </div>
  )
}
