import { withPayload } from '@payloadcms/next/withPayload'
import path from 'node:path'

/** @type {import('next').NextConfig} */
const config = {
  typescript: { ignoreBuildErrors: true },
  turbopack: { root: path.resolve(import.meta.dirname, '../../..') },
  serverExternalPackages: ['payload', '@libsql/client', 'libsql', 'sharp'],
}

export default withPayload(config)
