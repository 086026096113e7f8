import { join } from 'node:path'
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

  /** Fixed: the original was kept as it came, with the place where it was taken. */
  it('is kept without the place where it was taken, in every size', async () => {
    const { payload } = newsroom
    const data = await sharp({
      create: { background: 'firebrick', channels: 3, height: 1200, width: 1800 },
    })
      .withExif({ IFD3: { GPSLatitude: '51/1 30/1 0/1', GPSLatitudeRef: 'N' } })
      .jpeg()
      .toBuffer()
    expect((await sharp(data).metadata()).exif).toBeDefined()
    const picture = await payload.create({
      collection: 'media',
      data: { alt: 'At home', credit: 'A photographer' },
      file: { data, mimetype: 'image/jpeg', name: 'at-home.jpg', size: data.length },
      overrideAccess: true,
    })
    const { staticDir } = payload.collections.media.config.upload
    const names = [picture.filename, picture.sizes?.card?.filename, picture.sizes?.wide?.filename]
    const kept = await Promise.all(
      names.map((name) => sharp(join(staticDir ?? '', name ?? '')).metadata()),
    )
    await payload.delete({ id: picture.id, collection: 'media', overrideAccess: true })
    expect(kept.map(({ exif, width }) => ({ exif, width }))).toEqual([
      { width: 1800 },
      { width: 640 },
      { width: 1600 },
    ])
  })

  it('is refused in words where it is of a kind that nobody can show', async () => {
    const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>')
    const refused = newsroom.payload.create({
      collection: 'media',
      data: { alt: 'A drawing', credit: 'A hand' },
      file: { data: svg, mimetype: 'image/svg+xml', name: 'a.svg', size: svg.length },
      overrideAccess: true,
    })
    await expect(refused).rejects.toMatchObject({
      data: {
        errors: [{ message: expect.stringMatching(/Read “a.svg”.*JPEG/) as string, path: 'file' }],
      },
    })
  })
})
