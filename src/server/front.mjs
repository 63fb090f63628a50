/** Loads ./front.ts in a worker thread, where `--import=tsx` has no effect (tsx 4.23, Node 20). */
import { register } from 'tsx/esm/api'

register()
await import('./front.ts')
