import path from 'node:path'
import type { CollectionConfig } from 'payload'

import { may } from './access.ts'
import { knownFiles } from './files/knownFiles.ts'
import { pictureTypes, withoutPlaces } from './hooks/withoutPlaces.ts'

/** Pictures, with the words and the credit they may not be shown without. */
export const media: CollectionConfig = {
  slug: 'media',
  access: may('media'),
  admin: { group: 'Stories', useAsTitle: 'alt' },
  endpoints: [knownFiles],
  fields: [
    { name: 'alt', type: 'text', label: 'Description for those who cannot see it', required: true },
    { name: 'caption', type: 'text' },
    { name: 'credit', type: 'text', required: true },
  ],
  hooks: { beforeOperation: [withoutPlaces] },
  upload: {
    imageSizes: [
      { name: 'card', width: 640 },
      { name: 'wide', width: 1600 },
    ],
    mimeTypes: pictureTypes,
    staticDir: path.resolve(process.env.DATA_DIR ?? '.data', 'media'),
  },
}
