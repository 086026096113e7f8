'use client'

import { useConfig, useDocumentInfo } from '@payloadcms/ui'
import { useEffect, useState, type MouseEvent } from 'react'

import type { EmbedPreview } from '../../embeds/index.ts'
import { askDesk, useLive } from '../../embeds/client.ts'

interface Props {
  label: string
  /** The field of the embed that takes the document which is open. */
  name: string
  /** Embeds of which the first that has something to show is shown. */
  slugs: readonly string[]
}

/** What readers would see of the open document in an embed, drawn by the server and fresh whenever the facts change. */
export function FactsInView({ label, name, slugs }: Props) {
  const { config } = useConfig()
  const { id } = useDocumentInfo()
  const [previews, setPreviews] = useState<EmbedPreview[]>([])
  const [round, setRound] = useState(0)
  useLive([...new Set(previews.flatMap(({ keys }) => keys))], () => setRound((last) => last + 1))
  const list = slugs.join(' ')

  useEffect(() => {
    if (id === undefined) return
    const abort = new AbortController()
    const urls = list
      .split(' ')
      .map((slug) => `${config.routes.api}/embeds/view?slug=${slug}&${name}=${id}`)
    void Promise.all(urls.map((url) => ask(url, abort.signal))).then((answers) => {
      if (!abort.signal.aborted) setPreviews(answers.filter((answer) => answer !== null))
    })
    return () => abort.abort()
  }, [config.routes.api, id, list, name, round])

  const shown = previews.find(({ html, warning }) => html !== null && warning === null)
  if (!shown?.html) return null
  return (
    <section aria-label={label} className="field-type">
      <p className="field-label">{label}</p>
      <div
        className="mz-embed mz-embed--block"
        dangerouslySetInnerHTML={{ __html: shown.html }}
        onClickCapture={openAside}
      />
    </section>
  )
}

/** A link leads to the site, in a window of its own: there may be unsaved work in this one. */
function openAside(event: MouseEvent): void {
  const link = event.target instanceof Element ? event.target.closest('a') : null
  if (!link) return
  event.preventDefault()
  window.open(link.href, '_blank', 'noopener')
}

/** `null` where there is nothing to show: an aside must not stand in the way of the form. */
async function ask(url: string, signal: AbortSignal): Promise<EmbedPreview | null> {
  try {
    return await askDesk<EmbedPreview>(url, undefined, signal)
  } catch (err) {
    if (err instanceof Error) return null
    throw err
  }
}
