export interface RESTDoc extends Record<string, unknown> {
  id: number | string
}

/** The desk over REST, as one of its people. */
export interface RESTDesk {
  /** A file goes in a form, with the other fields as JSON in its `_payload`. */
  create: (collection: string, data: FormData | object) => Promise<RESTDoc>
  find: (collection: string, where: Record<string, string>) => Promise<RESTDoc[]>
  remove: (collection: string, id: RESTDoc['id']) => Promise<RESTDoc>
  update: (collection: string, id: RESTDoc['id'], data: object) => Promise<RESTDoc>
}

/** Logs one of the demo's people in. @throws when anything is refused */
export async function deskOverREST(url: string, email: string): Promise<RESTDesk> {
  const ask = async <T>(
    path: string,
    method: string,
    body?: FormData | object,
    headers: Record<string, string> = {},
  ): Promise<T> => {
    const response = await fetch(
      `${url}/api/${path}`,
      body instanceof FormData
        ? { body, headers, method }
        : {
            body: body && JSON.stringify(body),
            headers: { 'Content-Type': 'application/json', ...headers },
            method,
          },
    )
    if (!response.ok)
      throw new Error(`${method} ${path}: ${response.status} ${await response.text()}`)
    return (await response.json()) as T
  }
  const login = { email, password: 'mixed-zone-demo' }
  const { token } = await ask<{ token: string }>('users/login', 'POST', login)
  const authorised = { Authorization: `JWT ${token}` }
  const saved = async (path: string, method: string, data?: FormData | object) =>
    (await ask<{ doc: RESTDoc }>(`${path}?depth=0`, method, data, authorised)).doc
  return {
    create: (collection, data) => saved(collection, 'POST', data),
    find: async (collection, where) => {
      const query = Object.entries(where).map(
        ([field, value]) => `&where[${field}][equals]=${encodeURIComponent(value)}`,
      )
      const path = `${collection}?depth=0${query.join('')}`
      return (await ask<{ docs: RESTDoc[] }>(path, 'GET', undefined, authorised)).docs
    },
    remove: (collection, id) => saved(`${collection}/${id}`, 'DELETE'),
    update: (collection, id, data) => saved(`${collection}/${id}`, 'PATCH', data),
  }
}
