import type { DocID } from '../types.ts'

/** The ids in a relationship field, whether populated or not, single or many, of one collection or several. */
export function idsOf(value: unknown): DocID[] {
  if (value === null || value === undefined || value === '') return []
  if (typeof value === 'string' || typeof value === 'number') return [value]
  if (Array.isArray(value)) return value.flatMap(idsOf)
  if (typeof value !== 'object') return []
  if ('relationTo' in value && 'value' in value) return idsOf(value.value)
  if ('id' in value) return idsOf(value.id)
  return isObjectID(value) ? [value.toHexString()] : []
}

const isObjectID = (value: object): value is { toHexString: () => string } =>
  'toHexString' in value && typeof value.toHexString === 'function'
