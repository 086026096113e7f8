import { withPayload } from '@payloadcms/next/withPayload'
import type { NextConfig } from 'next'

const config: NextConfig = {
  // Express compresses, for every road alike.
  compress: false,
  // A title belongs in the first HTML, for every reader and not only for robots.
  htmlLimitedBots: /.*/,
  poweredByHeader: false,
  // Bundled, they would be a second copy beside the server's, and errors of one are strangers to the other.
  serverExternalPackages: [
    'payload',
    '@payloadcms/db-mongodb',
    '@payloadcms/db-sqlite',
    '@payloadcms/drizzle',
    '@payloadcms/graphql',
  ],
  // A first start should not wait for what `npm run typecheck` says.
  typescript: { ignoreBuildErrors: true },
}

export default withPayload(config)
