import { append } from '../log/append'
import { clearMark, markOf } from '../mark/marks'
import { entryKey, type FedCollection, type Publication } from '../types'
import type { ReconcilerContext } from './context'
import { decideChange } from './decideChange'
import { isPublic, readDocument, whyGone, type Document } from './readDocument'
import { hideAfter } from './hideAfter'
import { showFirst } from './showFirst'

/**
 * Makes the log say what one document says, in every language, and takes away
 * the mark it has worked on. May be called at any time, any number of times, by
 * any number of processes.
 */
export async function reconcileDocument(
  context: ReconcilerContext,
  fed: FedCollection,
  id: string,
): Promise<void> {
  // Before the document is read: a write in between leaves a mark that we do not clear.
  const mark = await markOf(context.payload, fed.slug, id)
  for (const language of await languagesToLookAt(context, fed, id)) {
    await reconcileEntry(context, fed, id, language)
  }
  if (mark) await clearMark(context.payload, fed.slug, { id, mark })
}

/** Those it is public in, and those it was public in. */
async function languagesToLookAt(
  { payload, log, languages }: ReconcilerContext,
  fed: FedCollection,
  id: string,
): Promise<string[]> {
  const document = await readDocument(payload, fed.slug, id, languages[0] ?? '')
  const ofDocument = document && isPublic(payload, fed, document) ? fed.languages(document) : []
  const hasNotice = (language: string) => Boolean(document && fed.notice?.(document, language))
  const found: string[] = []
  for (const language of languages) {
    const key = entryKey({ type: fed.type, id }, language)
    if (ofDocument.includes(language) || hasNotice(language) || (await log.newest(key))) found.push(language)
  }
  return found
}

async function reconcileEntry(
  context: ReconcilerContext,
  fed: FedCollection,
  id: string,
  language: string,
): Promise<void> {
  const ref = { type: fed.type, id }
  const appended = await append(context.log, entryKey(ref, language), async (newest) => {
    const document = await readDocument(context.payload, fed.slug, id, language)
    const publication = document && publicationOf(context, fed, document, language)
    if (publication?.shows && (await showFirst(context, publication.shows, language))) return 'look again'
    if (!publication && (await hideAfter(context, fed, newest))) return 'look again'
    const notice = document && !publication ? fed.notice?.(document, language) : null
    return decideChange({ ref, language, newest, publication, notice, reason: whyGone(fed, document) })
  })
  if (appended) context.announce()
}

/** What the public sees of a document in a language, or null. */
export function publicationOf(
  { payload }: Pick<ReconcilerContext, 'payload'>,
  fed: FedCollection,
  document: Document,
  language: string,
): Publication | null {
  if (!isPublic(payload, fed, document) || !fed.languages(document).includes(language)) return null
  return fed.publish(document, language)
}
