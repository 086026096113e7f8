import { type CollectionBeforeValidateHook, type PayloadRequest, ValidationError } from 'payload'

import { tidyName } from '../../plugins/comments/index.ts'
import { nameFault } from './nameFault.ts'

/**
 * A reader's name can be seen, keeps to its line, and passes for nobody of the desk. One of before stays.
 *
 * @throws ValidationError at the field.
 */
export const checkName: CollectionBeforeValidateHook = async ({ data, originalDoc, req }) => {
  const { displayName, email } = (data ?? {}) as { displayName?: unknown; email?: unknown }
  // Payload's own hook would fall over it.
  if (email != null && typeof email !== 'string') throw refused(notText(email), req, 'email')
  if (displayName === undefined || displayName === null) return data
  if (typeof displayName !== 'string') throw refused(notText(displayName), req)
  if (displayName === (originalDoc as { displayName?: unknown } | undefined)?.displayName)
    return data
  // Longer ones are refused by the field.
  const name = tidyName(displayName.slice(0, 1_000))
  const fault = nameFault(name, await deskNames(req))
  if (fault) throw refused(fault, req)
  return { ...data, displayName: name }
}

const notText = (value: unknown) => `Read ${JSON.stringify(value).slice(0, 40)}, expected text.`

const refused = (message: string, req: PayloadRequest, path = 'displayName') =>
  new ValidationError({ collection: 'readers', errors: [{ message, path }], req }, req.t)

async function deskNames(req: PayloadRequest): Promise<string[]> {
  const { docs } = await req.payload.db.find<{ id: number | string; name?: string }>({
    collection: 'users',
    limit: 1_000,
    pagination: false,
    req,
    select: { name: true },
  })
  return docs.flatMap(({ name }) => (name ? [name] : []))
}
