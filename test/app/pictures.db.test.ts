import sharp from 'sharp'

import { populate } from '../../src/app/(site)/data/populate.ts'
import { bootPayload, type Booted } from '../support/boot.ts'

describe('a picture in a story', () => {
  let newsroom: Booted

  beforeAll(async () => {
    newsroom = await bootPayload()
  })
  afterAll(() => newsroom.stop())

  /** Fixed: no picture showed on the site, since what its address is made of was not asked for. */
  it('has an address where the site reads the story', async () => {
    const { payload } = newsroom
    const data = await sharp({
      create: { background: 'firebrick', channels: 3, height: 900, width: 1600 },
    })
      .png()
      .toBuffer()
    const picture = await payload.create({
      collection: 'media',
      data: { alt: 'The home straight', credit: 'A photographer' },
      file: { data, mimetype: 'image/png', name: 'home-straight.png', size: data.length },
      overrideAccess: true,
    })
    try {
      const story = await payload.create({
        collection: 'articles',
        data: {
          _status: 'published',
          byline: 'A reporter',
          headline: 'Seen',
          picture: picture.id,
          slug: 'seen',
        },
        overrideAccess: true,
      })
      const read = await payload.findByID({
        id: story.id,
        collection: 'articles',
        depth: 2,
        overrideAccess: false,
        populate,
        select: { picture: true },
      })
      const file = `/api/media/file/${picture.filename}`
      expect(read.picture).toMatchObject({ alt: 'The home straight', width: 1600 })
      expect(read.picture).toHaveProperty('url', expect.stringContaining(file))
      expect(read.picture).toHaveProperty(
        'sizes.card.url',
        expect.stringContaining(`/api/media/file/${picture.sizes?.card?.filename}`),
      )
    } finally {
      await payload.delete({ id: picture.id, collection: 'media', overrideAccess: true })
    }
  })
})
