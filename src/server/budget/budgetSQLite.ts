import type { InArgs, InStatement, ResultSet } from '@libsql/client'
import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import { setImmediate } from 'node:timers/promises'

import { currentBudget } from './withinBudget.ts'

type Execute = (statement: InStatement, args?: InArgs) => Promise<ResultSet>

/** After how many milliseconds without one everybody else has a turn. */
const SLICE_MS = 10

/**
 * SQLite runs a query where it is called, and many in a row leave no turn to anybody: not to another request, and not to
 * the news that a client has gone. So there is one between two queries, once a slice. Each that has waited for it is run
 * in it, whatever that takes. Savers have a connection of their own (plugins/transactions), and are not held up.
 */
export function budgetSQLite({ client }: SQLiteAdapter): void {
  const execute: Execute = client.execute.bind(client)
  let turned = performance.now()
  let turn: Promise<void> | undefined

  const takeTurn = async () => {
    await setImmediate()
    turned = performance.now()
    turn = undefined
  }

  const run: Execute = async (...query) => {
    const budget = currentBudget()
    budget?.left()
    const result = await execute(...query)
    budget?.took(result.rows.length)
    return result
  }

  client.execute = (...query: Parameters<Execute>) => {
    if (!currentBudget() || performance.now() - turned < SLICE_MS) return run(...query)
    turn ??= takeTurn()
    return turn.then(() => run(...query))
  }
}
