import type { SQLiteAdapter } from '@payloadcms/db-sqlite'

type Statement = readonly [table: string, sql: string]

/** By number, in the order they came; one that has been published is never changed. */
const STEPS: readonly (readonly Statement[])[] = [
  // Midnight UTC stood for a day whose hour nobody knew.
  [
    [
      'events',
      `UPDATE events SET date = substr(date, 1, 10) WHERE date LIKE '____-__-__T00:00:00.000Z'`,
    ],
    ['competitions', `UPDATE competitions SET start_date = substr(start_date, 1, 10)`],
    ['competitions', `UPDATE competitions SET end_date = substr(end_date, 1, 10)`],
  ],
]

/**
 * How many steps a file has behind it stands in its header. A file that is only readable, and is up to date, is not
 * written; of several processes at once one does it and the others wait.
 */
export async function carrySQLite({ client }: Pick<SQLiteAdapter, 'client'>): Promise<void> {
  const behind = async () => Number((await client.execute('PRAGMA user_version')).rows[0]?.[0] ?? 0)
  if ((await behind()) >= STEPS.length) return
  await client.execute('BEGIN IMMEDIATE')
  try {
    const there = new Set(
      (await client.execute(`SELECT name FROM sqlite_master WHERE type = 'table'`)).rows.map(
        (row) => row[0],
      ),
    )
    for (const step of STEPS.slice(await behind()))
      for (const [table, sql] of step) if (there.has(table)) await client.execute(sql)
    await client.execute(`PRAGMA user_version = ${STEPS.length}`)
    await client.execute('COMMIT')
  } catch (err) {
    await client.execute('ROLLBACK')
    throw err
  }
}
