import { type Derivation, keyed } from '../../derived-fields/index.ts'
import { excerpt } from './excerpt.ts'

/**
 * What follows from a comment and its author: the line by which it is found, and the name that stands above it.
 * The name is derived because readers may not read each other's accounts, and so that it follows when it changes.
 */
export const deriveComments = ({
  comments,
  readers,
}: {
  comments: string
  readers: string
}): Derivation[] => [
  {
    derive: ({ body }) => ({ excerpt: excerpt(typeof body === 'string' ? body : '') }),
    fields: ['excerpt'],
    kind: 'own',
    target: comments,
  },
  keyed(
    {
      // Not by the reader: a comment more would cost all that they have written.
      by: 'comments',
      from: {
        comments: { fields: ['author'], on: 'id' },
        readers: { fields: ['displayName'], via: 'author' },
      },
      name: 'signatures',
    },
    { comments, readers },
  ).gives('comments', 'authorName', ({ comments: written, readers: [author] }) => {
    const value = author?.displayName
    return new Map(written.map(({ id }) => [id, { value }]))
  }),
]

/** The derivations for collections named as in this house. */
export const commentDerivations = deriveComments({ comments: 'comments', readers: 'readers' })
