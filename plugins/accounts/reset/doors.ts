import {
  addDataAndFileToRequest,
  type CollectionConfig,
  type Endpoint,
  type PayloadRequest,
} from 'payload'

import type { Fields, Made, Mutations } from '../madeGraphQL.ts'
import { askForReset } from './askForReset.ts'

/** REST's door to a forgotten password, in place of Payload's own, which answers later where there is an account. */
export const forgotPasswordEndpoint = ({ slug }: CollectionConfig): Endpoint => ({
  handler: async (req) => {
    await addDataAndFileToRequest(req)
    await askForReset(slug as 'users', req.data?.email, req)
    return Response.json({ message: req.t('general:success') })
  },
  method: 'post',
  path: '/forgot-password',
})

/** GraphQL's, the same. */
export const forgotPasswordMutations =
  (slugs: readonly string[]): Mutations =>
  (_, given) => {
    const { collections, Mutation } = given as unknown as Made
    const fields: Fields = {}
    for (const slug of slugs) {
      const name = `forgotPassword${collections[slug]?.graphQL?.type?.name ?? ''}`
      const made = Mutation.fields[name] as object | undefined
      if (made) fields[name] = { ...made, resolve: resolverOf(slug) }
    }
    return fields
  }

const resolverOf =
  (slug: string) =>
  async (_: unknown, { email }: { email?: string }, { req }: { req: PayloadRequest }) => {
    await askForReset(slug as 'users', email, req)
    return true
  }
