import type { SQLiteAdapter } from '@payloadcms/db-sqlite'

type Statement = readonly [table: string, column: string, sql: string]

/** By number, in the order they came; one that has been published is never changed. */
const STEPS: readonly (readonly Statement[])[] = [
  // Midnight UTC stood for a day whose hour nobody knew.
  [
    [
      'events',
      'date',
      `UPDATE events SET date = substr(date, 1, 10) WHERE date LIKE '____-__-__T00:00:00.000Z'`,
    ],
    [
      'competitions',
      'start_date',
      `UPDATE competitions SET start_date = substr(start_date, 1, 10)`,
    ],
    ['competitions', 'end_date', `UPDATE competitions SET end_date = substr(end_date, 1, 10)`],
  ],
]

/** A house that is not ours may call another thing by the same name. */
const COLUMNS = `SELECT t.name || '.' || c.name AS place
  FROM sqlite_master t JOIN pragma_table_info(t.name) c WHERE t.type = 'table'`

/**
 * How many steps a file has behind it stands in its header. A file that is only readable, and is up to date, is not
 * written; of several processes at once one does it and the others wait.
 */
export async function carrySQLite({ client }: Pick<SQLiteAdapter, 'client'>): Promise<void> {
  const behind = async () => Number((await client.execute('PRAGMA user_version')).rows[0]?.[0] ?? 0)
  if ((await behind()) >= STEPS.length) return
  await client.execute('BEGIN IMMEDIATE')
  try {
    const { rows } = await client.execute(COLUMNS)
    const there = new Set(rows.map((row) => row.place))
    for (const step of STEPS.slice(await behind()))
      for (const [table, column, sql] of step)
        if (there.has(`${table}.${column}`)) await client.execute(sql)
    await client.execute(`PRAGMA user_version = ${STEPS.length}`)
    await client.execute('COMMIT')
  } catch (err) {
    await client.execute('ROLLBACK')
    throw err
  }
}
