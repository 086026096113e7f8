/**
 * What may run in a browser. The server's side is in `index.ts`. The first part needs nothing but a browser, the second
 * React; neither knows a framework.
 */
export { Ending } from './browser/Ending.ts'
export { followKeys } from './browser/followKeys.ts'
export { followStory } from './browser/followStory.ts'
export type { FollowStoryOptions } from './browser/followStory.ts'
export { LiveConnection } from './browser/LiveConnection.ts'
export type { LiveHandlers } from './browser/LiveConnection.ts'
export { LiveStore } from './browser/LiveStore.ts'

export { askDesk } from './admin/askDesk.ts'
export { defaultHref } from './render/defaultHref.ts'
export { embedSlot } from './site/embedSlot.tsx'
export { LiveStamp } from './site/LiveStamp.tsx'
export { LiveStory } from './site/LiveStory.tsx'
export type { LiveStoryProps } from './site/LiveStory.tsx'
export { frozenAt } from './site/frozenAt.ts'
export { Placeholder } from './site/Placeholder.tsx'
export { StoryBody } from './site/StoryBody.tsx'
export type { SlotProps, StoryBodyProps } from './site/StoryBody.tsx'
export { useLive } from './site/useLive.ts'
export { useLiveView } from './site/useLiveView.ts'
export type { ChangeEvent, EmbedsEvent, LiveEvents } from './live/events.ts'
export type { Href, Key, Reference, Renderers, RenderProps } from './types.ts'
