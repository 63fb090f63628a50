import { feedFormats, isFeedFormat, type Channel, type FeedFormatName } from '../formats'
import {
  isLive,
  type ChangeHead,
  type ListOptions,
  type LiveEntry,
  type NoticeEntry,
  type PublicSet,
  type View,
  type ViewRequest,
  type ViewResult,
} from '../types'
import { feedId } from './feedId'
import { writeFitting } from './fit'
import { withPlausibleDates } from './plausibleDates'
import type { FeedKind, FeedTopic, FeedViewsOptions } from './types'

/** Seconds that a feed may be kept without asking again. */
const MAX_AGE = 60
/** Readers are asked to come back less often than caches. */
const TTL_MINUTES = 10
/** Of each kind, for warming. */
const MOST_EXAMPLES = 1000

/** The web feeds: of everything, and of each section, company, deal … that the project names. */
export function feedViews<Item>(options: FeedViewsOptions<Item>): View[] {
  return [latestView(options), ...options.kinds.map((kind) => kindView(options, kind))]
}

function latestView<Item>(options: FeedViewsOptions<Item>): View {
  return {
    name: 'feed latest',
    pattern: '/feeds/:language/latest.:format',
    maxAge: MAX_AGE,
    eager: true,
    async render(set, request) {
      const { language = '', format = '' } = request.params
      if (!options.languages.includes(language) || !isFeedFormat(format)) return undefined
      return renderFeed(options, set, request, format, { language, origin: request.origin })
    },
    examples: async () => everyFormat(options.languages.map((language) => `/feeds/${language}/latest`)),
  }
}

function kindView<Item>(options: FeedViewsOptions<Item>, kind: FeedKind): View {
  return {
    name: `feed ${kind.name}`,
    pattern: `/feeds/:language/${kind.name}/:slug.:format`,
    maxAge: MAX_AGE,
    async render(set, request) {
      const { language = '', slug = '', format = '' } = request.params
      if (!options.languages.includes(language) || !isFeedFormat(format)) return undefined
      const entry = await set.bySlug(kind.type, language, slug)
      if (!isLive(entry)) return notThere(entry ? 410 : 404, language)
      return renderFeed(options, set, request, format, {
        language,
        origin: request.origin,
        subject: { kind, entry },
      })
    },
    async examples(set) {
      const lists = await Promise.all(
        options.languages.map((language) =>
          set.list({ tag: `type:${kind.type}`, language, limit: MOST_EXAMPLES }),
        ),
      )
      const paths = lists
        .flat()
        .flatMap(({ language, slug }) => (slug ? [addressOf(kind, language, slug)] : []))
      return everyFormat(paths)
    },
  }
}

async function renderFeed<Item>(
  options: FeedViewsOptions<Item>,
  set: PublicSet,
  request: ViewRequest,
  format: FeedFormatName,
  topic: FeedTopic,
): Promise<ViewResult> {
  const { language, origin, subject } = topic
  const { items, fullText, ...description } = await options.describe(set, topic)
  const tag = subject ? subject.kind.tag(subject.entry.document) : options.everything
  const entries = await entriesOf(options, set, { tag, language, limit: items })
  const path = subject ? addressOf(subject.kind, language, subject.entry.slug!) : `/feeds/${language}/latest`
  const channel: Channel = {
    ...description,
    id: feedId(set.identity, [
      ...(subject ? [subject.kind.name, subject.entry.document] : ['latest']),
      language,
    ]),
    language,
    feedUrl: `${origin}${path}.${format}`,
    ttlMinutes: TTL_MINUTES,
    hubs: [],
  }
  const articles = await Promise.all(entries.map((entry) => articleOf(options, entry, set, origin)))
  const shown = articles
    .filter((article) => article !== null)
    .map((article) => (fullText || article.retraction ? article : { ...article, contentHtml: null }))
  return {
    status: 200,
    contentType: feedFormats[format].contentType,
    body: writeFitting(feedFormats[format], channel, shown),
    lastModified: newestOf(description.changed, subject?.entry, entries),
  }
}

/** What is public, and the notices of what was taken back since: both by date, newest first. */
async function entriesOf<Item>(
  { notices }: FeedViewsOptions<Item>,
  set: PublicSet,
  list: ListOptions,
): Promise<(LiveEntry<Item> | NoticeEntry<never>)[]> {
  const live = await set.list<Item>(list)
  const gone = notices ? await set.notices<never>({ ...list, tag: notices.tag(list.tag) }) : []
  if (gone.length === 0) return live
  const date = ({ datePublished }: ChangeHead) => Date.parse(datePublished ?? '') || 0
  return [...live, ...gone]
    .sort((one, other) => date(other) - date(one) || other.number - one.number)
    .slice(0, list.limit)
}

async function articleOf<Item>(
  { present, notices }: FeedViewsOptions<Item>,
  entry: LiveEntry<Item> | NoticeEntry<never>,
  set: PublicSet,
  origin: string,
) {
  const article = isLive(entry)
    ? await present(entry, set, origin)
    : ((await notices?.present(entry, set, origin)) ?? null)
  return article && withPlausibleDates(article, entry.at)
}

/** Never the time of rendering: each process must say the same (HTTP-4). */
function newestOf(changed: string, subject: LiveEntry | undefined, entries: ChangeHead[]): Date {
  const moments = [changed, ...(subject ? [subject.at] : []), ...entries.map(({ at }) => at)]
  return new Date(Math.max(...moments.map((moment) => Date.parse(moment))))
}

function notThere(status: 404 | 410, language: string): ViewResult {
  const turkish = language.split('-')[0] === 'tr'
  return {
    status,
    contentType: 'text/plain; charset=utf-8',
    body: turkish ? 'Bu adreste bir besleme yok.\n' : 'There is no feed at this address.\n',
  }
}

const addressOf = (kind: FeedKind, language: string, slug: string) =>
  `/feeds/${language}/${kind.name}/${encodeURIComponent(slug)}`

const everyFormat = (paths: string[]) =>
  paths.flatMap((path) => Object.keys(feedFormats).map((format) => `${path}.${format}`))
