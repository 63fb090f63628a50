import { withPayload } from '@payloadcms/next/withPayload'

/** Next serves the admin and Payload's API, nothing else. @type {import('next').NextConfig} */
const config = {
  poweredByHeader: false,
  // Delivery and Express are in front of it and compress what is theirs.
  compress: true,
  // `npm run check` type-checks the whole project, once.
  typescript: { ignoreBuildErrors: true },
  turbopack: { root: import.meta.dirname },
  serverExternalPackages: ['@libsql/client', 'libsql', 'sharp', 'mongodb', 'mongoose'],
}

export default withPayload(config)
