import { addDays } from 'date-fns/addDays'
import { randomUUID } from 'node:crypto'
import type { Payload } from 'payload'
import sharp from 'sharp'
import type { Data, Picture } from './operations'

export interface Fresh {
  data: Data
  file?: Picture
}

/** The field by which a document is recognised, and that a change is tried with. */
export const titles: Record<string, string> = {
  articles: 'headline',
  media: 'caption',
  redirects: 'from',
  site: 'description',
  'feed-changes': 'slug',
  'preview-links': 'forWhom',
  'workflow-notes': 'text',
  'workflow-notifications': 'byName',
  'workflow-schedules': 'state',
  'workflow-translations': 'since',
}

const elsewhere = { type: 'custom', url: 'https://example.com/' }

/** Required groups, which GraphQL wants with every change. */
export const always: Record<string, Data> = {
  redirects: { to: elsewhere },
  site: { publisher: { name: 'Yayıncı' }, languages: ['tr', 'en'], feeds: { items: 50 } },
}

/** What is not allowed to come out of a pending draft. */
export const PENDING = 'bekleyen-taslak'

export type MakeFresh = (collection: string) => Fresh

/** Makes data for a new document that could be published as it is; the name is another one each time. */
export async function freshDocuments(payload: Payload): Promise<MakeFresh> {
  const picture = await sharp({ create: { width: 64, height: 36, channels: 3, background: '#345' } })
    .png()
    .toBuffer()
  const company = async (name: string) => {
    const { id } = await payload.create({
      collection: 'companies',
      data: { name, _status: 'published' },
      context: { system: 'fixture' },
    })
    return id
  }
  const parties = [
    { company: await company('Birinci Ortak'), role: 'partner' },
    { company: await company('İkinci Ortak'), role: 'partner' },
  ]
  const section = await payload.create({ collection: 'sections', data: { name: 'Teknoloji' } })

  return (collection) => {
    const name = `Belge ${randomUUID()}`
    switch (collection) {
      case 'articles':
        return {
          data: {
            headline: name,
            description: 'Spot.',
            inLanguage: 'tr',
            articleSection: section.id,
            articleBody: bodyOf('Gövde.'),
          },
        }
      case 'deals':
        return { data: { name, kind: 'partnership', status: 'announced', parties } }
      case 'media':
        return { data: { alt: name }, file: { name: 'a.png', data: picture } }
      case 'users':
        return {
          data: { name, email: `${randomUUID()}@example.com`, password: randomUUID(), role: 'reporter' },
        }
      case 'redirects':
        return { data: { from: `/${randomUUID()}`, to: elsewhere } }
      case 'feed-changes':
        return { data: changeOf(randomUUID()) }
      case 'preview-links':
        return {
          data: {
            ofCollection: 'companies',
            document: parties[0]!.company,
            language: 'tr',
            forWhom: name,
            expiresAt: addDays(new Date(), 1).toISOString(),
          },
        }
      case 'workflow-notes':
      case 'workflow-notifications':
      case 'workflow-schedules':
      case 'workflow-translations':
        return { data: rowOf(collection) }
      default:
        return { data: { name } }
    }
  }
}

/** Rows of the workflow's own, of a document that is not there. */
function rowOf(collection: string): Data {
  const of = { id: randomUUID(), ofCollection: 'articles', document: randomUUID() }
  const at = '2026-11-01T00:00:00.000Z'
  switch (collection) {
    case 'workflow-notes':
      return { ...of, text: 'Not.', mentions: [], by: randomUUID(), byName: 'Biri', at }
    case 'workflow-notifications':
      return { ...of, person: randomUUID(), kind: 'noted', about: {}, at, readAt: at, mailTries: 0 }
    case 'workflow-schedules':
      return { ...of, act: 'publish', due: at, urgent: 0, state: 'done', attempts: 1 }
    default:
      return { ...of, seen: {}, behind: [], since: '' }
  }
}

function bodyOf(text: string) {
  const common = { version: 1, direction: 'ltr', format: '', indent: 0 }
  const words = { type: 'text', version: 1, text, detail: 0, format: 0, mode: 'normal', style: '' }
  const paragraph = { type: 'paragraph', ...common, children: [words], textFormat: 0 }
  return { root: { type: 'root', ...common, children: [paragraph] } }
}

let changes = 1000

function changeOf(document: string): Data {
  const number = changes++
  return {
    id: String(number),
    number,
    key: `article:${document}:tr`,
    type: 'article',
    document,
    language: 'tr',
    act: 'publish',
    tags: [],
    tagsBefore: [],
    at: '2026-11-01T00:00:00.000Z',
  }
}
