/**
 * A number of 53 bits that stands for a view, whatever the order of its fields. It tells apart what may be taken for
 * each other by mistake, not what somebody made to look alike (cyrb53).
 */
export function sumOf(view: unknown): number {
  let [a, b] = [0xdeadbeef, 0x41c6ce57]
  for (const character of JSON.stringify(view, inOrder) ?? '') {
    const code = character.codePointAt(0) ?? 0
    a = Math.imul(a ^ code, 2654435761)
    b = Math.imul(b ^ code, 1597334677)
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909)
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909)
  return 4294967296 * (2097151 & b) + (a >>> 0)
}

const inOrder = (_name: string, value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    : value
