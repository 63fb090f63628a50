import { markedDocuments, markOf } from '../mark/marks'
import { allDocuments } from './allDocuments'
import { collectionOfSlug, type ReconcilerContext } from './context'
import type { Failures } from './failures'
import { reconcileDocument } from './reconcileDocument'
import { reconcileGlobal } from './reconcileGlobal'
import { sweepLog } from './sweep'

/** What a pass looks at. */
export interface PassRequest {
  /** Documents that have just been written or deleted: "collection/id". Looked at if they are marked or gone. */
  written: Set<string>
  /** Those of them to look at in any case. */
  evenUnmarked: Set<string>
  /** Globals that have just been written. */
  globals: Set<string>
  /** All marked documents. */
  marks: boolean
  /** Entries whose document is gone: the next piece of the log, its first one, or all of it. */
  sweep: Sweep
  /** Every document and global there is. */
  everything: boolean
}

export type Sweep = false | 'next' | 'first' | 'all'

export interface PassState {
  context: ReconcilerContext
  failures: Failures
  /** Behind which number the next sweep goes on. */
  sweptTo: number
  /** Looks at what has just been written: that does not wait until a long look at everything has ended. */
  meanwhile(): Promise<void>
}

const MARKS_AT_ONCE = 100

export async function runPass(state: PassState, request: PassRequest): Promise<void> {
  const fromTheFirst = request.sweep === 'first' || request.sweep === 'all'
  const everything = request.everything || (fromTheFirst && (await logIsEmpty(state)))
  for (const slug of request.globals) await tryGlobal(state, slug)
  for (const what of request.written) await tryWritten(state, what, request.evenUnmarked.has(what))
  if (request.marks) await lookForMarks(state)
  if (everything) await lookAtEverything(state)
  if (request.sweep) await sweep(state, request.sweep)
}

/** A save of a draft does not reach the main row: then there is no mark, and nothing to do. */
async function tryWritten(state: PassState, what: string, evenUnmarked: boolean): Promise<void> {
  const { collection, id } = parse(what)
  await attempt(state, what, async () => {
    const mark = evenUnmarked || (await markOf(state.context.payload, collection, id))
    if (mark !== null) await reconcile(state, collection, id)
  })
}

async function lookForMarks(state: PassState): Promise<void> {
  const { payload, collections } = state.context
  for (const { slug } of collections) {
    const seen = new Set<string>()
    for (;;) {
      const marked = await markedDocuments(payload, slug, { limit: MARKS_AT_ONCE, except: [...seen] })
      for (const { id } of marked) {
        seen.add(id)
        const what = `${slug}/${id}`
        if (!state.failures.isPausing(what)) await attempt(state, what, () => reconcile(state, slug, id))
      }
      if (marked.length < MARKS_AT_ONCE) break
    }
  }
}

/** A project that has just taken the plugin on has documents, and no marks. */
async function logIsEmpty({ context }: PassState): Promise<boolean> {
  return (await context.log.head()) === undefined
}

async function lookAtEverything(state: PassState): Promise<void> {
  const { payload, collections, globals } = state.context
  for (const { slug } of globals) await tryGlobal(state, slug)
  for (const { slug } of collections) {
    for await (const id of allDocuments(payload, slug)) {
      await attempt(state, `${slug}/${id}`, () => reconcile(state, slug, id))
      await state.meanwhile()
    }
  }
}

async function sweep(state: PassState, how: Exclude<Sweep, false>): Promise<void> {
  if (how !== 'next') state.sweptTo = 0
  do {
    const { suspects, next } = await sweepLog(state.context, state.sweptTo)
    for (const { collection, id } of suspects) {
      await attempt(state, `${collection}/${id}`, () => reconcile(state, collection, id))
    }
    state.sweptTo = next
    // A long log is read in pieces, and others get their turn in between.
    await new Promise((resolve) => setImmediate(resolve))
    await state.meanwhile()
  } while (how === 'all' && state.sweptTo > 0)
}

async function tryGlobal(state: PassState, slug: string): Promise<void> {
  const fed = state.context.globals.find((each) => each.slug === slug)
  if (fed) await attempt(state, `global/${slug}`, () => reconcileGlobal(state.context, fed))
}

function reconcile({ context }: PassState, collection: string, id: string): Promise<void> {
  return reconcileDocument(context, collectionOfSlug(context, collection), id)
}

async function attempt({ context, failures }: PassState, what: string, work: () => Promise<void>) {
  try {
    await work()
    failures.clear(what)
  } catch (err) {
    const { tries } = failures.add(what, err)
    context.payload.logger.error({
      err,
      what,
      tries,
      msg: `Not in the feeds yet, will be tried again: ${what}`,
    })
  }
}

function parse(what: string): { collection: string; id: string } {
  const slash = what.indexOf('/')
  return { collection: what.slice(0, slash), id: what.slice(slash + 1) }
}
