/** What may run in a browser. */
export { InjuryNote } from './embeds/InjuryNote.tsx'
export { injuryRenderers } from './embeds/renderers.ts'
export type { InjuryNoteView } from './embeds/types.ts'
