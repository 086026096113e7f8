import type { PayloadRequest } from 'payload'

import type { DocID } from '../derived-fields/index.ts'

export type { DocID }

export type CommentState = 'approved' | 'rejected' | 'waiting'

/** What a phase says of a comment. The first to say anything is heard. */
export type Verdict =
  /** Not stored. The author reads why. */
  | { says: 'refused'; message: string }
  /** Stored in this state. The desk reads why. */
  | { says: CommentState; reason: string }

/** What phases look at: plain data, gathered once before the first of them runs. */
export interface Submission {
  /** The story, as far as the author may see it; `null` where they may not. */
  readonly article: { readonly commentsOpen: boolean; readonly id: DocID } | null
  readonly author: DocID
  /** Trimmed, line breaks as `\n`. */
  readonly body: string
  /** The author's latest comments, newest first. */
  readonly earlier: readonly EarlierComment[]
}

export interface EarlierComment {
  readonly article: DocID
  readonly body: string
  readonly state: CommentState
}

/** One step of moderation. Pure, or as good as: it may ask a service, but must not write. */
export interface Phase {
  /** Unique; names the step in the audit. */
  name: string
  /** `null` leaves the word to the next phase. */
  judge: (submission: Submission, signal: AbortSignal) => null | Promise<null | Verdict> | Verdict
  /** Longest wait for an answer, in milliseconds. After it the comment waits for a person. @default 2000 */
  timeoutMs?: number
}

/** One line of a comment's audit: who looked, what they said and why. */
export interface AuditLine {
  /** ISO 8601 */
  at: string
  /** A phase's name, or `moderator`. */
  by: string
  /** Why, in words. */
  reason?: string
  says: 'failed' | 'nothing' | CommentState
  /** The moderator, their id as text. */
  user?: string
}

/** Who may see and decide what no reader may. */
export type MayModerate = (req: PayloadRequest) => boolean

export interface CommentFieldsOptions {
  /** Slug of the stories that are commented on. Their `commentsOpen: false` closes them. */
  articles: string
  /** Who sets the state. @default moderators and admins of `staff`, by their `role` */
  mayModerate?: MayModerate
  /** Slug of the auth collection of those who comment. */
  readers: string
  /** Slug of the auth collection of the desk. */
  staff: string
}

export interface CommentsOptions {
  /**
   * Slugs of your collections; none is added.
   * @default { articles: 'articles', comments: 'comments', readers: 'readers', staff: 'users' }
   */
  collections?: { articles?: string; comments?: string; readers?: string; staff?: string }
  /** Asks no phase: comments are signed, and all wait for a moderator. @default false */
  disabled?: boolean
  /** The policy, in order. @default standardPhases() */
  phases?: readonly Phase[]
}
