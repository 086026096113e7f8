import type { SanitizedCollectionConfig, Where } from 'payload'

/** Branches of one `or` that are asked one by one at most. */
const MOST = 8

type Orders = Pick<SanitizedCollectionConfig, 'indexes'>

/**
 * A `where` that holds an `or` each branch of which has an index of its own to go by, as the `where` of each branch:
 * `approved, or one's own` of comments. None where there is no such `or`.
 */
export function alternativesOf(where: undefined | Where, { indexes }: Orders): Where[] {
  const firsts = new Set(indexes.flatMap(({ unique, fields: [first] }) => (unique ? [] : [first])))
  const isLed = (branch: Where): boolean =>
    conjunctsOf(branch).some((one) =>
      Object.entries(one).some(([name, asked]) => firsts.has(name) && 'equals' in asked),
    )
  const all = conjunctsOf(where)
  // The access of a collection stands behind what the client asks.
  const either = all.findLast((one) => branchesOf(one).length > 1 && branchesOf(one).every(isLed))
  if (!either || branchesOf(either).length > MOST) return []
  const others = all.filter((one) => one !== either)
  return branchesOf(either).map((branch) => ({ and: [...others, branch] }))
}

const branchesOf = (where: Where): Where[] =>
  Array.isArray(where.or) && Object.keys(where).length === 1 ? where.or : []

/** What must all be so, without the lists of it in one another. */
const conjunctsOf = (where: undefined | Where): Where[] =>
  Object.entries(where ?? {}).flatMap(([name, asked]) =>
    name.toLowerCase() === 'and' && Array.isArray(asked)
      ? asked.flatMap(conjunctsOf)
      : [{ [name]: asked }],
  )
