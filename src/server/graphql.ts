import { configToSchema } from '@payloadcms/graphql'
import type { ExecutionResult, GraphQLError, GraphQLFormattedError } from 'graphql'
import { createHandler } from 'graphql-http/lib/use/fetch'
import { createPayloadRequest, logError, type Payload } from 'payload'

import { said } from '../../plugins/transactions/index.ts'
import { fetchBridge } from './fetchBridge.ts'
import { type QueryBudget, whyTooDear } from './queryCost.ts'

const ofTheDesk: QueryBudget = { documents: 20_000, fields: 4_000, tokens: 8_000 }
const ofThePublic: QueryBudget = { documents: 2_000, fields: 1_000, tokens: 2_000 }

/**
 * Payload's GraphQL API without Next in between. Its depth and complexity limits are the config's own
 * (`graphQL.maxComplexity`, `maxDepth`), which know no limits, aliases or fragments: what a query asks for in all is
 * bounded before they see it. Errors carry `extensions.name`, `data` and `statusCode` as REST's do.
 */
export function graphql(payload: Payload, payloadInstanceCacheKey?: string) {
  const { config } = payload
  const { schema, validationRules } = configToSchema(config)

  return fetchBridge(async (request) => {
    const req = await createPayloadRequest({
      canSetHeaders: true,
      config,
      payloadInstanceCacheKey,
      request: new Request(request.url, { headers: request.headers, method: request.method }),
    })
    // Resolvers that log in or out put their cookie here.
    const headers: Record<string, string> = {}
    const answer = createHandler({
      context: { headers, req },
      onSubscribe: (_request, { query, variables }) => {
        const budget = req.user?.collection === config.admin.user ? ofTheDesk : ofThePublic
        const refusal = whyTooDear(query, variables ?? {}, budget)
        return refusal ? [refusal] : undefined
      },
      onOperation: (_request, _args, result) => withReadableErrors(result, payload),
      schema,
      validationRules: (_request, args, rules) => [...rules, ...validationRules(args)],
    })
    const response = await answer(request)
    for (const [name, value] of Object.entries(headers)) response.headers.append(name, value)
    req.responseHeaders?.forEach((value, name) => response.headers.append(name, value))
    return response
  })
}

function withReadableErrors(result: ExecutionResult, payload: Payload): ExecutionResult {
  if (!result.errors) return result
  const errors = result.errors.map((err) => readable(err, payload))
  return { ...result, errors: errors as unknown as GraphQLError[] }
}

/** Like Payload's own: a person's mistakes in full, ours without their inside. */
function readable(err: GraphQLError, payload: Payload): GraphQLFormattedError {
  const { locations, message, originalError, path } = err
  if (!originalError) return { extensions: { statusCode: 400 }, locations, message, path }
  logError({ err: originalError, payload })
  const told = said(originalError) as Error & { data?: unknown; status?: number }
  const { data, name, status = 500 } = told
  return {
    extensions: { data, name, statusCode: status },
    locations,
    message:
      status === 500 ? 'Something went wrong.' : told === originalError ? message : told.message,
    path,
  }
}
