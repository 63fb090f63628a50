/**
 * `npm run copy -- --from URL --to URL [--media-from FOLDER --media-to FOLDER]`: everything from one database
 * into another, SQLite or MongoDB. Killed in the middle, it goes on when it is started again.
 */
import path from 'node:path'
import { parseArgs } from 'node:util'

import { useLocalSecret } from './localSecret'

const began = Date.now()
const { values } = parseArgs({
  options: {
    from: { type: 'string' },
    to: { type: 'string' },
    'media-from': { type: 'string' },
    'media-to': { type: 'string' },
  },
})
if (!values.from || !values.to || values.from === values.to) {
  console.error('Use: npm run copy -- --from URL --to OTHER-URL [--media-from FOLDER --media-to FOLDER]')
  process.exit(2)
}
Object.assign(process.env, { NODE_ENV: 'production', DATABASE_URL: values.from })
useLocalSecret()
try {
  const { openDatabase } = await import('./copy/openDatabase')
  const { copyNewsroom } = await import('./copy/copyNewsroom')
  const { copyPictures } = await import('./copy/copyPictures')
  const from = await openDatabase(values.from)
  const to = await openDatabase(values.to)
  const pictures =
    values['media-from'] && values['media-to']
      ? await copyPictures(from, path.resolve(values['media-from']), path.resolve(values['media-to']))
      : undefined
  if (pictures !== undefined) console.log(`Pictures: ${pictures} files copied.`)
  const { counts, digest, found } = await copyNewsroom(from, to, {
    onProgress: ({ part, done, total }) => console.log(`${part}: ${done} of ${total}`),
  })
  const total = Object.values(counts).reduce((sum, count) => sum + count, 0)
  if (found > 0) console.log(`${found} were there already, of a copy that was interrupted.`)
  console.log(
    `Copied ${total} documents and versions, ${counts['feed-changes'] ?? 0} changes of the log among them, in ${seconds()} s. ` +
      `Both sides are equal: ${digest}`,
  )
  await from.destroy()
  await to.destroy()
  process.exit()
} catch (error) {
  console.error(`Not copied: ${error instanceof Error ? error.message : String(error)}`)
  process.exit(1)
}

function seconds(): string {
  return ((Date.now() - began) / 1000).toFixed(1)
}
