import { redirectsPlugin } from '@payloadcms/plugin-redirects'

import { may } from '../access.ts'

/** Old addresses and where they lead, with 308. Not the public's to list: a story's old name may be under embargo. */
export const redirects = redirectsPlugin({
  collections: ['articles'],
  overrides: {
    access: may('redirects'),
    admin: { group: 'Stories', useAsTitle: 'from' },
  },
})
