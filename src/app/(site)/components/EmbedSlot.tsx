'use client'

import { embedSlot } from '../../../../plugins/embeds/client.ts'
import { injuryRenderers } from '../../../../plugins/injuries/client.ts'
import { resultsRenderers } from '../../../../plugins/results/client.ts'

/** Every embed this site can show. One more plugin with embeds is one more line. */
export const EmbedSlot = embedSlot({ ...resultsRenderers, ...injuryRenderers })
