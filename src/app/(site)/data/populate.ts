import type { PopulateType } from 'payload'

/**
 * Of a document that is only referred to, what a page shows: its name and what its link needs.
 * Payload makes a picture's `url` of its `filename` and `mimeType`: without them it has none.
 */
export const populate = {
  athletes: { availability: true, name: true, nation: true },
  competitions: { attribution: true, city: true, demonstration: true, licence: true, name: true },
  events: { competition: true, date: true, name: true, round: true, status: true, timeZone: true },
  media: {
    alt: true,
    caption: true,
    credit: true,
    filename: true,
    height: true,
    mimeType: true,
    sizes: true,
    url: true,
    width: true,
  },
  records: {
    date: true,
    flag: true,
    holder: true,
    mark: true,
    nation: true,
    title: true,
    venue: true,
  },
} satisfies PopulateType
