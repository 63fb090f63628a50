import fc from 'fast-check'

import { fedCollections, fedGlobals } from '@/items'
import { publicBody } from '@/items/articleBody'
import * as full from './documents'

const documents: Record<string, unknown> = {
  articles: full.article,
  authors: full.author,
  companies: full.company,
  deals: full.deal,
  media: full.media,
  persons: full.person,
  redirects: full.redirect,
  sections: full.section,
  site: full.site,
  topics: full.topic,
}
const fed = [...fedCollections, ...fedGlobals]
const published = (slug: string, doc: unknown) =>
  JSON.stringify(fed.find((one) => one.slug === slug)?.publish(doc, 'tr'))

type Change = (record: Record<string, unknown>) => Record<string, unknown>

/** The value with each object in it changed, the innermost first. */
function everywhere(value: unknown, change: Change): unknown {
  if (Array.isArray(value)) return value.map((one) => everywhere(one, change))
  if (typeof value !== 'object' || value === null) return value
  const inside = Object.entries(value).map(([key, one]) => [key, everywhere(one, change)])
  return change(Object.fromEntries(inside) as Record<string, unknown>)
}

const isFile = (record: Record<string, unknown>) => 'filename' in record || 'large' in record

describe.each(Object.entries(documents))('the item of %s', (slug, doc) => {
  const item = published(slug, doc)

  it('holds nothing but what is named: not what else the database has, at any depth', () => {
    const canary = {
      createdBy: 'CANARY',
      feedsMark: 'CANARY',
      slugClaim: 'CANARY',
      blockName: 'CANARY',
      anything: ['CANARY'],
    }
    const dirty = everywhere(doc, (record) => ({ ...record, ...canary }))
    expect(JSON.stringify(dirty)).toContain('CANARY')
    expect(published(slug, dirty)).toBe(item)
  })

  it('is the same when related documents come populated: ids, not names', () => {
    const relations =
      /^(image|articleSection|topics|authors|value|relatedArticles|logo|company|holder|grantor|deal|picture)$/
    const populated = everywhere(doc, (record) =>
      Object.fromEntries(
        Object.entries(record).map(([key, value]) => {
          const populate = (id: unknown) =>
            typeof id === 'string' && !isFile(record) ? { id, name: 'CANARY' } : id
          if (!relations.test(key) || (slug === 'redirects' && key !== 'value')) return [key, value]
          return [key, Array.isArray(value) ? value.map(populate) : populate(value)]
        }),
      ),
    )
    expect(published(slug, populated)).toBe(item)
  })

  it('has the same bytes whatever the order of keys, and each time', () => {
    fc.assert(
      fc.property(fc.infiniteStream(fc.nat()), (numbers) => {
        const shuffled = everywhere(doc, (record) => {
          const entries = Object.entries(record).map((entry) => ({ entry, at: numbers.next().value }))
          return Object.fromEntries(entries.sort((a, b) => a.at - b.at).map(({ entry }) => entry))
        })
        expect(published(slug, shuffled)).toBe(item)
      }),
      { numRuns: 20 },
    )
  })

  it('survives null and nonsense anywhere', () => {
    const nonsense = fc.constantFrom(null, undefined, '', 'x', 0, [], [null], {}, { id: null }, true)
    fc.assert(
      fc.property(fc.infiniteStream(fc.tuple(fc.nat(9), nonsense)), (choices) => {
        const broken = everywhere(doc, (record) =>
          Object.fromEntries(
            Object.entries(record).map(([key, value]) => {
              const [number, other] = choices.next().value
              return [key, number === 0 && key !== 'id' ? other : value]
            }),
          ),
        )
        expect(() => published(slug, broken)).not.toThrow()
      }),
      { numRuns: 300 },
    )
  })
})

describe('an article’s item', () => {
  it('has no name of a company or person that its own text does not have', () => {
    const item = published('articles', {
      ...full.article,
      mentions: [
        {
          name: 'Nvidia',
          reason: 'name',
          subject: { relationTo: 'companies', value: { id: 'n', name: 'Nvidia' } },
          status: 'accepted',
        },
        {
          name: 'Oracle',
          reason: 'name',
          subject: { relationTo: 'companies', value: 'oracle-id' },
          status: 'suggested',
        },
        {
          name: 'Arm',
          reason: 'name',
          subject: { relationTo: 'companies', value: 'arm-id' },
          status: 'dismissed',
        },
      ],
      about: [{ relationTo: 'companies', value: { id: 'm', name: 'Microsoft Corporation' } }],
      articleBody: {
        root: {
          children: [
            {
              type: 'block',
              fields: { blockType: 'companyCard', company: { id: 'm', name: 'Microsoft Corporation' } },
            },
          ],
        },
      },
    })
    expect(item).toContain('{"type":"company","id":"n"}')
    expect(item).not.toMatch(/Nvidia|Oracle|oracle-id|"Arm"|arm-id|Corporation|suggested|dismissed/)
  })
})

describe('a public body', () => {
  const bodyOf = (...children: unknown[]) => publicBody({ root: { children } })?.root.children

  it.each([
    ['an unknown node', { type: 'iframe', src: 'x' }],
    ['an unknown block', { type: 'block', fields: { blockType: 'html', html: '<script>' } }],
    ['a block of a prototype’s name', { type: 'block', fields: { blockType: 'constructor' } }],
    ['a node of a prototype’s name', { type: 'toString' }],
    ['a picture from elsewhere', { type: 'upload', relationTo: 'users', value: 'x' }],
    ['a picture without an id', { type: 'upload', relationTo: 'media', value: null }],
    ['a card of nothing', { type: 'block', fields: { blockType: 'dealCard', deal: null } }],
    ['nothing', null],
  ])('leaves out %s', (_name, node) => {
    expect(bodyOf(node)).toEqual([])
  })

  it('leaves out styles, and headings that are too large', () => {
    expect(bodyOf({ type: 'text', text: 'a', style: 'position:fixed', format: 1 })).toMatchObject([
      { style: '', format: 1 },
    ])
    expect(bodyOf({ type: 'heading', tag: 'h1' })).toMatchObject([{ tag: 'h2' }])
  })

  it.each([null, undefined, 'text', [], {}, { root: null }])('of %j is none', (state) => {
    expect(publicBody(state)).toBeNull()
  })
})
