import {
  addDataAndFileToRequest,
  type CollectionSlug,
  type Endpoint,
  type PayloadRequest,
} from 'payload'

import { isOfDesk } from '../isOfDesk.ts'
import type { Fields, Made, Mutations } from '../madeGraphQL.ts'
import { words } from '../words.ts'
import { confirmMove } from '../moving/confirmMove.ts'
import { askToRegister, confirmRegistration } from './register.ts'

/** REST's door to a registration: before Payload's own for a new document, which stays the desk's. */
export const registrationEndpoints = (slug: string): Endpoint[] => [
  {
    handler: async (req) => {
      if (isOfDesk(req)) return payloadsOwn(slug, req)(req)
      await addDataAndFileToRequest(req)
      await askToRegister(slug as CollectionSlug, req.data ?? {}, req)
      return Response.json({ message: words.registered }, { status: 202 })
    },
    method: 'post',
    path: '/',
  },
  {
    handler: async (req) => {
      await addDataAndFileToRequest(req)
      const { password, token } = req.data ?? {}
      await confirmRegistration(slug as CollectionSlug, { password, token }, req)
      return Response.json({ message: words.confirmed }, { status: 201 })
    },
    method: 'post',
    path: '/confirm',
  },
]

function payloadsOwn(slug: string, { payload }: PayloadRequest): Endpoint['handler'] {
  const { endpoints } = payload.collections[slug as CollectionSlug].config
  const all = endpoints === false ? [] : endpoints
  const own = all.filter(({ method, path }) => method === 'post' && path === '/').at(-1)
  if (!own) throw new Error(`${slug} has no endpoint for a new document.`)
  return own.handler
}

type Resolve = (root: unknown, args: Args, context: { req: PayloadRequest }) => unknown
interface Args {
  data?: Record<string, unknown>
  password?: string
  token?: string
}

/** GraphQL's: `create<Name>` answers null, `confirm<Name>(token, password)` and `move<Name>(token)` true. */
export const registrationMutations =
  (slugs: readonly string[]): Mutations =>
  (graphQL, given) => {
    const { collections, Mutation } = given as unknown as Made
    const text = { type: new graphQL.GraphQLNonNull(graphQL.GraphQLString) }
    const fields: Fields = {}
    for (const slug of slugs) {
      const name = collections[slug]?.graphQL?.type?.name ?? ''
      const made = Mutation.fields[`create${name}`] as undefined | { resolve: Resolve }
      if (!made) continue
      fields[`create${name}`] = { ...made, resolve: createOf(slug, made.resolve) }
      fields[`confirm${name}`] = {
        args: { password: text, token: text },
        resolve: confirmOf(slug),
        type: graphQL.GraphQLBoolean,
      }
      fields[`move${name}`] = {
        args: { token: text },
        resolve: moveOf(slug),
        type: graphQL.GraphQLBoolean,
      }
    }
    return fields
  }

const createOf =
  (slug: string, resolve: Resolve): Resolve =>
  async (root, args, context) => {
    if (isOfDesk(context.req)) return resolve(root, args, context)
    await askToRegister(slug as CollectionSlug, args.data ?? {}, context.req)
    return null
  }

const confirmOf =
  (slug: string): Resolve =>
  async (_, { password, token }, { req }) => {
    await confirmRegistration(slug as CollectionSlug, { password, token }, req)
    return true
  }

const moveOf =
  (slug: string): Resolve =>
  async (_, { token }, { req }) => {
    await confirmMove(slug as CollectionSlug, token, req)
    return true
  }
