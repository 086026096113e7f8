'use client'

import { useActionState } from 'react'

import type { Article } from '../../../../payload-types.ts'

import '../css/form.css'

import { postComment } from '../actions/postComment.ts'
import { emptyForm } from '../lib/form.ts'
import { commentsWords } from '../words/commentsWords.ts'

export function CommentForm({ story }: { story: Pick<Article, 'id' | 'slug'> }) {
  const [state, action, pending] = useActionState(postComment.bind(null, story), emptyForm)
  const error = state.errors.body
  return (
    <form action={action} className="form comments__form">
      <label htmlFor="comment">{commentsWords.label}</label>
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
        {commentsWords.hint}
      </p>
      <button className="button" disabled={pending} type="submit">
        {commentsWords.post}
      </button>
    </form>
  )
}
