/** Seeds the demo's newsroom, from which tests take copies, before they are there: on a slow server it takes a minute. */
import { removeFolder } from './database'
import { newSeededNewsroom } from './seededNewsroom'
import { newDatabase } from './templateDatabase'

await removeFolder(await newSeededNewsroom())
await removeFolder(newDatabase().folder)
process.exit()
