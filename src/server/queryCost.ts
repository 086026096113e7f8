import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  GraphQLError,
  Kind,
  parse,
  type SelectionSetNode,
} from 'graphql'

/** What one query may ask for. */
export interface QueryBudget {
  /** Documents that its lists may hold in all, a list in a list counted for each row of the outer one. */
  documents: number
  /** Fields, with those of a fragment counted wherever it is spread. */
  fields: number
  /** Words and signs of its text. */
  tokens: number
}

/** Rows of a list that names no limit: Payload's own default. */
const DEFAULT_LIMIT = 10

interface Cost {
  /** Whether `docs` is asked for here: the rows of a list of Payload's, and they alone, stand under it. */
  docs: boolean
  documents: number
  fields: number
}

const nothing: Readonly<Cost> = { docs: false, documents: 0, fields: 0 }

/**
 * Why a query is too dear to be looked at any further; null where it is not. Bounded itself: the text is
 * tokenised up to the budget, and each fragment is counted once, however often it is spread.
 */
export function whyTooDear(
  query: string,
  variables: Readonly<Record<string, unknown>>,
  budget: QueryBudget,
): GraphQLError | null {
  const document = parsed(query, budget)
  if (document instanceof GraphQLError) return document
  const { documents, fields } = costOf(document, variables)
  if (fields > budget.fields) return tooMany('fields', fields, budget.fields)
  if (documents > budget.documents) return tooMany('documents', documents, budget.documents)
  return null
}

function parsed(query: string, { tokens }: QueryBudget): DocumentNode | GraphQLError {
  try {
    return parse(query, { maxTokens: tokens, noLocation: true })
  } catch (err) {
    return err instanceof GraphQLError ? err : new GraphQLError(String(err))
  }
}

function tooMany(what: string, read: number, most: number): GraphQLError {
  const asked = Number.isFinite(read) ? `${read} ${what}` : `${what} without an end`
  return new GraphQLError(
    `This query asks for ${asked}, expected ${most} at most: name smaller limits, or ask in several queries.`,
  )
}

function costOf(document: DocumentNode, variables: Readonly<Record<string, unknown>>): Cost {
  const fragments = new Map<string, FragmentDefinitionNode>()
  for (const node of document.definitions) {
    if (node.kind === Kind.FRAGMENT_DEFINITION) fragments.set(node.name.value, node)
  }
  const counted = new Map<string, Cost>()

  const costOfSet = (set: SelectionSetNode | undefined): Cost => {
    const sum = { ...nothing }
    for (const selection of set?.selections ?? []) {
      const cost =
        selection.kind === Kind.FIELD
          ? costOfField(selection)
          : selection.kind === Kind.INLINE_FRAGMENT
            ? costOfSet(selection.selectionSet)
            : costOfFragment(selection.name.value)
      sum.docs ||= selection.kind === Kind.FIELD ? selection.name.value === 'docs' : cost.docs
      sum.documents += cost.documents
      sum.fields += cost.fields
    }
    return sum
  }

  const costOfField = (field: FieldNode): Cost => {
    const below = costOfSet(field.selectionSet)
    const fields = below.fields + 1
    const named = field.arguments?.find(({ name }) => name.value === 'limit')
    if (!named && !below.docs) return { ...below, fields }
    const rows = named ? rowsOf(named.value, variables) : DEFAULT_LIMIT
    return { docs: false, documents: rows * (below.documents + 1), fields }
  }

  const costOfFragment = (name: string): Cost => {
    const known = counted.get(name)
    if (known) return known
    // One that spreads itself is refused by GraphQL's own rules.
    counted.set(name, nothing)
    const cost = costOfSet(fragments.get(name)?.selectionSet)
    counted.set(name, cost)
    return cost
  }

  const sum = { ...nothing }
  for (const node of document.definitions) {
    if (node.kind !== Kind.OPERATION_DEFINITION) continue
    const cost = costOfSet(node.selectionSet)
    sum.documents += cost.documents
    sum.fields += cost.fields
  }
  return sum
}

/** How many rows a limit lets in. 0 means all of them to Payload; what is no number is refused later. */
function rowsOf(
  value: NonNullable<FieldNode['arguments']>[number]['value'],
  variables: Readonly<Record<string, unknown>>,
): number {
  const limit =
    value.kind === Kind.INT
      ? Number(value.value)
      : value.kind === Kind.VARIABLE
        ? Number(variables[value.name.value] ?? DEFAULT_LIMIT)
        : DEFAULT_LIMIT
  return limit > 0 ? limit : Infinity
}
