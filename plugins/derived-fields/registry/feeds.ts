import type { KeyedDerivation } from '../types.ts'

/** Whether one derivation writes what another reads. */
export const feeds = (writer: KeyedDerivation, reader: KeyedDerivation): boolean =>
  writer.fields.some(({ field, target }) => reader.from[target]?.fields.includes(field))
