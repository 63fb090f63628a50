import type { RelationshipField } from 'payload'

import { partiesField } from '@/collections/deals/parties'
import { alwaysRefused, type Ids, refusedAtPublication, type Values, wholeDeal } from './badDeals'
import {
  type Asking,
  type DealsNewsroom,
  type LoosePayload,
  type Language,
  refusalsOf,
  startDealsNewsroom,
} from './dealsNewsroom'

let room: DealsNewsroom
let payload: LoosePayload
let editor: Record<Language, Asking>
let ids: Ids

beforeAll(async () => {
  room = await startDealsNewsroom()
  payload = room.payload
  editor = { tr: await room.as('editor', 'tr'), en: await room.as('editor', 'en') }
  const openai = await create('companies', { name: 'OpenAI', _status: 'published' })
  const microsoft = await create('companies', { name: 'Microsoft', _status: 'published' })
  const altman = await create('persons', { name: 'Sam Altman', _status: 'published' })
  ids = { openai, microsoft, altman, deal: '' }
  ids.deal = await create('deals', { ...wholeDeal(ids), name: 'Ortaklık' })
})
afterAll(() => room.stop())

async function create(collection: string, data: Values): Promise<string> {
  const doc = await payload.create({ collection, data, req: { ...editor.tr }, overrideAccess: false })
  return String(doc.id)
}

const languages: Language[] = ['tr', 'en']
const save = (change: Values, draft: boolean, language: Language) =>
  payload.create({
    collection: 'deals',
    data: { ...wholeDeal(ids), ...(draft && { _status: 'draft' }), ...change },
    draft,
    req: { ...editor[language] },
    overrideAccess: false,
  })
const stored = async () => [
  (await payload.count({ collection: 'deals' })).totalDocs,
  (await payload.countVersions({ collection: 'deals' })).totalDocs,
]

describe('a deal is refused, as a draft too, with a message at the field and nothing stored:', () => {
  it.each(alwaysRefused)('$name', async ({ change, path, ...messages }) => {
    const before = await stored()
    for (const language of languages) {
      for (const draft of [true, false]) {
        expect((await refusalsOf(save(change(ids), draft, language)))[path]).toMatch(messages[language])
      }
    }
    expect(await stored()).toEqual(before)
  })
})

describe('a deal may be a draft, but is not published, with', () => {
  it.each(refusedAtPublication)('$name', async ({ change, path, ...messages }) => {
    const before = await stored()
    for (const language of languages) {
      const refusals = await refusalsOf(save(change(ids), false, language))
      expect(refusals).toEqual({ [path]: expect.stringMatching(messages[language]) })
    }
    expect(await stored()).toEqual(before)
    const draft = await save(change(ids), true, 'tr')
    expect(draft._status).toBe('draft')
  })
})

describe('a deal that exists', () => {
  const update = (data: Values, draft: boolean, language: Language) =>
    payload.update({
      collection: 'deals',
      id: ids.deal,
      data,
      draft,
      req: { ...editor[language] },
      overrideAccess: false,
    })

  it.each([true, false])('is not related to itself (draft: %s)', async (draft) => {
    const relatedDeals = [{ deal: ids.deal, type: 'enables' }]
    const path = 'relatedDeals.0.deal'
    expect((await refusalsOf(update({ relatedDeals }, draft, 'tr')))[path]).toMatch(
      /kendisiyle ilişkilendirilemez/,
    )
    expect((await refusalsOf(update({ relatedDeals }, draft, 'en')))[path]).toMatch(
      /cannot be related to itself/,
    )
  })

  it.each([true, false])('keeps the rumour that a denial answers (draft: %s)', async (draft) => {
    const claims = [(wholeDeal(ids).claims as Values[])[1]]
    expect((await refusalsOf(update({ claims }, draft, 'tr'))).claims).toBe(
      '“İlişki çatırdıyor” silinemez: “Kesinlikle hayır” ona yanıt veriyor. Önce yanıtı silin veya başka bir iddiaya bağlayın.',
    )
    expect((await refusalsOf(update({ claims }, draft, 'en'))).claims).toBe(
      '“İlişki çatırdıyor” cannot be deleted: “Kesinlikle hayır” answers it. Delete the answer first, or point it to another claim.',
    )
    const now = await payload.findByID({ collection: 'deals', id: ids.deal, draft: true })
    expect(now.claims).toHaveLength(2)
  })

  it.each([true, false])('keeps the term that a claim is about (draft: %s)', async (draft) => {
    expect((await refusalsOf(update({ terms: [] }, draft, 'tr'))).terms).toMatch(
      /“Yapay genel zekâ maddesi” şartı silinemez: “İlişki çatırdıyor”/,
    )
    expect((await refusalsOf(update({ terms: [] }, draft, 'en'))).terms).toMatch(/cannot be deleted/)
  })

  it('lets rumour and denial go together', async () => {
    const doc = await update({ claims: [] }, true, 'tr')
    expect(doc.claims).toEqual([])
  })
})

it('a deal to which nothing can be objected is stored as it was given', async () => {
  const doc = await save({ value: { amount: '0.1', currency: 'TRY', certainty: 'estimated' } }, false, 'tr')
  expect(doc).toMatchObject({ _status: 'published', value: { amount: '0.1', currency: 'TRY' } })
})

it('a new, empty deal can be saved as a draft', async () => {
  const data = {}
  const doc = await payload.create({
    collection: 'deals',
    data,
    draft: true,
    req: { ...editor.tr },
    overrideAccess: false,
  })
  expect(doc).toMatchObject({ _status: 'draft', parties: [] })
})

it('a repeated party is found while somebody types, when Payload tells no path', async () => {
  const [row] = partiesField.fields as unknown as [{ fields: [RelationshipField] }]
  const validate = row.fields[0].validate as (value: unknown, asked: Values) => unknown
  const parties = ['a', 'b'].map((id) => ({ id, company: ids.openai, role: 'partner' }))
  const asked = {
    data: { parties },
    event: 'onChange',
    relationTo: 'companies',
    req: { ...editor.en, payload },
  }
  expect(await validate(ids.openai, { ...asked, siblingData: parties[1] })).toMatch(/already a party/)
  expect(await validate(ids.openai, { ...asked, siblingData: { id: 'c' } })).toBe(true)
})
