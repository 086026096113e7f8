import {
  type FlattenedField,
  type PayloadRequest,
  type SanitizedCollectionConfig,
  type ValidationFieldError,
} from 'payload'

import { passwordFault } from '../passwords/passwordFault.ts'

type Data = Readonly<Record<string, unknown>>

/** The data as the collection's own hooks leave it for its fields. @throws what they refuse it for */
export async function tidied(
  collection: SanitizedCollectionConfig,
  given: Data,
  req: PayloadRequest,
): Promise<Data> {
  const { context } = req
  let data: Data = { ...given }
  for (const hook of collection.hooks.beforeValidate)
    data = ((await hook({ collection, context, data, operation: 'create', req })) as Data) ?? data
  return data
}

/** What is wrong with the fields of a registration, as Payload would say of a document; nothing is looked up. */
export async function mistakesOf(
  { flattenedFields }: SanitizedCollectionConfig,
  data: Data,
  req: PayloadRequest,
): Promise<ValidationFieldError[]> {
  const mistakes: ValidationFieldError[] = []
  for (const field of flattenedFields.filter(isGiven)) {
    const said = await faultOf(field, data, req)
    if (typeof said === 'string') mistakes.push({ message: said, path: field.name })
  }
  // Chosen later, by the mail; who sends one now is told at once what is wrong with it.
  const { displayName, email, password } = data
  const fault = password ? await passwordFault(password, [displayName, email]) : null
  return fault === null ? mistakes : [...mistakes, { message: fault, path: 'password' }]
}

/** What a stranger says of himself: not what Payload or the house keeps. */
export const isGiven = (field: FlattenedField): boolean =>
  !('hidden' in field && field.hidden) &&
  !('virtual' in field && field.virtual) &&
  !['createdAt', 'id', 'sessions', 'updatedAt'].includes(field.name)

type Judge = (value: unknown, options: object) => Promise<string | true> | string | true

/** What the field's own rule says of its value: words where it is wrong. */
export function faultOf(field: FlattenedField, data: Data, req: PayloadRequest) {
  const { validate } = field as { validate?: Judge }
  return validate?.(data[field.name], {
    ...field,
    blockData: {},
    data,
    event: 'submit',
    operation: 'create',
    path: [field.name],
    preferences: { fields: {} },
    req,
    siblingData: data,
  })
}
