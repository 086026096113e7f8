import {
  type DefinitionNode,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  GraphQLError,
  Kind,
  OperationTypeNode,
  parse,
  type SelectionSetNode,
  type ValueNode,
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

/** What is asked of a page of a list: who asks for one of them has the list looked up. */
const ofPages: ReadonlySet<string> = new Set([
  'docs',
  'hasNextPage',
  'hasPrevPage',
  'limit',
  'nextPage',
  'offset',
  'page',
  'pagingCounter',
  'prevPage',
  'totalDocs',
  'totalPages',
])

interface Cost {
  documents: number
  fields: number
  /** Whether a page of a list is asked for here. */
  page: boolean
}

const nothing: Readonly<Cost> = { documents: 0, fields: 0, page: false }

/** What a variable may be: what was sent, or what the query itself says where nothing was. */
type Variables = ReadonlyMap<string, unknown>

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
  if (document.definitions.some(isSubscription))
    return new GraphQLError('There are no subscriptions here: changes are told by /live.')
  const { documents, fields } = costOf(document, variables)
  if (fields > budget.fields) return tooMany('fields', fields, budget.fields)
  if (documents > budget.documents) return tooMany('documents', documents, budget.documents)
  return null
}

function parsed(query: string, { tokens }: QueryBudget): DocumentNode | GraphQLError {
  try {
    return parse(query, { maxTokens: tokens, noLocation: true })
  } catch (err) {
    if (err instanceof GraphQLError) return err
    if (err instanceof RangeError) return new GraphQLError('This query is nested too deeply.')
    throw err
  }
}

const isSubscription = (node: DefinitionNode): boolean =>
  node.kind === Kind.OPERATION_DEFINITION && node.operation === OperationTypeNode.SUBSCRIPTION

function tooMany(what: string, read: number, most: number): GraphQLError {
  const asked = Number.isFinite(read) ? `${read} ${what}` : `${what} without an end`
  return new GraphQLError(
    `This query asks for ${asked}, expected ${most} at most: name smaller limits, or ask in several queries.`,
  )
}

function costOf(document: DocumentNode, sent: Readonly<Record<string, unknown>>): Cost {
  const variables = variablesOf(document, sent)
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
      sum.page ||= selection.kind === Kind.FIELD ? ofPages.has(selection.name.value) : cost.page
      sum.documents += cost.documents
      sum.fields += cost.fields
    }
    return sum
  }

  /** A list is as many documents as it may have rows, a relation one; `docs` is the list's own. */
  const costOfField = (field: FieldNode): Cost => {
    const below = costOfSet(field.selectionSet)
    const fields = below.fields + 1
    if (below.page || named(field, 'limit')) {
      return { documents: rowsOf(field, variables) * (below.documents + 1), fields, page: false }
    }
    const own = field.selectionSet && field.name.value !== 'docs' ? 1 : 0
    return { documents: below.documents + own, fields, page: false }
  }

  const costOfFragment = (name: string): Cost => {
    const known = counted.get(name)
    if (known) return known
    // One that spreads itself has no end; Payload's own rules would look for it.
    counted.set(name, { ...nothing, fields: Infinity })
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

/** Of the defaults that several operations give one name, the dearest counts. */
function variablesOf(
  { definitions }: DocumentNode,
  sent: Readonly<Record<string, unknown>>,
): Variables {
  const variables = new Map<string, unknown>()
  for (const node of definitions) {
    if (node.kind !== Kind.OPERATION_DEFINITION) continue
    for (const { defaultValue, variable } of node.variableDefinitions ?? []) {
      if (defaultValue?.kind !== Kind.INT) continue
      const name = variable.name.value
      const rows = rowsUpTo(variables.get(name) ?? 1)
      if (rowsUpTo(defaultValue.value) >= rows) variables.set(name, defaultValue.value)
    }
  }
  for (const [name, value] of Object.entries(sent)) {
    if (value !== undefined) variables.set(name, value)
  }
  return variables
}

const named = (field: FieldNode, name: string): ValueNode | undefined =>
  field.arguments?.find((argument) => argument.name.value === name)?.value

/** How many rows a list may have. Without pages, and with a limit of 0, Payload gives all there are. */
function rowsOf(field: FieldNode, variables: Variables): number {
  const limit = valueOf(named(field, 'limit'), variables)
  if (limit !== null) return rowsUpTo(limit)
  const pages = valueOf(named(field, 'pagination'), variables)
  return pages === null || pages === true ? DEFAULT_LIMIT : Infinity
}

/** Null for what is not said, or said to be null, which is the same to Payload. */
function valueOf(value: undefined | ValueNode, variables: Variables): unknown {
  if (value?.kind === Kind.VARIABLE) return variables.get(value.name.value) ?? null
  return value && 'value' in value ? value.value : null
}

const rowsUpTo = (limit: unknown): number => (Number(limit) > 0 ? Number(limit) : Infinity)
