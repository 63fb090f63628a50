import { isLanguage } from '@/items/addresses'
import type { ArticleItem, CompanyItem, DealItem, Language } from '@/items/types'
import {
  isLive,
  type Entry,
  type LiveEntry,
  type PublicSet,
  type Ref,
  type View,
} from '@/plugins/feeds/types'
import { gatherJoin } from '@/reader/articleHtml'
import { referencesOfArticle, toArticle } from './articles'
import { toCompany } from './companies'
import { MOST_CHANGES, readCursor, writeCursor, type Cursor, type CursorFault } from './cursor'
import { toDeal } from './deals'
import { json } from './json'
import type { Naming } from './references'
import { refuse } from './refusals'
import type { MobileChange, MobileChanges } from './shapes'
import { tombstoneOf } from './tombstones'

type Synced = ArticleItem | CompanyItem | DealItem

/** What an app stores; all else is joined into these (SYNC-12). */
const TYPES: Synced['type'][] = ['article', 'company', 'deal']
const DEFAULT_LIMIT = 100
const DEFAULT_LANGUAGE: Language = 'tr'

/** `GET /mobile/v1/changes?locale=&since=&limit=`: everything at first, then what has changed since. */
export const changesView: View = {
  name: 'mobile changes',
  pattern: '/mobile/v1/changes',
  query: ['locale', 'since', 'limit'],
  maxAge: 0,
  // Addresses without end: each client has its own cursor.
  keep: 'never',
  async render(set, { query, origin }) {
    const language = query.get('locale') || DEFAULT_LANGUAGE
    if (!isLanguage(language)) return refuse('badLocale', null)
    const limit = limitOf(query.get('limit'))
    if (limit === undefined) return refuse('badLimit', language)
    // Before anything is read: a change that comes while we read is told next time again, not never (SYNC-2).
    const { head, epoch: log } = set
    const since = query.get('since')
    const cursor = cursorFrom(since, { language, log, head })
    if (typeof cursor === 'string') return refuse(cursor, language)
    return json(await changesAfter({ ...cursor, limit: limit ?? cursor.limit }, head, set, origin))
  },
  examples: async () => ['/mobile/v1/changes?locale=tr', '/mobile/v1/changes?locale=en'],
}

/** `since=now` is for who has single articles already and only follows them: nothing but a cursor comes back. */
const NOW = 'now'

interface Here {
  language: Language
  log: string | null
  head: number
}

function cursorFrom(since: string | null, { language, log, head }: Here): Cursor | CursorFault {
  if (!since) return { language, log, number: 0, initialHead: head, limit: DEFAULT_LIMIT }
  if (since === NOW) return { language, log, number: head, initialHead: null, limit: DEFAULT_LIMIT }
  return readCursor(since, { language, log })
}

/** Null: not said. Undefined: not a number we take. */
function limitOf(value: string | null): number | null | undefined {
  if (value === null || value === '') return null
  if (!/^\d{1,3}$/.test(value)) return undefined
  const limit = Number(value)
  return limit >= 1 && limit <= MOST_CHANGES ? limit : undefined
}

async function changesAfter(
  cursor: Cursor,
  head: number,
  set: PublicSet,
  origin: string,
): Promise<MobileChanges> {
  const { language, log, number, initialHead, limit } = cursor
  const { changes, complete } = await set.changesSince<Synced>({
    since: number,
    language,
    types: TYPES,
    limit,
    skipGoneUpTo: initialHead ?? undefined,
  })
  const last = changes.at(-1)?.number ?? number
  const next = complete ? Math.max(last, head) : last
  return {
    changes: await Promise.all(changes.map((entry) => toChange(entry, set, language, origin))),
    cursor: writeCursor({
      language,
      log,
      number: next,
      // Once past it, what is gone is told like everything else.
      initialHead: initialHead !== null && next < initialHead ? initialHead : null,
      limit,
    }),
    complete,
  }
}

async function toChange(
  entry: Entry<Synced>,
  set: PublicSet,
  language: Language,
  origin: string,
): Promise<MobileChange> {
  if (!isLive(entry)) return tombstoneOf(entry)
  const join = await gatherJoin(set, language, referencesOf(entry))
  return shapeOf(entry, { join, origin, named: false })
}

function shapeOf({ item, number }: LiveEntry<Synced>, naming: Naming): MobileChange {
  switch (item.type) {
    case 'article':
      return toArticle(item, number, naming)
    case 'company':
      return toCompany(item, number, naming)
    case 'deal':
      return toDeal(item, number, naming)
  }
}

function referencesOf({ item }: LiveEntry<Synced>): Ref[] {
  switch (item.type) {
    case 'article':
      return referencesOfArticle(item).filter(({ type }) => !isSynced(type))
    case 'company':
      return item.logo ? [{ type: 'media', id: item.logo }] : []
    case 'deal':
      return item.claims.flatMap(({ claimants }) => claimants).filter(({ type }) => !isSynced(type))
  }
}

const isSynced = (type: string) => TYPES.some((synced) => synced === type)
