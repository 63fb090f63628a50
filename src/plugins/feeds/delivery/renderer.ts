import { LRUCache } from 'lru-cache'

import type { FollowedSet } from '../set/followedSet'
import { Reader } from '../set/readers'
import type { ViewResult } from '../types'
import { pageOf, type Page } from './page'
import type { Match } from './routes'

export interface RendererOptions {
  set: FollowedSet
  origin: string
  /** Bytes of pages to keep, compressed ones included. */
  cacheBytes: number
}

/** What is asked for: the views that may answer it, in their order. */
export interface Question {
  /** The canonical address. */
  key: string
  matches: Match[]
  query: URLSearchParams
}

interface Kept {
  page: Page
  reader: Reader
  question: Question
  /** Milliseconds since 1970. */
  asked: number
}

interface Rendered {
  page: Page
  reader: Reader
  /** Made anew at once when it is out of date. */
  eager: boolean
}

const ASKED_LATELY = 60_000
/** While changes come faster than a page can be made, what is served is at most this many makings old. */
const MOST_MAKINGS = 5
/** Compressed forms and bookkeeping, on top of the bytes as they are. */
const OVERHEAD = 1.5

/** Makes pages of views, once however many ask, and keeps them until something they were made of changes. */
export function createRenderer({ set, origin, cacheBytes }: RendererOptions) {
  const dispose = ({ reader }: Kept) => set.forget(reader)
  const sizeCalculation = ({ page }: Kept) => Math.ceil(page.body.length * OVERHEAD) + 1000
  const found = new LRUCache<string, Kept>({ maxSize: cacheBytes, sizeCalculation, dispose })
  // Addresses where nothing is are endless: they must not push out what is there.
  const missing = new LRUCache<string, Kept>({
    maxSize: Math.ceil(cacheBytes / 16),
    sizeCalculation,
    dispose,
  })
  const making = new Map<string, Promise<Page | undefined>>()
  const outdated = new Map<string, Pick<Kept, 'question' | 'asked'>>()
  let refreshing = false

  /** A page that is ready and right, by its canonical address. */
  function ready(key: string): Page | undefined {
    const kept = found.get(key) ?? missing.get(key)
    if (kept) kept.asked = Date.now()
    return kept?.page
  }

  /** @returns undefined when no view wants to answer. */
  function page(question: Question): Page | undefined | Promise<Page | undefined> {
    if (question.matches.some(({ view }) => view.keep === 'never')) return makeOnce(question)
    return ready(question.key) ?? making.get(question.key) ?? make(question, Date.now())
  }

  function make(question: Question, asked: number): Promise<Page | undefined> {
    const promise = makeUntilRight(question)
      .then((rendered) => {
        if (rendered && !rendered.reader.stale) keep(question, rendered, asked)
        return rendered?.page
      })
      .finally(() => making.delete(question.key))
    making.set(question.key, promise)
    return promise
  }

  /** What changes while a page is made makes it out of date before it is there. */
  async function makeUntilRight(question: Question): Promise<Rendered | undefined> {
    for (let making = 1; ; making++) {
      const reader = new Reader()
      const last = () => !reader.stale || making === MOST_MAKINGS
      try {
        const rendered = await render(question, reader)
        if (!rendered || reader.stale) set.forget(reader)
        if (last()) return rendered
      } catch (error) {
        set.forget(reader)
        if (last()) throw error
      }
    }
  }

  async function makeOnce(question: Question): Promise<Page | undefined> {
    const reader = new Reader()
    try {
      return (await render(question, reader))?.page
    } finally {
      set.forget(reader)
    }
  }

  async function render({ matches, query }: Question, reader: Reader): Promise<Rendered | undefined> {
    const publicSet = set.open(reader)
    for (const { view, params } of matches) {
      const result = await view.render(publicSet, { params, query, origin })
      if (!result) continue
      const modified = view.keep === 'never' ? ownDate(result) : dateOf(reader.modified)
      return {
        page: pageOf(result, { maxAge: view.maxAge, origin, modified }),
        reader,
        eager: view.eager ?? false,
      }
    }
    return undefined
  }

  function keep(question: Question, { page, reader, eager }: Rendered, asked: number): void {
    const cache = page.status === 404 || page.status === 410 || page.status === 400 ? missing : found
    const kept: Kept = { page, reader, question, asked }
    reader.onStale = () => {
      cache.delete(question.key)
      if (!eager && Date.now() - kept.asked > ASKED_LATELY) return
      outdated.set(question.key, { question, asked: kept.asked })
      void refreshOutdated()
    }
    cache.set(question.key, kept)
  }

  /** One after the other, so that those who ask are served in between. */
  async function refreshOutdated(): Promise<void> {
    if (refreshing) return
    refreshing = true
    await new Promise((resolve) => setImmediate(resolve))
    for (const [key, { question, asked }] of outdated) {
      outdated.delete(key)
      if (found.has(key) || missing.has(key) || making.has(key)) continue
      // Whoever asks next meets the error, if it is still there.
      await make(question, asked).catch(() => undefined)
    }
    refreshing = false
  }

  return {
    ready,
    page,
    status: () => ({
      pages: found.size + missing.size,
      bytes: found.calculatedSize + missing.calculatedSize,
    }),
  }
}

function ownDate(result: ViewResult): Date | null {
  return 'lastModified' in result ? (result.lastModified ?? null) : null
}

function dateOf(iso: string): Date | null {
  return iso === '' ? null : new Date(iso)
}
