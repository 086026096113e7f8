import sharp, { type Sharp } from 'sharp'

import { pictureOnly } from '../../collections/hooks/withoutPlaces.ts'

const HOME = 'Home of the athlete'

/** A landscape, red on the left and blue on the right, as a camera held upright writes it: on its side. */
const onItsSide = (): Sharp =>
  sharp({ create: { background: 'blue', channels: 3, height: 40, width: 80 } })
    .composite([
      {
        input: { create: { background: 'red', channels: 3, height: 40, width: 40 } },
        left: 0,
        top: 0,
      },
    ])
    .keepIccProfile()
    .withIccProfile('p3')
    .withXmp(
      `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description xmlns:exif="http://ns.adobe.com/exif/1.0/" exif:GPSLatitude="51,30.0N"/></rdf:RDF></x:xmpmeta>`,
    )
    .withExifMerge({
      IFD0: { ImageDescription: HOME },
      IFD3: { GPSLatitude: '51/1 30/1 0/1', GPSLatitudeRef: 'N', GPSLongitude: '0/1 7/1 0/1' },
    })

const photographs: Record<string, () => Promise<Buffer>> = {
  avif: () => onItsSide().avif({ chromaSubsampling: '4:4:4', quality: 90 }).toBuffer(),
  jpeg: () => onItsSide().withMetadata({ orientation: 6 }).jpeg({ quality: 95 }).toBuffer(),
  'jpeg with a film behind it': async () =>
    Buffer.concat([await onItsSide().jpeg().toBuffer(), Buffer.from(`ftypmp42 GPS ${HOME}`)]),
  'jpeg with a comment': async () => {
    const [bytes, text] = [await onItsSide().jpeg().toBuffer(), Buffer.from(`GPS ${HOME}`)]
    const marker = Buffer.from([0xff, 0xfe, 0, text.length + 2])
    return Buffer.concat([bytes.subarray(0, 2), marker, text, bytes.subarray(2)])
  },
  png: () => onItsSide().png().toBuffer(),
  webp: () => onItsSide().webp({ quality: 95 }).toBuffer(),
  'webp without loss': () => onItsSide().webp({ lossless: true }).toBuffer(),
}

describe('what is kept of a photograph', () => {
  /** Fixed: the original was kept as it came, with the place where it was taken. */
  it.each(Object.entries(photographs))('is no place, of a %s', async (name, take) => {
    const photograph = await take()
    expect(photograph.toString('latin1')).toMatch(/GPS|Home of the athlete/)
    const kept = (await pictureOnly(photograph)) ?? Buffer.alloc(0)
    expect(kept.toString('latin1')).not.toMatch(/GPS|Home of the athlete|exif/i)
    const { exif, format, orientation, xmp } = await sharp(kept).metadata()
    expect({ exif, orientation, xmp }).toEqual({})
    expect(format).toBe(name === 'avif' ? 'heif' : name.split(' ')[0])
  })

  it.each(Object.entries(photographs))(
    'is upright and in its colours, of a %s',
    async (_, take) => {
      const photograph = await take()
      const kept = (await pictureOnly(photograph)) ?? Buffer.alloc(0)
      const before = await sharp(photograph).metadata()
      const after = await sharp(kept).metadata()
      expect(after.icc).toEqual(before.icc)
      expect(after.icc?.length).toBeGreaterThan(0)
      const shown = await shownIn(photograph)
      const now = await shownIn(kept)
      expect(now.size).toEqual(shown.size)
      const off = now.pixels.map((value, at) => Math.abs(value - (shown.pixels[at] ?? 0)))
      expect(off.reduce((sum, each) => sum + each, 0) / off.length).toBeLessThan(3)
    },
  )

  it('is every picture of one that moves', async () => {
    const frame = (background: string) =>
      sharp({ create: { background, channels: 3, height: 10, width: 10 } })
        .png()
        .toBuffer()
    const frames = await Promise.all(['red', 'blue', 'green'].map(frame))
    const moving = await sharp(frames, { join: { animated: true } })
      .gif()
      .toBuffer()
    const kept = await pictureOnly(moving)
    expect((await sharp(kept, { animated: true }).metadata()).pages).toBe(3)
  })

  it('is a PNG to the last bit', async () => {
    const noise = Buffer.from(Array.from({ length: 3 * 32 * 32 }, (_, n) => (n * 7919) % 256))
    const raw = { channels: 3, height: 32, width: 32 } as const
    const kept = await pictureOnly(await sharp(noise, { raw }).png().toBuffer())
    expect(await sharp(kept).raw().toBuffer()).toEqual(noise)
  })

  it('is nothing of what is no whole picture of a kind that is taken', async () => {
    const jpeg = await onItsSide().jpeg().toBuffer()
    const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>')
    expect(await pictureOnly(svg)).toBeUndefined()
    expect(await pictureOnly(await onItsSide().tiff().toBuffer())).toBeUndefined()
    await expect(pictureOnly(Buffer.from('GPS'))).rejects.toThrow()
    await expect(pictureOnly(jpeg.subarray(0, jpeg.length - 300))).rejects.toThrow()
  })
})

/** As a browser shows it: turned, and in the colours that its profile means. */
async function shownIn(picture: Buffer) {
  const { data, info } = await sharp(picture)
    .autoOrient()
    .toColourspace('srgb')
    .raw()
    .toBuffer({ resolveWithObject: true })
  return { pixels: [...data], size: [info.width, info.height] }
}
