import {
  afterReadTraverseFields,
  traverseFields,
  type Field,
  type PayloadRequest,
  type PopulateType,
  type SanitizedCollectionConfig,
} from 'payload'

type Doc = Record<string, unknown>

interface Populating {
  depth: number
  draft: boolean
  overrideAccess: boolean
  populate?: PopulateType
  req: PayloadRequest
  showHiddenFields: boolean
}

/** Those of which Payload puts documents in the place of ids. Joins are not among what a save is answered with. */
const pointing = new Set<Field['type']>(['relationship', 'richText', 'upload'])

/**
 * Puts documents in the place of ids, as Payload does while it reads; together, so that each collection is asked once a
 * step. Nothing else of Payload's reading is done again: its hooks have run, and what the reader may not see is gone.
 */
export async function populate(
  collection: SanitizedCollectionConfig,
  docs: readonly Doc[],
  { depth, draft, overrideAccess, populate, req, showHiddenFields }: Populating,
): Promise<void> {
  const fieldPromises: Promise<void>[] = []
  const populationPromises: Promise<void>[] = []
  const { fallbackLocale, locale } = req
  for (const doc of docs)
    eachPointing(collection, doc, req, (field, siblingDoc, parentIsLocalized) => {
      afterReadTraverseFields({
        collection,
        context: req.context,
        currentDepth: 1,
        depth,
        doc,
        draft,
        fallbackLocale: fallbackLocale ?? null,
        fieldPromises,
        fields: [field],
        findMany: false,
        flattenLocales: false,
        global: null,
        locale: locale ?? null,
        overrideAccess,
        parentIndexPath: '',
        parentIsLocalized,
        parentPath: '',
        parentSchemaPath: '',
        populate,
        populationPromises,
        req,
        showHiddenFields,
        siblingDoc,
        triggerAccessControl: false,
        triggerHooks: false,
      })
    })
  // Rich text finds what it points at while it is gone through.
  while (fieldPromises.length > 0 || populationPromises.length > 0) {
    await Promise.all(fieldPromises.splice(0))
    await Promise.all(populationPromises.splice(0))
  }
}

function eachPointing(
  { fields }: SanitizedCollectionConfig,
  doc: Doc,
  { payload }: PayloadRequest,
  visit: (field: Field, siblings: Doc, parentIsLocalized: boolean) => void,
): void {
  traverseFields({
    callback: ({ field, parentIsLocalized, ref }) => {
      if (!pointing.has(field.type as Field['type']) || !('name' in field)) return
      const siblings = ref as Doc
      const value = siblings[field.name as string]
      if (value === undefined || value === null) return
      if (field.type !== 'richText') siblings[field.name as string] = idsAgain(value)
      visit(field as Field, siblings, parentIsLocalized)
    },
    config: payload.config,
    fields,
    fillEmpty: false,
    ref: doc,
  })
}

/** A relationship's value without the documents that an answer within a longer transaction has put there. */
function idsAgain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(idsAgain)
  if (typeof value !== 'object' || value === null) return value
  if ('relationTo' in value && 'value' in value) return { ...value, value: idsAgain(value.value) }
  if ('id' in value) return value.id
  return Object.fromEntries(Object.entries(value).map(([locale, each]) => [locale, idsAgain(each)]))
}
