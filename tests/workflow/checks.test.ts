/** The standard checklist, each check on real documents: what it lets through, what it finds, at which field. */
import {
  hasSection,
  headlineLength,
  internalLinksResolve,
  mentionsDecided,
  noPlaceholderText,
  pictureLicence,
  pictureWithAltAndCredit,
  requiredFields,
} from '@/plugins/workflow/checks'
import { placeholdersIn } from '@/plugins/workflow/checks/noPlaceholderText'
import type { Check } from '@/plugins/workflow/types'
import { noId } from '../harness/database'
import { linkTo, openChecksProject, paragraph, words, type ChecksProject } from './checksProject'

let project: ChecksProject
beforeAll(async () => {
  project = await openChecksProject()
})
afterAll(() => project?.close())

/** "code@field" of what a check finds; errors with "!". */
async function found(check: Check, values: Record<string, unknown>): Promise<string[]> {
  const findings = await project.run(check, values)
  return findings.map(({ code, field, level }) => `${code}@${field}${level === 'error' ? '!' : ''}`)
}

describe('requiredFields', () => {
  const check = requiredFields(['headline', 'name', 'text', 'names.name'])

  it('finds what is empty, in rows and in the default language too', async () => {
    const values = {
      headline: '  ',
      name: { en: 'A name' },
      text: paragraph(words(' ')),
      names: [{ name: 'Ada' }, {}],
    }
    const missing = ['headline', 'name', 'text', 'names.1.name']
    expect(await found(check, values)).toEqual(missing.map((field) => `field-missing@${field}!`))
  })

  it('lets pass what is filled, a text that is only a picture too', async () => {
    const text = paragraph({ type: 'upload', relationTo: 'pictures', value: 1 })
    expect(await found(check, { headline: 'A', name: { tr: 'Ad' }, text, names: [] })).toEqual([])
  })

  it('asks for more languages when it is told to', async () => {
    const both = requiredFields(['name'], { locales: ['tr', 'en'] })
    const [finding] = await project.run(both, { name: { tr: 'Ad' } })
    expect(finding?.message).toBe('“Name” is empty (en).')
  })
})

describe('headlineLength', () => {
  it.each([
    ['Deal', ['headline-short@headline']],
    ['A'.repeat(111), ['headline-long@headline']],
    ['A'.repeat(110), []],
    ['👩‍👩‍👧'.repeat(20), []],
    ['', []],
  ])('says of %j: %j', async (headline, expected) => {
    expect(await found(headlineLength({ field: 'headline' }), { headline })).toEqual(expected)
  })
})

describe('noPlaceholderText', () => {
  it.each([
    ['Lorem ipsum', ['Lorem']],
    ['TODO: ask', ['TODO']],
    ['(XXX)', ['XXX']],
    ['todo el mundo', []],
    ['XXXL, TODOğ, loremler, ŞTODO', []],
  ])('finds in %j: %j', (text, expected) => {
    expect(placeholdersIn([text], ['lorem', 'TODO', 'XXX'])).toEqual(expected)
  })

  it('looks into every text, in each language, and into rich text across formats and in its blocks', async () => {
    const quote = { type: 'block', fields: { id: '1', blockType: 'quote', words: 'Said XXX' } }
    const text = paragraph(words('TO'), words('DO'))
    text.root.children.push(quote as never)
    const values = { headline: 'TODO', name: { tr: 'Ad', en: 'lorem' }, text, names: [{ name: 'XXX' }] }
    const fields = ['headline', 'name', 'text', 'text', 'names.0.name']
    expect(await found(noPlaceholderText(), values)).toEqual(
      fields.map((field) => `placeholder-text@${field}!`),
    )
    expect(await found(noPlaceholderText({ except: ['names', 'text'] }), values)).toHaveLength(2)
    expect(await found(noPlaceholderText({ fields: ['names.name'] }), values)).toHaveLength(1)
  })
})

describe('hasSection and mentionsDecided', () => {
  it('ask for a section', async () => {
    expect(await found(hasSection({ field: 'section' }), {})).toEqual(['section-missing@section!'])
    expect(await found(hasSection({ field: 'section' }), { section: 1 })).toEqual([])
  })

  it('name the suggestion that nobody has decided', async () => {
    const names = [
      { name: 'Ada', status: 'accepted' },
      { name: 'Koç', status: 'suggested' },
    ]
    const [finding, ...others] = await project.run(mentionsDecided({ field: 'names' }), { names })
    expect(finding).toMatchObject({ field: 'names.1.status', level: 'warning' })
    expect(finding?.message).toContain('“Koç”')
    expect(others).toEqual([])
  })
})

describe('pictures', () => {
  const check = pictureWithAltAndCredit({ fields: ['picture', 'text'] })
  const licence = pictureLicence({ fields: ['picture', 'text'], allowed: ['own'] })
  const ids: Record<string, number> = {}
  beforeAll(async () => {
    const pictures = {
      complete: { alt: 'A bridge', credit: 'Ada', licence: 'own' },
      bare: { licence: 'agency' },
    }
    for (const [name, data] of Object.entries(pictures)) {
      const onePixel = Buffer.from('R0lGODlhAQABAAAAACwAAAAAAQABAAACAkQBADs=', 'base64')
      const file = { data: onePixel, mimetype: 'image/gif', name: `${name}.gif`, size: onePixel.length }
      const made = await project.payload.create({ collection: 'pictures' as never, data, file } as never)
      ids[name] = (made as unknown as { id: number }).id
    }
  })
  const inText = (id: number) => paragraph({ type: 'upload', relationTo: 'pictures', value: id })

  it('are asked for, and may be left out where they are not', async () => {
    expect(await found(check, {})).toEqual(['picture-missing@picture!'])
    const optional = pictureWithAltAndCredit({ fields: ['picture'], required: false })
    expect(await found(optional, {})).toEqual([])
  })

  it('have an alternative text and a credit, in the text too', async () => {
    expect(await found(check, { picture: ids.complete })).toEqual([])
    expect(await found(check, { picture: ids.complete, text: inText(ids.bare!) })).toEqual([
      'alt-text-missing@text!',
      'credit-missing@text!',
    ])
    expect(await found(check, { picture: noId })).toEqual(['picture-gone@picture!'])
  })

  it('have the alternative text in the language of the readers', async () => {
    const english = pictureWithAltAndCredit({ fields: ['picture'], language: () => 'en' })
    expect(await found(english, { picture: ids.complete })).toEqual(['alt-text-missing@picture!'])
  })

  it('have a licence that allows it', async () => {
    expect(await found(licence, { picture: ids.complete })).toEqual([])
    const [finding] = await project.run(licence, { picture: ids.complete, text: inText(ids.bare!) })
    expect(finding).toMatchObject({ code: 'licence-forbids', field: 'text' })
    expect(finding?.message).toContain('“agency”')
  })
})

describe('internalLinksResolve', () => {
  const check = internalLinksResolve({ fields: ['text'] })

  it('finds links to what is gone, and to what the public does not see', async () => {
    const { payload } = project
    const make = (collection: string, data: object) =>
      payload.create({ collection: collection as never, data: data as never })
    const section = (await make('sections', { name: 'Economy' })) as { id: number }
    const open = (await make('stories', { headline: 'Open', _status: 'published' })) as { id: number }
    const hidden = (await make('stories', { headline: 'Hidden', _status: 'draft' })) as { id: number }
    const text = paragraph(
      linkTo('sections', section.id),
      linkTo('stories', open.id),
      linkTo('stories', hidden.id, 'the hidden one'),
      linkTo('stories', noId, 'the lost one'),
      linkTo('nowhere', 1),
      { type: 'link', fields: { linkType: 'custom', url: 'https://example.com' }, children: [] },
    )
    const findings = await project.run(check, { id: 99, text })
    expect(findings.map(({ code, field }) => `${code}@${field}`)).toEqual([
      'link-not-public@text',
      'link-broken@text',
      'link-broken@text',
    ])
    expect(findings[0]?.message).toContain('“the hidden one”')
  })

  it('lets a document lead to itself before it is public', async () => {
    expect(await found(check, { id: 7, text: paragraph(linkTo('stories', 7)) })).toEqual([])
  })
})

describe('what is said', () => {
  it('is in the language of who asks', async () => {
    project.req.i18n = { ...project.req.i18n, language: 'tr' }
    const [finding] = await project.run(requiredFields(['headline']), {})
    expect(finding?.message).toBe('“Başlık” boş.')
  })
})
