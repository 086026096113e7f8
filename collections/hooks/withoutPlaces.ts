import sharp, { type Metadata, type Sharp } from 'sharp'
import { type CollectionBeforeOperationHook, ValidationError } from 'payload'

/**
 * The pictures that are taken, and how each is written anew: losing as little as its format lets it. A HEIC that
 * cannot be read here, a TIFF that no browser shows and an SVG that can hold other pictures and programs are not.
 */
const written = {
  avif: (picture) => picture.avif({ chromaSubsampling: '4:4:4', quality: 85 }),
  gif: (picture) => picture.gif({ reuse: true }),
  jpeg: (picture, { chromaSubsampling }) => picture.jpeg({ chromaSubsampling, quality: 95 }),
  png: (picture) => picture.png(),
  webp: (picture, _, bytes) =>
    picture.webp(bytes.includes('VP8L') ? { lossless: true } : { quality: 95 }),
} satisfies Record<string, (picture: Sharp, metadata: Metadata, bytes: Buffer) => Sharp>

type Format = keyof typeof written

/** The types of the files that are taken. */
export const pictureTypes = (Object.keys(written) as Format[]).map((format) => `image/${format}`)

/**
 * A photograph says where it was taken: at an athlete's home, perhaps. What is kept and shown is the picture alone,
 * upright and in its own colours; whatever else was in the file (GPS, in EXIF or XMP, a preview, a film behind it)
 * goes before anything is stored.
 */
export const withoutPlaces: CollectionBeforeOperationHook = async ({
  collection,
  operation,
  req,
}) => {
  const { file } = req
  if (!file || (operation !== 'create' && operation !== 'update')) return
  const data = await pictureOnly(file.data).catch((err: unknown) => {
    req.payload.logger.warn({ err, msg: 'A picture could not be read' })
    return undefined
  })
  if (!data) {
    const message = `Read “${file.name}” (${file.mimetype}); expected a whole picture as JPEG, PNG, WebP, AVIF or GIF. Save it as one of these, JPEG for a photograph, and upload it again.`
    throw new ValidationError({
      collection: collection.slug,
      errors: [{ message, path: 'file' }],
      req,
    })
  }
  req.file = { ...file, data, size: data.length }
}

/** The picture in a file, and nothing else of it; undefined where it is of none of the formats that are taken. */
export async function pictureOnly(bytes: Buffer): Promise<Buffer | undefined> {
  const metadata = await sharp(bytes).metadata()
  const format = formatOf(metadata)
  if (!format) return undefined
  const moves = (format === 'gif' || format === 'webp') && (metadata.pages ?? 1) > 1
  const picture = sharp(bytes, { animated: moves, failOn: 'truncated' })
  const upright = moves ? picture : picture.autoOrient()
  // What is for print is shown in a browser's colours; all else keeps its own.
  const coloured =
    metadata.space === 'cmyk' ? upright.toColourspace('srgb') : upright.keepIccProfile()
  return written[format](coloured, metadata, bytes).toBuffer()
}

function formatOf({ compression, format }: Metadata): Format | undefined {
  if (format === 'heif') return compression === 'av1' ? 'avif' : undefined
  return format && format in written ? (format as Format) : undefined
}
