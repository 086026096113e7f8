/** SQLite takes 32,766 values in one statement; a few hundred keep every query short. */
const BATCH = 400

/** What `read` gives for all of them, asked for some hundreds at a time. */
export async function readBatches<Item, Row>(
  items: readonly Item[],
  read: (some: Item[]) => Promise<readonly Row[]>,
): Promise<Row[]> {
  const rows: Row[] = []
  for (let at = 0; at < items.length; at += BATCH)
    rows.push(...(await read(items.slice(at, at + BATCH))))
  return rows
}
