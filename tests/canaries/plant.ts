import sharp from 'sharp'

import { openDesk } from '../product/desk'
import { article, company, deal, marksOf, person, type Marks, type Others } from './documents'

/** The word of everything that must not be seen, and of its slugs. */
export const canary = 'kanarya'
export const canarySlug = 'gizlikus'
/** The word of the article whose embargo ends while everything is asked. */
export const endingWord = 'saatli'
/** The word of the published article, which must be seen. */
export const control = 'serce'

export const states = [
  'draft',
  'approved',
  'pending',
  'trashed',
  'trashed-draft',
  'unpublished',
  'retracted',
  'embargoed',
] as const
export type State = (typeof states)[number]

export interface Planted {
  /** Ids by collection. */
  ids: Record<string, string[]>
  /** Slugs that were never public, or are not any more. */
  slugs: string[]
  files: string[]
  control: { id: string; slug: string }
}

type Make = (marks: Marks, others: Others) => object
const makers: Record<string, Make> = { articles: article, companies: company, persons: person, deals: deal }

/** Plants a document of each collection in each state that is not public, and one published article. */
export async function plant(url: string, token: string): Promise<Planted> {
  const api = { ...apiOf(url, token), ...(await workflowOf(url)) }
  const harmless = marksOf('sıradan', 'siradan', 'sirket')
  const published = async (name: string) => {
    const { id } = await api.create('companies', { name, _status: 'draft' })
    await api.makePublic('companies', id)
    return id
  }
  const others: Others = {
    company: await published('Sıradan Şirket'),
    second: await published('Öteki Şirket'),
    media: await api.upload(`${canary}-picture.png`, `${canary} alt`),
  }
  const shown = await api.upload('harmless.png', harmless.text())
  const planted: Planted = {
    ids: { media: [others.media] },
    slugs: [],
    files: [`${canary}-picture.png`],
    control: { id: '', slug: '' },
  }
  for (const [collection, make] of Object.entries(makers)) {
    const ids: string[] = []
    for (const state of states) {
      const hidden = make(marksOf(canary, canarySlug, state), others)
      ids.push(await bring(api, collection, state, hidden, others, make, shown))
      if ('slug' in hidden) planted.slugs.push(String(hidden.slug))
    }
    planted.ids[collection] = ids
  }
  const link = { ofCollection: 'articles', document: planted.ids.articles![0], forWhom: `${canary}-link` }
  planted.ids['preview-links'] = [(await api.create('preview-links', link)).id]
  const marks = marksOf(control, control, 'control')
  const { id } = await api.create('articles', {
    ...article(marks, { ...others, media: shown }),
    canonicalUrl: undefined,
    _status: 'draft',
  })
  await api.makePublic('articles', id)
  planted.control = { id, slug: marks.slug }
  return planted
}

/**
 * An article that is approved and goes out by itself when its embargo ends, so many milliseconds from now.
 * @returns when that is.
 */
export async function plantEnding(
  url: string,
  { ids }: Planted,
  milliseconds: number,
): Promise<{ id: string; slug: string; until: number }> {
  const desk = await openDesk(url)
  const colleague = await openDesk(url, 'chief@example.com')
  const [company, second] = ids.companies!
  const marks = marksOf(endingWord, endingWord, 'bitiyor')
  const harmless = { company: company!, second: second!, media: '' }
  const { id } = await desk.create<{ id: string }>('articles?draft=true', {
    ...article(marks, harmless),
    image: undefined,
    about: [],
    canonicalUrl: undefined,
  })
  await desk.act('articles', id, 'submit')
  await colleague.act('articles', id, 'approve')
  const until = Date.now() + milliseconds
  const answer = await fetch(`${url}/api/articles/${id}/embargo`, {
    method: 'POST',
    headers: { ...desk.headers, 'Content-Type': 'application/json' },
    body: JSON.stringify({ until: new Date(until).toISOString() }),
  })
  if (!answer.ok) throw new Error(`Embargo: ${answer.status} ${await answer.text()}`)
  await desk.act('articles', id, 'publish')
  return { id, slug: marks.slug, until }
}

async function bring(
  api: Api,
  collection: string,
  state: State,
  hidden: object,
  others: Others,
  make: Make,
  shown: string,
): Promise<string> {
  if (state === 'draft') return (await api.create(collection, { ...hidden, _status: 'draft' })).id
  if (state === 'approved') {
    const { id } = await api.create(collection, { ...hidden, _status: 'draft' })
    await api.approve(collection, id)
    return id
  }
  if (state === 'embargoed') {
    const { id } = await api.create(collection, { ...hidden, _status: 'draft' })
    await api.approve(collection, id)
    await api.embargo(collection, id)
    // "At the end of the embargo."
    await api.act(collection, id, 'publish')
    return id
  }
  if (state === 'trashed-draft') {
    const { id } = await api.create(collection, { ...hidden, _status: 'draft' })
    await api.patch(collection, id, { deletedAt: new Date().toISOString() })
    return id
  }
  if (state === 'pending') {
    const open = make(marksOf('acik', 'acik', `${state}-${collection}`), { ...others, media: shown })
    const { id } = await api.create(collection, { ...open, _status: 'draft' })
    await api.makePublic(collection, id)
    await api.patch(collection, id, { ...hidden, _status: 'draft' }, '?draft=true')
    return id
  }
  if (state === 'retracted') {
    // Its address stays, and says what the newsroom has said; of the rest nothing is left, the headline neither.
    const slug = 'slug' in hidden ? { slug: `geri-cekilen-${collection}` } : {}
    const { id } = await api.create(collection, { ...hidden, ...slug, image: undefined, _status: 'draft' })
    await api.makePublic(collection, id)
    await api.takeBack(collection, id)
    return id
  }
  // Was public with all its canaries, and is no more. Its picture was public with it.
  const { id } = await api.create(collection, { ...hidden, image: undefined, _status: 'draft' })
  await api.makePublic(collection, id)
  await api.act(collection, id, 'unpublish')
  if (state === 'trashed') await api.patch(collection, id, { deletedAt: new Date().toISOString() })
  return id
}

type Api = ReturnType<typeof apiOf> & Awaited<ReturnType<typeof workflowOf>>

/** What is reviewed is approved by a second person; the rest has no approval, and stays a draft. */
async function workflowOf(url: string) {
  const { act, headers, makePublic } = await openDesk(url)
  const colleague = await openDesk(url, 'chief@example.com')
  const isReviewed = (collection: string) => collection === 'articles' || collection === 'deals'
  const retraction = { reason: 'Yanlıştı.', notice: 'Özür dileriz.', withoutTitle: true }
  return {
    act,
    /** In public where that is an act of the collection. */
    takeBack: (collection: string, id: string) =>
      collection === 'articles'
        ? colleague.act(collection, id, 'retract', { retraction })
        : act(collection, id, 'unpublish'),
    makePublic,
    async embargo(collection: string, id: string): Promise<void> {
      const answer = await fetch(`${url}/api/${collection}/${id}/embargo`, {
        method: 'POST',
        headers: { ...headers, 'Content-Type': 'application/json' },
        body: JSON.stringify({ until: new Date(Date.now() + 86_400_000).toISOString() }),
      })
      if (!answer.ok) throw new Error(`Embargo: ${answer.status} ${await answer.text()}`)
    },
    async approve(collection: string, id: string): Promise<void> {
      if (!isReviewed(collection)) return
      await act(collection, id, 'submit')
      await colleague.act(collection, id, 'approve')
    },
  }
}

function apiOf(url: string, token: string) {
  const headers = { Authorization: `JWT ${token}` }
  const asked = async (path: string, init: RequestInit) => {
    const answer = await fetch(`${url}/api/${path}`, init)
    const body = (await answer.json()) as { doc: { id: string; filename?: string } }
    if (!answer.ok) throw new Error(`${init.method} ${path}: ${answer.status} ${JSON.stringify(body)}`)
    return body.doc
  }
  const send = (method: string, path: string, data: object) =>
    asked(path, {
      method,
      headers: { ...headers, 'Content-Type': 'application/json' },
      body: JSON.stringify(data),
    })
  return {
    create: (collection: string, data: object) =>
      send(
        'POST',
        `${collection}${'_status' in data && data._status === 'draft' ? '?draft=true' : ''}`,
        data,
      ),
    patch: (collection: string, id: string, data: object, query = '') =>
      send('PATCH', `${collection}/${id}${query}`, data),
    async upload(name: string, alt: string) {
      const picture = await sharp({ create: { width: 800, height: 600, channels: 3, background: '#234' } })
        .png()
        .toBuffer()
      const form = new FormData()
      form.set('file', new Blob([new Uint8Array(picture)], { type: 'image/png' }), name)
      form.set('_payload', JSON.stringify({ alt, caption: alt, credit: alt, licence: 'own' }))
      return (await asked('media', { method: 'POST', headers, body: form })).id
    },
  }
}
