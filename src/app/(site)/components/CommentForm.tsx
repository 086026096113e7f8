'use client'

import { useActionState } from 'react'

import type { Article } from '../../../../payload-types.ts'

import { postComment } from '../actions/postComment.ts'
import { emptyForm } from '../lib/form.ts'
import { words } from '../words.ts'

export function CommentForm({ story }: { story: Pick<Article, 'id' | 'slug'> }) {
  const [state, action, pending] = useActionState(postComment.bind(null, story), emptyForm)
  const error = state.errors.body
  return (
    <form action={action} className="form comments__form">
      <label htmlFor="comment">{words.comments.label}</label>
      <textarea
        aria-describedby={error ? 'comment-error comment-hint' : 'comment-hint'}
        aria-invalid={error ? true : undefined}
        defaultValue={state.values.body}
        id="comment"
        name="body"
        required
        rows={4}
      />
      {error && (
        <p className="field__error" id="comment-error" role="alert">
          {error}
        </p>
      )}
      <p className="field__hint" id="comment-hint">
        {words.comments.hint}
      </p>
      <button className="button" disabled={pending} type="submit">
        {words.comments.post}
      </button>
    </form>
  )
}
