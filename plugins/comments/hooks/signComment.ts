import { type CollectionBeforeValidateHook, ValidationError } from 'payload'

/** Signs a new comment with the name of the reader who sends it, and tidies its text. */
export const signComment =
  (readers: string): CollectionBeforeValidateHook =>
  ({ collection, data, operation, req }) => {
    if (operation !== 'create' || !data) return data
    const author: unknown = req.user?.collection === readers ? req.user.id : data.author
    if (!author) {
      const errors = [{ message: 'Log in as a reader to comment.', path: 'author' }]
      throw new ValidationError({ collection: collection.slug, errors, req }, req.t)
    }
    return { ...data, author, body: tidy(data.body) }
  }

const tidy = (body: unknown): unknown =>
  typeof body === 'string' ? body.replace(/\r\n?/g, '\n').trim() : body
