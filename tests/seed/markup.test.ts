import { lexicalFrom } from '../../seed/lexical'

type Node = { type: string; children?: Node[]; fields?: Record<string, unknown>; [key: string]: unknown }
const nodes = (markup: string) => lexicalFrom(markup, 'owner').root.children as unknown as Node[]

describe('the markup of the seed', () => {
  it('makes paragraphs, headings, quotations and lists of blocks between empty lines', () => {
    const types = nodes('One.\n\n## Two\n\n### Three\n\n> Four\n\n- Five\n- Six').map(({ type }) => type)
    expect(types).toEqual(['paragraph', 'heading', 'heading', 'quote', 'list'])
    expect(nodes('- Five\n- Six')[0]?.children).toHaveLength(2)
  })

  it('marks italics, bold and links inside a paragraph', () => {
    const [paragraph] = nodes('a *b* **c** [d](https://example.com/e)')
    expect(paragraph?.children?.map(({ type, format, text }) => ({ type, format, text }))).toEqual([
      { type: 'text', format: 0, text: 'a ' },
      { type: 'text', format: 2, text: 'b' },
      { type: 'text', format: 0, text: ' ' },
      { type: 'text', format: 1, text: 'c' },
      { type: 'text', format: 0, text: ' ' },
      { type: 'link', format: '', text: undefined },
    ])
  })

  it('makes blocks of directives, with their attributes and the text below', () => {
    const [statement, deal, facts] = nodes(
      '@statement speaker=person/sam medium=X repliesTo="a post on X"\nNo.\n\n@deal stargate\n\n@facts\n- one\n- two',
    )
    expect(statement?.fields).toMatchObject({
      blockType: 'statement',
      medium: 'X',
      repliesTo: 'a post on X',
      text: 'No.',
      speaker: { relationTo: 'persons' },
    })
    expect(deal?.fields).toMatchObject({ blockType: 'dealCard' })
    expect(facts?.fields?.items).toMatchObject([{ text: 'one' }, { text: 'two' }])
  })

  it('gives blocks the same ids each time, and different ones to different owners', () => {
    const id = (owner: string) =>
      (lexicalFrom('@deal a', owner).root.children[0] as unknown as Node).fields?.id
    expect(id('one')).toBe(id('one'))
    expect(id('one')).not.toBe(id('two'))
  })

  it('refuses a directive that it does not know', () => {
    expect(() => nodes('@video x')).toThrow('@video')
  })
})
