/** Adds many items. Not by spreading: there are more of them than a call can have arguments. */
export function push<T>(into: T[], items: readonly T[]): void {
  for (const item of items) into.push(item)
}
