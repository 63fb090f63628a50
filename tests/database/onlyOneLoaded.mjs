/** Prints which databases' code this process has loaded, once it has the newsroom's configuration. */
import Module from 'node:module'

await (
  await import('../../src/payload.config.ts')
).default
const loaded = Object.keys(Module._cache)
const drivers = ['libsql', 'mongoose'].filter((name) =>
  loaded.some((file) => file.includes(`/node_modules/${name}/`)),
)
console.log(JSON.stringify(drivers))
process.exit()
