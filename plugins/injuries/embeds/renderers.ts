import type { Renderers } from '../../embeds/index.ts'
import { InjuryNote } from './InjuryNote.tsx'
import { injuryText } from './sentences.ts'
import type { InjuryNoteView } from './types.ts'

/** How injuries are shown, by the slug of the embed. Runs in browsers too. */
export const injuryRenderers = {
  'injury-note': { react: InjuryNote, text: injuryText } satisfies Renderers<InjuryNoteView>,
}
