/**
 * Asks one of the plugin's own endpoints, as whoever is logged in.
 *
 * @param body sent as JSON; without one it is a GET
 * @throws Error when the answer is none
 */
export async function askDesk<Answer>(
  url: string,
  body?: object,
  signal?: AbortSignal,
): Promise<Answer> {
  const response = await fetch(url, {
    credentials: 'include',
    signal,
    ...(body && {
      body: JSON.stringify(body),
      headers: { 'Content-Type': 'application/json' },
      method: 'POST',
    }),
  })
  if (!response.ok) throw new Error(`${url} answered ${response.status}.`)
  return (await response.json()) as Answer
}
