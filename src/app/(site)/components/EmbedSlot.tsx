'use client'

import dynamic from 'next/dynamic'

import { embedSlot, type SlotProps } from '../../../../plugins/embeds/client.ts'
import { injuryRenderers } from '../../../../plugins/injuries/client.ts'
import { resultsRenderers, sheetOf } from '../../../../plugins/results/client.ts'

/** Every embed this site can show. One more plugin with embeds is one more line. */
const Slot = embedSlot({ ...resultsRenderers, ...injuryRenderers })

// What is imported so, Next sends only to pages that show it.
const sheets = {
  cards: dynamic(() => import('./sheets/CardsSheet.tsx')),
  charts: dynamic(() => import('./sheets/ChartsSheet.tsx')),
}

/** One embed, with the sheet that its kind needs. */
export function EmbedSlot(props: SlotProps) {
  const sheet = sheetOf[props.slug]
  const Sheet = sheet && sheets[sheet]
  return (
    <>
      {Sheet && <Sheet />}
      <Slot {...props} />
    </>
  )
}
