import { followKeys } from '../browser/followKeys.ts'
import type { FormPreview } from '../endpoints/viewEmbeds.ts'
import { askDesk } from './askDesk.ts'
import { PreviewStore } from './PreviewStore.ts'

/** Blocks of a form come up one after the other within this time. Milliseconds. */
const TOGETHER_MS = 25

const stores = new Map<string, PreviewStore>()

/** The previews of this page, from the API at this path. */
export function previews(api: string): PreviewStore {
  const store =
    stores.get(api) ??
    new PreviewStore({
      ask: async (questions) => {
        const embeds = questions.map((question) => JSON.parse(question) as unknown)
        const { seq, views } = await askDesk<{ seq: null | number; views: (FormPreview | null)[] }>(
          `${api}/embeds/views`,
          { embeds },
        )
        return { previews: views, seq }
      },
      follow: (keys, since, onChange) =>
        followKeys(
          keys,
          (event) => onChange(event.keys),
          () => onChange(null),
          since,
        ),
      later: (work) => void setTimeout(work, TOGETHER_MS),
    })
  stores.set(api, store)
  return store
}
