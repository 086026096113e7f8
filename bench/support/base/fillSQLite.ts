import type { SQLiteAdapter } from '@payloadcms/db-sqlite'

import { FILLING } from './coreOf.ts'

/** Multiplies the last filling inside SQLite, and writes as many settled changes as there are results then. */
export async function fillSQLite({ client }: SQLiteAdapter, fillings: number): Promise<void> {
  const series = 'WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ?)'
  const { rows } = await client.execute('PRAGMA table_info(results)')
  const columns = rows.map(({ name }) => name as string)
  const shifted: Record<string, string> = {
    athlete_id: 'athlete_id + i * 10',
    id: `id + i * ${FILLING}`,
  }
  await client.execute('PRAGMA foreign_keys = OFF')
  if (fillings > 0) {
    await client.execute({
      args: [fillings],
      sql: `${series} INSERT INTO athletes (id, family_name, name, nation, gender, updated_at, created_at)
        SELECT id + i * 10, family_name, name, nation, gender, updated_at, created_at
        FROM n, (SELECT * FROM athletes ORDER BY id DESC LIMIT 10)`,
    })
    await client.execute({
      args: [fillings],
      sql: `${series} INSERT INTO results (${columns.map((name) => `"${name}"`).join(', ')})
        SELECT ${columns.map((name) => shifted[name] ?? `"${name}"`).join(', ')}
        FROM n, (SELECT * FROM results ORDER BY id DESC LIMIT ${FILLING})`,
    })
  }
  await client.execute({
    args: [(fillings + 1) * FILLING],
    sql: `${series} INSERT INTO changes (id, seq, slug, doc, operation, keys, dirty, updated_at, created_at)
      SELECT top.id + i, top.seq + i, 'results', '1', 'update', '["results:1","athletes:1","events:1"]', '[]', updated_at, created_at
      FROM n, (SELECT * FROM changes ORDER BY id DESC LIMIT 1) AS top`,
  })
  // Whoever follows the feed has long followed it here.
  for (const places of ['feed_positions', 'feed_followers'])
    await client.execute(`UPDATE ${places} SET position = (SELECT max(seq) FROM changes)`)
}
