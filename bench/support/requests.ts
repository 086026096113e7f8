/** The first document that a find gives. @throws when there is none. */
export async function first<Doc>(url: string): Promise<Doc> {
  const { docs } = (await (await fetch(url)).json()) as { docs: Doc[] }
  const [doc] = docs
  if (!doc) throw new Error(`${url} found nothing.`)
  return doc
}

/** Sends JSON as someone who is logged in. @throws with the answer when it is refused. */
export async function send<Answer>(
  url: string,
  method: 'PATCH' | 'POST',
  data: object,
  token: string,
): Promise<Answer> {
  const response = await fetch(url, {
    body: JSON.stringify(data),
    headers: { authorization: `JWT ${token}`, 'content-type': 'application/json' },
    method,
  })
  if (!response.ok) throw new Error(`${method} ${url} was refused: ${await response.text()}`)
  return (await response.json()) as Answer
}

/** How long an answer takes, in milliseconds. @throws when it is not a 2xx. */
export async function timeOf(url: string): Promise<number> {
  const start = performance.now()
  const response = await fetch(url)
  await response.arrayBuffer()
  if (!response.ok) throw new Error(`${url} answered ${response.status}.`)
  return performance.now() - start
}
