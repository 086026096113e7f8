import type { LexicalBody, LexicalNode } from './lexical.ts'

/** The embeds a story may use, by the keys of the fixtures. */
export interface Bind {
  athlete: (athlete: string) => LexicalNode
  card: (athlete: string, line: string) => LexicalNode
  date: (event: string) => LexicalNode
  headToHead: (first: string, second: string) => LexicalNode
  howTheyQualified: (event: string) => LexicalNode
  injury: (injury: string) => LexicalNode
  mark: (event: string, athlete: string) => LexicalNode
  podium: (event: string) => LexicalNode
  progression: (athlete: string, discipline: string) => LexicalNode
  recordProgression: (record: string) => LexicalNode
  series: (event: string) => LexicalNode
  splits: (event: string) => LexicalNode
  table: (event: string, columns?: string[]) => LexicalNode
}

/** A report. Its prose repeats no number that the base knows: those are bound. */
export interface Story {
  body: (bind: Bind) => LexicalBody
  byline: string
  comments: StoryComment[]
  /** Key of the event it is about. */
  event: string
  headline: string
  /** ISO 8601 */
  publishedAt: string
  slug: string
  standfirst: string
}

export interface StoryComment {
  approved: boolean
  /** Address of a reader among the log-ins. */
  author: string
  body: string
}
