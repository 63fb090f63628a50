/** Makes what tests take copies of, the demo's newsroom and an empty one, before they are there: on a slow server it takes a minute. */
import { removeFolder } from './database'
import { newSeededNewsroom } from './seededNewsroom'
import { newDatabase } from './templateDatabase'

await removeFolder(await newSeededNewsroom())
await removeFolder(newDatabase().folder)
process.exit()
