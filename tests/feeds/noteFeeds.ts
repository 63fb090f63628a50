/** A project that publishes notes and companies, with its feeds: what the tests of feed views ask. */
import { parseRssFeed } from 'feedsmith'

import type { FeedArticle } from '@/plugins/feeds/formats'
import type { View, ViewResult } from '@/plugins/feeds/types'
import { feedViews, type FeedDescription } from '@/plugins/feeds/views'
import type { MemorySet } from '../harness/memorySet'
import { articleWith } from './exampleFeed'

interface Note {
  id: string
  type: 'note'
  title: string
  text: string
  datePublished: string
  dateModified?: string
  hidden?: boolean
  retracted?: boolean
}

export const ORIGIN = 'https://news.example'
const EVERYTHING = 'type:note'
export const uuid = (number: number) => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`

const description: FeedDescription = {
  title: 'Notlar',
  description: 'Son notlar',
  homeUrl: `${ORIGIN}/tr`,
  publisher: { name: 'Yayıncı', url: null },
  logo: null,
  changed: '2025-01-01T00:00:00.000Z',
  items: 30,
  fullText: true,
}

export function viewsWith(settings: Partial<FeedDescription> = {}): View[] {
  return feedViews<Note>({
    languages: ['tr', 'en'],
    everything: EVERYTHING,
    kinds: [{ name: 'company', type: 'company', tag: (id) => `company:${id}` }],
    describe: async (_set, { subject }) => ({
      ...description,
      ...settings,
      title: subject ? `Notlar: ${subject.entry.slug}` : description.title,
    }),
    present: async ({ item, language }, _set, origin) =>
      item.hidden ? null : toArticle(item, language, origin),
  })
}

function toArticle(note: Note, language: string, origin: string): FeedArticle {
  return articleWith({
    id: `urn:uuid:${note.id}`,
    url: `${origin}/${language}/not/${note.id}`,
    title: note.title,
    contentHtml: `<p>${note.text}</p>`,
    language,
    datePublished: note.datePublished,
    dateModified: note.dateModified ?? note.datePublished,
    corrections: note.dateModified ? [{ date: note.dateModified, text: 'Düzeltildi.' }] : [],
    retraction: note.retracted ? { date: note.datePublished, notice: 'Asılsız.' } : null,
  })
}

export const note = (number: number, more: Partial<Note> = {}): Note => ({
  id: uuid(number),
  type: 'note',
  title: `Not ${number}`,
  text: 'metin',
  datePublished: new Date(Date.UTC(2025, 9, number)).toISOString(),
  ...more,
})

/** Asks the views in their order, as delivery does; params are cut from the path by the pattern. */
export async function get(
  path: string,
  set: MemorySet,
  views = viewsWith(),
  origin = ORIGIN,
): Promise<ViewResult | undefined> {
  for (const view of views) {
    const pattern = new RegExp(`^${view.pattern.replace(/\./g, '\\.').replace(/:(\w+)/g, '(?<$1>[^/]+?)')}$`)
    const params = pattern.exec(path)?.groups
    const result =
      params && (await view.render(set, { params: { ...params }, query: new URLSearchParams(), origin }))
    if (result) return result
  }
  return undefined
}

export async function body(path: string, set: MemorySet, views?: View[], origin?: string): Promise<string> {
  const result = await get(path, set, views, origin)
  if (!result || !('body' in result)) throw new Error(`no body at ${path}`)
  return result.body
}

export const titles = async (path: string, set: MemorySet, views?: View[]) =>
  (parseRssFeed(await body(path, set, views)).items ?? []).map(({ title }) => title)
