import type { Where } from 'payload'

/**
 * Stories as readers see them, for everyone: staff may read drafts, but the site is not where they do.
 * Whoever may not read an embargoed story is kept from it by access; this keeps it off the desk's own screens.
 */
export const published = (): Where => ({
  and: [
    { _status: { equals: 'published' } },
    {
      or: [
        { embargo: { exists: false } },
        { embargo: { less_than_equal: new Date().toISOString() } },
      ],
    },
  ],
})
