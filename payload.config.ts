import { lexicalEditor } from '@payloadcms/richtext-lexical'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildConfig } from 'payload'
import sharp from 'sharp'

import { collections } from './collections/index.ts'
import { may } from './collections/access.ts'
import { storyPath } from './collections/addresses/storyPath.ts'
import { deskLocks } from './collections/deskLocks.ts'
import { deskWriting } from './collections/deskWriting.ts'
import { embeds } from './collections/embeds.ts'
import { housekeeping } from './collections/housekeeping.ts'
import { boundedCounts } from './collections/queries/boundedCounts.ts'
import { boundedJoins } from './collections/queries/boundedJoins.ts'
import { eitherInOrder } from './collections/queries/eitherInOrder.ts'
import { guardedQueries } from './collections/queries/guardedQueries.ts'
import { hiddenDocuments } from './collections/queries/hiddenDocuments.ts'
import { joinsInOrder } from './collections/queries/joinsInOrder.ts'
import { accounts } from './plugins/accounts/index.ts'
import { commentDerivations, comments } from './plugins/comments/index.ts'
import { dependents } from './plugins/dependents/index.ts'
import { derivedFields } from './plugins/derived-fields/index.ts'
import { articleDerivations, embeds as embedding } from './plugins/embeds/index.ts'
import { injuries, injuryDerivations } from './plugins/injuries/index.ts'
import { merges } from './plugins/merges/index.ts'
import { athleteMerge, athletics, resultDerivations, results } from './plugins/results/index.ts'
import { transactions } from './plugins/transactions/index.ts'
import { webhooks } from './plugins/webhooks/index.ts'
import { database } from './src/database.ts'
import { heldErrors } from './src/desk/errors/heldErrors.ts'
import { demoLogins } from './src/demo/demoLogins.ts'
import { env } from './src/env.ts'
import { idsOfBothDatabases } from './src/idsOfBothDatabases.ts'
import { logger, loggingLevels } from './src/log/logger.ts'
import { mailer } from './src/mail/mailer.ts'

const root = path.dirname(fileURLToPath(import.meta.url))

export default buildConfig({
  admin: {
    avatar: 'default',
    components: { beforeDashboard: ['/src/desk/DeskDashboard.tsx#DeskDashboard'] },
    importMap: {
      baseDir: root,
      importMapFile: path.join(root, 'src/app/(payload)/admin/importMap.js'),
    },
    meta: { titleSuffix: ' · Mixed Zone' },
    user: 'users',
  },
  collections,
  db: database(env.DATABASE_URI),
  editor: lexicalEditor(),
  email: mailer({
    folder: path.join(env.DATA_DIR, 'mails'),
    from: env.MAIL_FROM,
    smtp: env.SMTP_URL,
  }),
  graphQL: { disablePlaygroundInProduction: true, maxComplexity: 300 },
  logger: logger(env.LOG_LEVEL),
  loggingLevels,
  maxDepth: 3,
  plugins: [
    transactions(),
    accounts({
      // Everybody knows the passwords of the demo, which may still be in the database.
      knownToAll: env.DEMO ? [] : demoLogins,
      posts: ['comments'],
      registrations: {
        readers: {
          confirm: (token) => `/confirm/${token}`,
          known: '/forgot-password',
          move: (token) => `/move/${token}`,
        },
      },
      resetPaths: { readers: (token) => `/reset-password/${token}` },
      setupCode: !env.DEMO,
    }),
    results({ sport: athletics }),
    injuries(),
    merges({ collections: { athletes: athleteMerge } }),
    comments(),
    deskLocks,
    guardedQueries,
    eitherInOrder,
    boundedCounts,
    boundedJoins,
    hiddenDocuments,
    joinsInOrder,
    embedding({
      caches: { appears: { articles: ['embargo'] } },
      collections: { articles: ['body'] },
      embeds,
      storyPath: (_collection, slug) => storyPath(String(slug)),
    }),
    webhooks({ access: may('webhooks') }),
    dependents(),
    deskWriting,
    heldErrors,
    derivedFields({
      derivations: [
        ...resultDerivations(athletics),
        ...injuryDerivations,
        ...articleDerivations(embeds),
        ...commentDerivations,
      ],
      follow: ['articles', 'comments', 'media'],
    }),
    housekeeping,
  ],
  secret: env.PAYLOAD_SECRET,
  serverURL: env.PUBLIC_URL,
  sharp,
  telemetry: false,
  typescript: {
    autoGenerate: false,
    outputFile: path.join(root, 'payload-types.ts'),
    schema: [idsOfBothDatabases],
  },
})
