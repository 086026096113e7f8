/** What may run in a browser. */
export { AthleteName } from './embeds/AthleteName.tsx'
export { Flags } from './embeds/parts/Flags.tsx'
export { LiveMark } from './embeds/LiveMark.tsx'
export { Podium } from './embeds/Podium.tsx'
export { resultsRenderers } from './embeds/renderers.ts'
export { ResultsTable } from './embeds/resultsTable/ResultsTable.tsx'
export { sheetOf } from './embeds/sheetOf.ts'
export type * from './embeds/views.ts'
