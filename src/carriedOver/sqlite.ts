import type { SQLiteAdapter } from '@payloadcms/db-sqlite'

import { disciplinesOfAge } from './disciplinesOfAge.ts'

type Client = SQLiteAdapter['client']

interface Step {
  /** A house that is not ours may call another thing by the same name. */
  needs: readonly string[]
  write: (client: Client) => Promise<unknown>
}

const statement = (place: string, sql: string): Step => ({
  needs: [place],
  write: (client) => client.execute(sql),
})

/** A plain code of an age group is that of its own implement or barriers. */
const ofAge = (table: string): Step => ({
  needs: ['age_group', 'discipline', 'gender'].map((column) => `${table}.${column}`),
  write: async (client) => {
    const { rows } = await client.execute(
      `SELECT DISTINCT age_group, discipline, gender FROM ${table}`,
    )
    const typed = rows.map((row) => ({
      ageGroup: row.age_group,
      discipline: row.discipline,
      gender: row.gender,
    }))
    for (const { ageGroup, discipline, gender, now } of disciplinesOfAge(typed))
      await client.execute({
        args: [now, ageGroup, discipline, gender],
        sql: `UPDATE ${table} SET discipline = ? WHERE age_group = ? AND discipline = ? AND gender = ?`,
      })
  },
})

/** By number, in the order they came; one that has been published is never changed. */
const STEPS: readonly (readonly Step[])[] = [
  // Midnight UTC stood for a day whose hour nobody knew.
  [
    statement(
      'events.date',
      `UPDATE events SET date = substr(date, 1, 10) WHERE date LIKE '____-__-__T00:00:00.000Z'`,
    ),
    statement(
      'competitions.start_date',
      `UPDATE competitions SET start_date = substr(start_date, 1, 10)`,
    ),
    statement(
      'competitions.end_date',
      `UPDATE competitions SET end_date = substr(end_date, 1, 10)`,
    ),
  ],
  [ofAge('events'), ofAge('records')],
]

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
      for (const { needs, write } of step)
        if (needs.every((place) => there.has(place))) await write(client)
    await client.execute(`PRAGMA user_version = ${STEPS.length}`)
    await client.execute('COMMIT')
  } catch (err) {
    await client.execute('ROLLBACK')
    throw err
  }
}
