import { withPayload } from '@payloadcms/next/withPayload'

/** Next serves the admin and Payload's API, nothing else. @type {import('next').NextConfig} */
const config = {
  poweredByHeader: false,
  // Delivery and Express are in front of it and compress what is theirs.
  compress: true,
  // `npm run check` type-checks the whole project, once.
  typescript: { ignoreBuildErrors: true },
  turbopack: { root: import.meta.dirname },
  // Payload itself too, as while developing: the server before Next has made the one instance of it, and a second
  // copy in Next's bundle would not know that one's errors by their class, and leave the fields out of its answers.
  serverExternalPackages: ['payload', '@libsql/client', 'libsql', 'sharp', 'mongodb', 'mongoose'],
}

export default withPayload(config)
