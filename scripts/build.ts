import { buildIfNeeded } from './buildIfNeeded'

await buildIfNeeded({ force: !process.argv.includes('--if-needed') })
