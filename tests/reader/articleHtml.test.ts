/** Bodies as HTML. */
import fc from 'fast-check'

import { isWhole } from '@/items/pictureShape'
import { gatherJoin, joinOf, referencesOf, renderBody } from '@/reader/articleHtml'
import { runs } from '../harness/figures'
import { MemorySet } from '../harness/memorySet'
import { anyText } from '../feeds/tortureTexts'
import {
  altman,
  article,
  block,
  bodyOf,
  deal,
  ids,
  link,
  microsoft,
  node,
  openai,
  paragraph,
  picture,
  text,
  upload,
} from './exampleStory'

const join = joinOf('tr', [openai, microsoft, altman, picture, deal, article])
const html = (...nodes: object[]) => renderBody(bodyOf(...nodes), join)

describe('text', () => {
  it('has its marks as elements and no styles', () => {
    expect(
      html(paragraph(text('a'), text('b', 1 | 2 | 4 | 8), text('c', 16), text('d', 32), text('e', 64))),
    ).toBe('<p>a<s><u><em><strong>b</strong></em></u></s><code>c</code><sub>d</sub><sup>e</sup></p>')
    expect(renderBody(bodyOf(node('paragraph', [text('a')], { format: 'center', indent: 2 })), join)).toBe(
      '<p>a</p>',
    )
  })

  it('has headings below the headline', () => {
    expect(
      html(node('heading', [text('a')], { tag: 'h1' }), node('heading', [text('b')], { tag: 'h3' })),
    ).toBe('<h2>a</h2><h3>b</h3>')
    expect(html(node('heading', [text('a')], { tag: 'script' }))).toBe('<h2>a</h2>')
  })

  it('has lists, nested and numbered, the same at each rendering', () => {
    const item = (...children: object[]) => node('listitem', children, { value: 1 })
    const list = (listType: string, children: object[], start = 1) =>
      node('list', children, { listType, tag: 'ul', start })
    const nodes = [
      list('bullet', [item(text('a'), list('number', [item(text('b'))], 3))]),
      list('check', [item(text('c'))]),
    ]
    expect(html(...nodes)).toBe('<ul><li>a<ol start="3"><li>b</li></ol></li></ul><ul><li>c</li></ul>')
    expect(html(...nodes)).toBe(html(...nodes))
  })

  it('has quotes, line breaks and rules', () => {
    expect(html(node('quote', [text('a'), { type: 'linebreak', version: 1 }, text('b')]))).toBe(
      '<blockquote>a<br />b</blockquote>',
    )
    expect(html(paragraph(text('a')), paragraph(), { type: 'horizontalrule', version: 1 })).toBe(
      '<p>a</p><hr />',
    )
  })

  it('leaves out what it does not know', () => {
    expect(html(paragraph(text('a')), { type: 'poll', version: 1 }, block('poll', {}))).toBe('<p>a</p>')
  })
})

describe('links', () => {
  it('go to the web and to mail addresses', () => {
    expect(html(paragraph(link({ linkType: 'custom', url: 'https://a.example/?b=1&c="2"' })))).toBe(
      '<p><a href="https://a.example/?b=1&amp;c=%222%22" rel="noopener">bağlantı</a></p>',
    )
    expect(html(paragraph(link({ linkType: 'custom', url: 'mailto:a@b.example' })))).toBe(
      '<p><a href="mailto:a@b.example">bağlantı</a></p>',
    )
  })

  it.each([
    'javascript:alert(1)',
    ' JaVaScRiPt:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    'file:///etc/passwd',
    '',
    '//',
  ])('go nowhere else: %s', (url) => {
    expect(html(paragraph(link({ linkType: 'custom', url })))).toBe('<p>bağlantı</p>')
    expect(html(paragraph({ ...link({ url }), type: 'autolink' }))).toBe('<p>bağlantı</p>')
  })

  it('go to the page that a document has today, and become text when it is not public', () => {
    const to = (relationTo: string, value: unknown) =>
      link({ linkType: 'internal', doc: { relationTo, value } })
    expect(html(paragraph(to('companies', ids.openai)))).toBe(
      '<p><a href="/tr/sirket/openai">bağlantı</a></p>',
    )
    expect(html(paragraph(to('articles', { id: ids.article })))).toBe(
      '<p><a href="/tr/haber/ortaklikta-yeni-donem">bağlantı</a></p>',
    )
    expect(html(paragraph(to('companies', ids.other)))).toBe('<p>bağlantı</p>')
    expect(html(paragraph(to('users', ids.openai)))).toBe('<p>bağlantı</p>')
  })
})

describe('pictures', () => {
  it('have all sizes, alternative text, caption and credit', () => {
    const made = html(upload())
    expect(made).toMatch(/^<figure><picture>.*<\/figure>$/)
    // A cut-out would jump when the browser changes its choice.
    const shown = picture.sizes.map((file) => [made.includes(file.path), isWhole(file, picture)])
    expect(shown.filter(([isShown, whole]) => isShown !== whole)).toEqual([])
    expect(shown.filter(([isShown]) => isShown)).toHaveLength(4)
    expect(made).toContain('alt="Bir veri merkezi"')
    expect(made).toContain('<figcaption>Sunucular <span class="credit">')
    expect(made).toContain('Çizim: Haber Odası')
  })

  it('have the caption that was written for this place', () => {
    expect(html(upload({ caption: 'Burada', credit: 'AA' }))).toMatch(/<figcaption>Burada .*AA<\/span>/)
  })

  it('are left out when they are not public', () => {
    expect(html(paragraph(text('a')), upload({}, ids.other))).toBe('<p>a</p>')
  })
})

describe('blocks', () => {
  it('show a pull quote with who said it', () => {
    expect(html(block('pullQuote', { text: 'Alıntı', attribution: 'Sam Altman' }))).toBe(
      '<figure class="pull-quote"><blockquote><p>Alıntı</p></blockquote><figcaption>Sam Altman</figcaption></figure>',
    )
  })

  it('show a statement with the speaker’s name of today, the medium and what it answers', () => {
    const speaker = { relationTo: 'persons', value: ids.altman }
    const url = 'https://x.example/1'
    expect(
      html(block('statement', { speaker, medium: 'X', url, text: 'Hayır.', repliesTo: 'Söylenti' })),
    ).toBe(
      '<figure class="statement"><p class="quiet">Yanıtladığı söz: Söylenti</p>' +
        '<blockquote cite="https://x.example/1"><p>Hayır.</p></blockquote>' +
        '<figcaption><b>Sam Altman</b>, <a href="https://x.example/1" rel="noopener">X</a></figcaption></figure>',
    )
  })

  it('show key facts', () => {
    expect(html(block('keyFacts', { items: [{ text: 'bir' }, { text: '' }, { text: 'iki' }] }))).toBe(
      '<div class="key-facts"><ul><li>bir</li><li>iki</li></ul></div>',
    )
  })

  it('show a company by its name of today', () => {
    const renamed = joinOf('tr', [{ ...microsoft, name: 'Yeni Ad' }])
    expect(renderBody(bodyOf(block('companyCard', { company: ids.microsoft })), renamed)).toBe(
      '<div class="company-card"><strong><a href="/tr/sirket/microsoft">Yeni Ad</a></strong><p class="quiet">NASDAQ: MSFT</p></div>',
    )
  })

  it('show a deal with who says so at each term, the denial under the rumour, the unknown as unknown', () => {
    const card = html(block('dealCard', { deal: ids.deal }))
    const [share, escape] = card.slice(card.indexOf('Gelir paylaşımı</b>')).split('<b>Çıkış maddesi')
    expect(share).toMatch(/^Gelir paylaşımı.*%20/)
    expect(share).toMatch(/Basına göre.*Pay yüzde yirmi\..*href="https:\/\/press\.example\/1"/)
    expect(escape).toMatch(/100 milyar dolardan fazla/)
    expect(escape).toContain('Kaynak belirtilmedi')
    expect(card).toMatch(
      /İlişki çatırdıyor\..*<ul class="claims"><li><p><b>Sam Altman yalanlıyor<\/b>.*Kesinlikle hayır/,
    )
    expect(card).toContain('Değer: Bilinmiyor')
    expect(card).toContain('<dd>Şimdilik bilinmiyor.</dd>')
  })

  it('name the parties of a deal, and the deal that it makes possible', () => {
    const stargate = { ...deal, id: ids.other, name: 'Stargate', slug: 'stargate' }
    const enabling = { ...deal, relatedDeals: [{ deal: ids.other, type: 'enables' as const }] }
    const card = (items: Parameters<typeof joinOf>[1]) =>
      renderBody(bodyOf(block('dealCard', { deal: ids.deal })), joinOf('tr', items))
    expect(card([openai, enabling, stargate])).toContain(
      'Taraflar: OpenAI (ortak), adı burada verilmeyen taraf (ortak)',
    )
    expect(card([enabling, stargate])).toContain(
      'Önünü açtığı anlaşma: <a href="/tr/anlasma/stargate">Stargate</a>',
    )
    expect(card([enabling])).not.toContain('Önünü açtığı anlaşma')
  })

  it('name a deal only, where the page tells it elsewhere', () => {
    const card = renderBody(bodyOf(block('dealCard', { deal: ids.deal })), join, { deals: 'named' })
    expect(card).toContain('OpenAI ile Microsoft ortaklığı')
    expect(card).not.toContain('Gelir paylaşımı')
  })

  it('leave out cards of what is not public', () => {
    expect(html(block('dealCard', { deal: ids.other }), block('companyCard', { company: null }))).toBe('')
  })
})

describe('what a body points at', () => {
  const body = bodyOf(
    upload(),
    paragraph(link({ linkType: 'internal', doc: { relationTo: 'articles', value: ids.article } })),
    block('statement', { text: 'a', speaker: { relationTo: 'persons', value: ids.altman } }),
    block('dealCard', { deal: ids.deal }),
    block('companyCard', { company: ids.openai }),
    paragraph(link({ linkType: 'internal', doc: { relationTo: 'users', value: ids.other } })),
  )

  it('is found', () => {
    expect(referencesOf(body)).toEqual([
      { type: 'media', id: ids.picture },
      { type: 'article', id: ids.article },
      { type: 'person', id: ids.altman },
      { type: 'deal', id: ids.deal },
      { type: 'company', id: ids.openai },
    ])
    expect(referencesOf(null)).toEqual([])
  })

  it('is gathered with everybody whom its deals name', async () => {
    const set = new MemorySet()
    for (const item of [openai, microsoft, altman, picture, deal, article]) set.publish(item)
    const gathered = await gatherJoin(set, 'tr', referencesOf(body))
    expect(gathered.get('company', ids.microsoft)?.name).toBe('Microsoft')
    expect(renderBody(body, gathered)).toBe(renderBody(body, join))
  })
})

describe('whatever is in it', () => {
  it('text stays text', () => {
    const bold = fc.integer({ min: 0, max: 127 })
    fc.assert(
      fc.property(anyText, bold, (words, format) => {
        const nodes = [
          paragraph(text(words, format), link({ linkType: 'custom', url: words }, words)),
          block('pullQuote', { text: words, attribution: words }),
          block('statement', { text: words, medium: words, url: words, repliesTo: words }),
          block('keyFacts', { items: [{ text: words }] }),
          upload({ caption: words, credit: words }),
        ]
        const elements = [...html(...nodes).matchAll(/<\/?([a-z0-9]+)[ />]/g)].map(([, name]) => name)
        const known =
          'p strong em u s code sub sup a figure figcaption blockquote div ul li picture source img b span'
        expect(elements.filter((name) => !known.split(' ').includes(name!))).toEqual([])
        expect(html(...nodes)).not.toMatch(/<[^>]*\son\w+=|href="(?!https?:|mailto:)/i)
      }),
      { numRuns: runs(300, 10_000) },
    )
  })
})
