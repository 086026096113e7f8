import {
  BlockquoteFeature,
  BlocksFeature,
  BoldFeature,
  createServerFeature,
  HeadingFeature,
  HorizontalRuleFeature,
  InlineToolbarFeature,
  ItalicFeature,
  lexicalEditor,
  LinkFeature,
  OrderedListFeature,
  ParagraphFeature,
  UnorderedListFeature,
  UploadFeature,
  type LexicalEditorProps,
} from '@payloadcms/richtext-lexical'
import type { Block, FieldAffectingData } from 'payload'

import { asOfField } from './asOfField.ts'
import type { DeskProps } from './admin/DeskFeature.ts'
import type { EmbedBlockProps } from './admin/usePreview.ts'
import { words } from './admin/words.ts'
import { isLinkAddress } from './tree/linkAddress.ts'
import type { Embed } from './types.ts'

const ADMIN = '/plugins/embeds/admin'

type Features = NonNullable<Extract<LexicalEditorProps['features'], readonly unknown[]>>

/**
 * The editor of a story: what a newspaper sets, and every embed in its slash menu.
 *
 * @param options.features more Lexical features, after ours
 */
export const embedsEditor = (embeds: readonly Embed[], options: { features?: Features } = {}) =>
  lexicalEditor({
    features: [
      ParagraphFeature(),
      HeadingFeature({ enabledHeadingSizes: ['h2', 'h3'] }),
      BoldFeature(),
      ItalicFeature(),
      BlockquoteFeature(),
      UnorderedListFeature(),
      OrderedListFeature(),
      HorizontalRuleFeature(),
      // A link to one of our own documents is an embed: it follows the fact, and ships a name, not a document.
      LinkFeature({
        enabledCollections: [],
        fields: ({ defaultFields }) => defaultFields.map(withOurAddresses),
      }),
      UploadFeature({ maxDepth: 1 }),
      InlineToolbarFeature(),
      BlocksFeature({
        blocks: embeds.filter(({ kind }) => kind === 'block').map(toBlock),
        inlineBlocks: embeds.filter(({ kind }) => kind === 'inline').map(toBlock),
      }),
      deskFeature({ blocks: slugsOf(embeds, 'block') }),
      ...(options.features ?? []),
    ],
  })

/** The drawer of a link asks for what a save takes. Payload's own hook would encode an address without a dot in it. */
const withOurAddresses = <F extends FieldAffectingData>(field: F): F =>
  field.name === 'url'
    ? {
        ...field,
        hooks: {},
        validate: (value: unknown) =>
          (typeof value === 'string' && isLinkAddress(value)) || words.linkAddress,
      }
    : field

/** The editor's own part: `@` finds a fact, and a pasted table is offered as one. */
const deskFeature = createServerFeature({
  feature: ({ props }: { props: DeskProps }) => ({
    clientFeatureProps: props,
    ClientFeature: `${ADMIN}/DeskFeature.ts#DeskFeature`,
  }),
  key: 'mixedZoneDesk',
})

const slugsOf = (embeds: readonly Embed[], kind: Embed['kind']) =>
  embeds.filter((embed) => embed.kind === kind).map(({ slug }) => slug)

const toBlock = ({ fields, kind, label, slug }: Embed): Block => ({
  slug,
  admin: {
    components: {
      Block: {
        clientProps: {
          names: [...fields, asOfField].flatMap((field) => ('name' in field ? [field.name] : [])),
          required: fields.flatMap((field) =>
            'name' in field && 'required' in field && field.required ? [field.name] : [],
          ),
          slug,
        } satisfies EmbedBlockProps,
        path:
          kind === 'block'
            ? `${ADMIN}/EmbedBlock.tsx#EmbedBlock`
            : `${ADMIN}/EmbedInline.tsx#EmbedInline`,
      },
    },
    disableBlockName: true,
  },
  fields: [...fields, asOfField],
  interfaceName: `${pascal(slug)}Embed`,
  labels: { plural: label, singular: label },
})

const pascal = (slug: string) =>
  slug.replace(/(^|-)([a-z0-9])/g, (_all, _dash, letter: string) => letter.toUpperCase())
