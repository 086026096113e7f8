import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import type { FlattenedField, PayloadRequest } from 'payload'

import { clientOf } from '../sqlite/clientOf.ts'
import { columnsOf } from '../sqlite/columnsOf.ts'
import { givenRows } from '../sqlite/givenRows.ts'
import { tableOf } from '../sqlite/tableOf.ts'
import type { Write } from './writePatches.ts'

/** One UPDATE for all documents that change in the same columns. What is not there any more is written as nothing. */
export async function writeSQLite(
  adapter: SQLiteAdapter,
  collection: string,
  fields: ReadonlyMap<string, FlattenedField>,
  writes: readonly Write[],
  req: PayloadRequest,
): Promise<void> {
  const table = tableOf(adapter, collection)
  const client = await clientOf(adapter, req)
  const alike = new Map<string, Write[]>()
  for (const write of writes) {
    const names = Object.keys(write.values).join()
    const group = alike.get(names)
    if (group) group.push(write)
    else alike.set(names, [write])
  }
  for (const group of alike.values()) {
    const changed = Object.keys(group[0]?.values ?? {}).flatMap((name) => fields.get(name) ?? [])
    const columns = columnsOf(changed, table)
    const rows = group.map(({ id, values }) => [id, ...columns.map(({ cell }) => cell(values))])
    const set = columns.map(({ name }, at) => `"${name}" = cells ->> ${at + 1}`).join(', ')
    await client.execute({
      args: [JSON.stringify(rows)],
      sql: `${givenRows} UPDATE "${table.name}" SET ${set} FROM given WHERE "${table.name}".id = cells ->> 0`,
    })
  }
}
