import type { Ids, Values } from './badDeals'
import { wholeDeal } from './badDeals'
import {
  type Asking,
  type DealsNewsroom,
  type LoosePayload,
  refusalsOf,
  startDealsNewsroom,
} from './dealsNewsroom'

interface Row {
  id?: string
  key?: string
  text?: string
}

let room: DealsNewsroom
let payload: LoosePayload
let editor: Asking
let ids: Ids

beforeAll(async () => {
  room = await startDealsNewsroom()
  payload = room.payload
  editor = await room.as('editor')
  const openai = await company({ name: 'OpenAI' })
  const microsoft = await company({ name: 'Microsoft' })
  const altman = String((await create('persons', { name: 'Sam Altman', _status: 'published' })).id)
  ids = { openai: String(openai.id), microsoft: String(microsoft.id), altman, deal: '' }
})
afterAll(() => room.stop())

const create = (collection: string, data: Values, more: Values = {}) =>
  payload.create({ collection, data, req: { ...editor }, overrideAccess: false, ...more })
const company = (data: Values) => create('companies', { _status: 'published', ...data })
const deal = (data: Values = {}, more: Values = {}) => create('deals', { ...wholeDeal(ids), ...data }, more)
const update = (doc: Values, data: Values, more: Values = {}) =>
  payload.update({
    collection: 'deals',
    id: doc.id,
    data,
    req: { ...editor },
    overrideAccess: false,
    ...more,
  })
const claimsOf = (doc: Values) => doc.claims as Row[]

describe('the keys of claims and terms', () => {
  it('are made once and kept', async () => {
    const [{ key: _, ...first }] = wholeDeal(ids).claims as [Values]
    const doc = await deal({ claims: [{ ...first, term: null }] })
    const key = claimsOf(doc)[0]?.key
    expect(key).toMatch(/^[0-9a-f-]{36}$/)

    const again = await update(doc, { claims: claimsOf(doc).map(({ key: _key, ...row }) => row) })
    expect(claimsOf(again)[0]?.key).toBe(key)
  })

  it('differ after a row was duplicated in the form, wherever the copy stands', async () => {
    const doc = await deal()
    const [rumour, denial] = claimsOf(doc) as [Row, Row]
    const { id: _id, ...copy } = rumour
    const again = await update(doc, { claims: [copy, rumour, denial] })
    const keys = claimsOf(again).map((row) => row.key)
    expect(keys.slice(1)).toEqual([rumour.key, denial.key])
    expect(new Set(keys).size).toBe(3)
  })

  it('still point to each other in a duplicate of the deal', async () => {
    const doc = await deal()
    const copy = await payload.duplicate({
      collection: 'deals',
      id: doc.id,
      req: { ...editor },
      overrideAccess: false,
    })
    const [rumour, denial] = claimsOf(copy) as [Row, Row & { answers: string }]
    expect(copy.id).not.toBe(doc.id)
    expect(denial.answers).toBe(rumour.key)
  })
})

describe('the slug', () => {
  it('is made of the name, in plain letters', async () => {
    expect((await company({ name: 'Türk Şişe ve Cam Çığır İnşaat' })).slug).toBe(
      'turk-sise-ve-cam-cigir-insaat',
    )
  })

  it('is made free when the name is taken', async () => {
    await company({ name: 'Arm' })
    expect((await company({ name: 'ARM' })).slug).toBe('arm-2')
  })

  it('follows the name of a draft, until it is public', async () => {
    const draft = await deal({ name: 'Yıldız Ge', _status: 'draft' }, { draft: true })
    const named = await update(draft, { name: 'Yıldız Geçidi' }, { draft: true })
    expect(named.slug).toBe('yildiz-gecidi')

    await update(draft, { _status: 'published' })
    expect((await update(draft, { name: 'Stargate' }, { draft: true })).slug).toBe('yildiz-gecidi')
  })

  it('that somebody has written stays', async () => {
    const draft = await deal({ name: 'Bir ad', slug: 'benim-adresim', _status: 'draft' }, { draft: true })
    expect((await update(draft, { name: 'Başka bir ad' }, { draft: true })).slug).toBe('benim-adresim')
  })

  it('is held by what is public only: not by drafts, not by the trash', async () => {
    const one = await deal({ slug: 'tek-adres', _status: 'draft' }, { draft: true })
    const two = await deal({ slug: 'tek-adres' })
    expect(await refusalsOf(update(one, { _status: 'published' }))).toHaveProperty('slug')

    await update(two, { deletedAt: new Date().toISOString() })
    expect((await update(one, { _status: 'published' }))._status).toBe('published')
  })

  it('is given once, to one of two publications in the same moment', async () => {
    const drafts = await Promise.all(
      [1, 2, 3].map(() => deal({ slug: 'ayni-anda', _status: 'draft' }, { draft: true })),
    )
    const saves = await Promise.allSettled(drafts.map((draft) => update(draft, { _status: 'published' })))
    expect(saves.filter((save) => save.status === 'fulfilled')).toHaveLength(1)
  })
})

describe('the languages of a deal', () => {
  it('a deal without a Turkish name is not published from the English form', async () => {
    const draft = await deal({ name: null, slug: 'no-name', _status: 'draft' }, { draft: true })
    const english = { name: 'The deal', _status: 'published' }
    const texts = { terms: [], claims: [], amendments: [], openQuestions: [] }
    const save = update(draft, { ...texts, ...english }, { locale: 'en' })
    expect((await refusalsOf(save)).name).toMatch(/Türkçe adı da gerekli/)
  })

  it('a deal without an English name is published from the English form: it is public in Turkish only', async () => {
    const doc = await deal({ _status: 'draft' }, { draft: true })
    expect((await update(doc, { _status: 'published' }, { locale: 'en' }))._status).toBe('published')
  })

  it('with an English name, its texts are needed in English', async () => {
    const doc = await deal()
    const refusals = await refusalsOf(update(doc, { name: 'The deal' }, { locale: 'en' }))
    expect(Object.keys(refusals).sort()).toEqual([
      'amendments.0.summary',
      'claims.0.text',
      'claims.1.text',
      'openQuestions.0.question',
      'terms.0.summary',
    ])
  })
})

describe('a company', () => {
  it.each([
    ['website', 'javascript:alert(1)'],
    ['website', 'https://user:secret@example.com'],
    ['website', 'https://user@example.com'],
    ['sameAs', ['https://example.com', 'JavaScript:alert(1)']],
    ['wikidataId', 'Q0'],
    ['wikidataId', '2283'],
    ['ticker', 'msft'],
    ['ticker', 'A<B'],
    ['country', 'EU'],
    ['logo', '00000000-0000-4000-8000-000000000000'],
  ])('with the %s %j is refused, as a draft too', async (field, value) => {
    const data = { name: 'Bir şirket', [field]: value }
    expect(Object.keys(await refusalsOf(create('companies', data, { draft: true })))).toEqual([field])
    expect(Object.keys(await refusalsOf(company(data)))).toEqual([field])
  })

  it('is stored with everything that is known of it', async () => {
    const known = {
      name: 'Berkshire Hathaway',
      aliases: ['Berkshire'],
      products: ['GEICO'],
      website: 'https://www.berkshirehathaway.com',
      country: 'US',
      ticker: 'BRK.B',
      exchange: 'NYSE',
      wikidataId: 'Q217583',
      sameAs: ['https://tr.wikipedia.org/wiki/Berkshire_Hathaway'],
    }
    expect(await company(known)).toMatchObject(known)
  })

  it('lists its deals and articles, to readers only those that are public', async () => {
    const { id } = await company({ name: 'Nvidia' })
    const parties = [
      { company: id, role: 'announcer' },
      { company: ids.openai, role: 'announcer' },
    ]
    const open = await deal({ name: 'Açık', parties })
    const secret = await deal({ name: 'Gizli', parties, _status: 'draft' }, { draft: true })
    const about = [{ relationTo: 'companies', value: id }]
    const article = await create('articles', { headline: 'Haber', about, _status: 'published' })
    await create('articles', { headline: 'Taslak', about }, { draft: true })

    const asked = { collection: 'companies', id, depth: 0, overrideAccess: false }
    const docs = (doc: Values, join: string) => (doc[join] as { docs: string[] }).docs
    const public_ = await payload.findByID(asked)
    expect(docs(public_, 'deals')).toEqual([open.id])
    expect(docs(public_, 'articles')).toEqual([article.id])
    const staff = await payload.findByID({ ...asked, req: { ...editor } })
    expect(docs(staff, 'deals').sort()).toEqual([open.id, secret.id].sort())
  })
})

describe('who made a document', () => {
  it('is set by the server, whatever was sent, and kept', async () => {
    const reporter = await room.as('reporter')
    const data = { ...wholeDeal(ids), _status: 'draft', createdBy: editor.user?.id }
    const doc = await payload.create({
      collection: 'deals',
      data,
      draft: true,
      depth: 0,
      req: { ...reporter },
      overrideAccess: false,
    })
    expect(doc.createdBy).toBe(reporter.user?.id)
    expect((await update(doc, { createdBy: editor.user?.id }, { depth: 0 })).createdBy).toBe(
      reporter.user?.id,
    )
  })

  it('is not told to the public', async () => {
    const { id } = await deal()
    const doc = await payload.findByID({ collection: 'deals', id, depth: 0, overrideAccess: false })
    expect(doc.name).toBe('Anlaşma')
    expect(doc).not.toHaveProperty('createdBy')
    expect(doc).not.toHaveProperty('slugClaim')
  })
})
