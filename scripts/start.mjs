/** `npm start`: the built product, which `npm run build` makes. */
import fs from 'node:fs'

const server = new URL('../dist/server/server.mjs', import.meta.url)
if (!fs.existsSync(server)) {
  console.error('Not started.\n  There is no build yet: npm run build makes it.')
  process.exit(1)
}
await import(server.href)
