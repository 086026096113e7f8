import type { PayloadRequest } from 'payload'

/** One property of the JSON that was sent; `undefined` where there is none. */
export async function readBody(req: PayloadRequest, name: string): Promise<unknown> {
  const body: unknown = await req.json?.().catch((err: unknown) => {
    if (err instanceof SyntaxError) return null
    throw err
  })
  return typeof body === 'object' && body !== null ? Reflect.get(body, name) : undefined
}
