import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import type { FlattenedField, PayloadRequest } from 'payload'

import type { Patch } from '../drain/compute.ts'
import { clientOf } from '../sqlite/clientOf.ts'
import { columnsOf } from '../sqlite/columnsOf.ts'
import { givenRows } from '../sqlite/givenRows.ts'
import { tableOf } from '../sqlite/tableOf.ts'

/** One UPDATE for all documents that change in the same columns. What is not there any more is written as nothing. */
export async function writeSQLite(
  adapter: SQLiteAdapter,
  collection: string,
  fields: ReadonlyMap<string, FlattenedField>,
  patches: readonly Patch[],
  req: PayloadRequest,
): Promise<void> {
  const table = tableOf(adapter, collection)
  const client = await clientOf(adapter, req)
  for (const alike of byFields(patches)) {
    const changed = (alike[0]?.fields ?? []).flatMap((name) => fields.get(name) ?? [])
    const columns = columnsOf(changed, table)
    const rows = alike.map(({ row }) => [row.id, ...columns.map(({ cell }) => cell(row))])
    const set = columns.map(({ name }, at) => `"${name}" = cells ->> ${at + 1}`).join(', ')
    await client.execute({
      args: [JSON.stringify(rows)],
      sql: `${givenRows} UPDATE "${table.name}" SET ${set} FROM given WHERE "${table.name}".id = cells ->> 0`,
    })
  }
}

function byFields(patches: readonly Patch[]): Iterable<Patch[]> {
  const groups = new Map<string, Patch[]>()
  for (const patch of patches) {
    const names = patch.fields.join()
    const group = groups.get(names)
    if (group) group.push(patch)
    else groups.set(names, [patch])
  }
  return groups.values()
}
