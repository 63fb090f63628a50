import type { Act, Done } from './act'
import { takeOff } from './takeOff'

/** Takes what is public off, without a word to the public. */
export function unpublish(act: Act): Promise<Done> {
  return takeOff(act)
}
