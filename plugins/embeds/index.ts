export { defineEmbed } from './defineEmbed.ts'
export { articleDerivations } from './derivations/articleDerivations.ts'
export type { ArticleOptions } from './derivations/articleDerivations.ts'
export { embedsEditor } from './embedsEditor.ts'
export { printedIn } from './fields/printedIn.ts'
export { searchKeyField } from './fields/searchKeyField.ts'
export { fold, hasWords, wordsOf } from './fold.ts'
export type { EmbedPreview } from './endpoints/viewEmbed.ts'
export { closeLive } from './live/closeLive.ts'
export { liveHandler } from './live/liveHandler.ts'
export { readByID } from './load/readByID.ts'
export { readRows } from './load/readRows.ts'
export { havingAll, search, startingWith } from './load/search.ts'
export { embeds } from './plugin.ts'
export { repointNodes, repointStories, type RepointedNodes } from './repointStories.ts'
export { bodyToHTML } from './render/bodyToHTML.ts'
export { renderHTML } from './render/renderHTML.ts'
export { hasEmbeds } from './registry.ts'
export { shownUntil } from './resolve/shownUntil.ts'
export type { DocID, Key } from './types.ts'
export { publicAnswers } from './http/publicAnswers.ts'
export { keepViews } from './history/keeping.ts'
export { pruneViews } from './history/prune.ts'
export { shownOtherwise } from './history/shownOtherwise.ts'
export type { Printed, PrintedEmbed, PrintedStory } from './printed/types.ts'
export { plainText } from './tree/plainText.ts'
export type {
  Embed,
  EmbedDeclaration,
  EmbedFields,
  EmbedNode,
  EmbedsOptions,
  Frozen,
  Found,
  Href,
  LiveOptions,
  LoadContext,
  Recognised,
  Reference,
  Renderers,
  RenderProps,
  Tree,
  TreeNode,
  ViewSchema,
} from './types.ts'
