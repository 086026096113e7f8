import type { FormPreview } from '../../plugins/embeds/endpoints/viewEmbeds.ts'
import { PreviewStore, type Question } from '../../plugins/embeds/admin/PreviewStore.ts'

const preview = (question: Question, keys: string[] = [`events:${question}`]): FormPreview => ({
  html: question,
  keys: keys as FormPreview['keys'],
  public: true,
  text: question,
  warning: null,
})

/** A store whose server and whose clock are in the test's hands. */
function newStore(answer: (question: Question) => FormPreview | null = preview) {
  const asked: Question[][] = []
  const followed: string[][] = []
  const places: (null | number)[] = []
  const waiting: (() => void)[] = []
  let change: (keys: readonly string[] | null) => void = () => undefined
  let up = true
  const store = new PreviewStore({
    ask: (questions) => {
      asked.push([...questions])
      return up
        ? Promise.resolve({ previews: questions.map((question) => answer(question)), seq: 7 })
        : Promise.reject(new Error('no network'))
    },
    follow: (keys, since, onChange) => {
      followed.push([...keys])
      places.push(since)
      change = onChange
      return () => undefined
    },
    later: (work) => waiting.push(work),
  })
  return {
    asked,
    change: (keys: string[] | null) => change(keys),
    followed,
    places,
    setUp: (value: boolean) => (up = value),
    store,
    /** Lets a moment pass. */
    tick: async () => {
      waiting.splice(0).forEach((work) => work())
      await new Promise((resolve) => setImmediate(resolve))
    },
  }
}

describe('the previews of a form', () => {
  it('are asked for in one request, each once', async () => {
    const { asked, store, tick } = newStore()
    for (let n = 0; n < 50; n++) store.subscribe(String(n % 40), () => undefined)
    expect(store.get('7').status).toBe('loading')
    await tick()
    expect(asked.map(({ length }) => length)).toEqual([40])
    expect(store.get('7')).toMatchObject({ preview: { html: '7' }, status: 'shown' })
  })

  it('are asked for again when a fact changes, and no others', async () => {
    const { asked, change, followed, store, tick } = newStore()
    let renders = 0
    store.subscribe('a', () => renders++)
    store.subscribe('b', () => undefined)
    await tick()
    expect(followed).toEqual([['events:a', 'events:b']])
    change(['events:a'])
    change(['events:a', 'results:9'])
    await tick()
    expect(asked).toEqual([['a', 'b'], ['a']])
    expect(renders).toBe(2)
    change(null)
    await tick()
    expect(asked[2]).toEqual(['a', 'b'])
  })

  it('miss nothing that changes while they are asked for', async () => {
    const { asked, change, places, store, tick } = newStore()
    store.subscribe('a', () => undefined)
    await tick()
    expect(places).toEqual([7])
    // Of a fact that is followed already, for a question that has no answer yet.
    store.subscribe('b', () => undefined)
    const answered = tick()
    change(['events:b'])
    await answered
    await tick()
    expect(asked).toEqual([['a'], ['b'], ['b']])
    await tick()
    expect(asked).toHaveLength(3)
  })

  it('stay when the server cannot be reached, and say so where there is nothing yet', async () => {
    const { change, setUp, store, tick } = newStore()
    store.subscribe('a', () => undefined)
    await tick()
    setUp(false)
    change(null)
    store.subscribe('b', () => undefined)
    await tick()
    expect([store.get('a').status, store.get('b').status]).toEqual(['shown', 'failed'])
  })

  it('follow first what each is about', async () => {
    const keys = (question: Question) => [
      `events:${question}`,
      ...Array.from({ length: 30 }, (_, n) => `results:${question}-${n}`),
    ]
    const { followed, store, tick } = newStore((question) => preview(question, keys(question)))
    for (let n = 0; n < 50; n++) store.subscribe(String(n), () => undefined)
    await tick()
    const [all = []] = followed
    expect(all).toHaveLength(200)
    expect(all.filter((key) => key.startsWith('events:'))).toHaveLength(50)
  })

  it('are let go when nothing shows them', async () => {
    const { asked, store, tick } = newStore()
    const leave = store.subscribe('a', () => undefined)
    await tick()
    leave()
    store.subscribe('a', () => undefined)()
    await tick()
    store.subscribe('a', () => undefined)
    await tick()
    expect(asked).toEqual([['a'], ['a']])
  })
})
