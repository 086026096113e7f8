'use client'

import dynamic from 'next/dynamic'

/** The comment form, whose script and sheet only those wait for who may comment. */
export const CommentBox = dynamic(() =>
  import('./CommentForm.tsx').then(({ CommentForm }) => CommentForm),
)
