import type { Drainer } from './drain/Drainer.ts'
import type { Feed } from './feed/Feed.ts'
import type { Registry } from './registry/compile.ts'

/** What the plugin keeps for one Payload instance. */
export interface Engine {
  drainer: Drainer
  feed: Feed
  /** Collections whose changes come into the feed. */
  followed: ReadonlySet<string>
  registry: Registry
}
