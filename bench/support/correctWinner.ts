interface Doc {
  id: number | string
}

export interface Correction {
  /** Saves the winner's time, a hundredth off or back; each turn differs from the last. */
  correct: (turn: number) => Promise<void>
  /** Id of the story that shows it. */
  story: Doc['id']
}

/** The final of the story from Rome, over the API of a server that has the demo stories. */
export async function correctWinner(url: string, token: string): Promise<Correction> {
  const first = async <Found extends Doc>(query: string): Promise<Found> => {
    const { docs } = (await (await fetch(`${url}/api/${query}&depth=0`)).json()) as {
      docs: Found[]
    }
    const [doc] = docs
    if (!doc) throw new Error(`${query} found nothing.`)
    return doc
  }
  const story = await first<Doc & { event: Doc['id'] }>(
    'articles?where[slug][equals]=ingebrigtsen-rome-1500m-final',
  )
  const winner = await first(`results?where[event][equals]=${story.event}&where[rank][equals]=1`)
  return {
    correct: async (turn) => {
      const response = await fetch(`${url}/api/results/${winner.id}?depth=0`, {
        body: JSON.stringify({ mark: turn % 2 === 0 ? '3:31.94' : '3:31.95' }),
        headers: { authorization: `JWT ${token}`, 'content-type': 'application/json' },
        method: 'PATCH',
      })
      if (!response.ok) throw new Error(`The correction was refused: ${await response.text()}`)
      await response.arrayBuffer()
    },
    story: story.id,
  }
}
