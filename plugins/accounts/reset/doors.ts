import {
  addDataAndFileToRequest,
  type CollectionConfig,
  type Config,
  type Endpoint,
  type PayloadRequest,
} from 'payload'

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

type Mutations = NonNullable<NonNullable<Config['graphQL']>['mutations']>
type Fields = ReturnType<Mutations>

/** As much of what Payload has made of the collections as this needs. */
interface Made {
  Mutation: { fields: Fields }
  collections: Record<string, { graphQL?: { type?: { name: string } } }>
}

/** GraphQL's, the same. */
export const forgotPasswordMutations =
  (slugs: readonly string[], others: Mutations | undefined): Mutations =>
  (graphQL, given) => {
    const { collections, Mutation } = given as unknown as Made
    const fields: Fields = {}
    for (const slug of slugs) {
      const name = `forgotPassword${collections[slug]?.graphQL?.type?.name ?? ''}`
      const made = Mutation.fields[name] as object | undefined
      if (made) fields[name] = { ...made, resolve: resolverOf(slug) }
    }
    return { ...others?.(graphQL, given), ...fields }
  }

const resolverOf =
  (slug: string) =>
  async (_: unknown, { email }: { email?: string }, { req }: { req: PayloadRequest }) => {
    await askForReset(slug as 'users', email, req)
    return true
  }
