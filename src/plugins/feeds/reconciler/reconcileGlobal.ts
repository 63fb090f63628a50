import { append } from '../log/append'
import { entryKey, type FedGlobal } from '../types'
import type { ReconcilerContext } from './context'
import { decideChange } from './decideChange'
import { readGlobal } from './readDocument'
import { showFirst } from './showFirst'

/** Makes the log say what a global says, in every language. */
export async function reconcileGlobal(context: ReconcilerContext, fed: FedGlobal): Promise<void> {
  const ref = { type: fed.type, id: fed.id ?? fed.slug }
  for (const language of context.languages) {
    const appended = await append(context.log, entryKey(ref, language), async (newest) => {
      const publication = fed.publish(await readGlobal(context.payload, fed.slug, language), language)
      if (publication?.shows && (await showFirst(context, publication.shows, language))) return 'look again'
      return decideChange({ ref, language, newest, publication, reason: 'unpublished' })
    })
    if (appended) context.announce()
  }
}
