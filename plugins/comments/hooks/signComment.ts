import { type CollectionBeforeValidateHook, ValidationError } from 'payload'

import { tidyText } from '../text/tidyText.ts'

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
    // Nothing at all is refused by the field itself.
    if (data.body == null) return { ...data, author }
    if (typeof data.body !== 'string') {
      const message = `Read ${JSON.stringify(data.body).slice(0, 40)}, expected text.`
      throw new ValidationError(
        { collection: collection.slug, errors: [{ message, path: 'body' }], req },
        req.t,
      )
    }
    return { ...data, author, body: tidyText(data.body) }
  }
