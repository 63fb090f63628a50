/** Seeds the demo's newsroom, from which tests take copies, before they are there: on a slow server it takes a minute. */
import { removeFolder } from './database'
import { newSeededNewsroom } from './seededNewsroom'

await removeFolder(await newSeededNewsroom())
process.exit()
