/** Corrections as readers get them: by the feeds, the pages and the phones' sync, through the delivery as it is. */
import { ask, body, type Person } from '../collections/desk'
import { articlesOf, type Doc } from '../collections/writing'
import { correction, formats, itemOf, openPublicNewsroom, order, type PublicNewsroom } from './publicNewsroom'

let here: PublicNewsroom
beforeAll(async () => {
  here = await openPublicNewsroom()
}, 240_000)
afterAll(() => here?.close())

describe('a correction', () => {
  let article: Doc, other: Doc
  let before: { order: string[]; doc: Doc; cursor: string }
  beforeAll(async () => {
    article = await here.publish({ headline: 'Anlaşma imzalandı', articleBody: body('Yüz milyon.') })
    other = await here.publish({ headline: 'Daha yeni haber' })
    await here.change(article.id, { articleBody: body('On milyon.') })
    const { read } = articlesOf(here.payload)
    before = {
      order: order(await here.feed('json')),
      doc: await read(article.id),
      cursor: await here.cursorNow(),
    }
    await here.correct(article.id)
  }, 120_000)

  it('moves dateModified, and neither datePublished nor the place in the feeds', async () => {
    const after = await articlesOf(here.payload).read(article.id)
    expect(after.datePublished).toBe(before.doc.datePublished)
    expect(Date.parse(String(after.dateModified))).toBeGreaterThan(
      Date.parse(String(before.doc.dateModified)),
    )
    expect(order(await here.feed('json'))).toEqual(before.order)
    expect(before.order[0]).toBe(`urn:uuid:${other.id}`)
  })

  it('is said in each feed, in front of the text', async () => {
    for (const format of formats) {
      const text = await here.feed(format)
      expect([format, text.includes('Değeri on milyon.')]).toEqual([format, true])
      if (format !== 'json') expect(text).not.toContain('<yüz>')
    }
    const item = itemOf(await here.feed('json'), article)
    expect(item).toMatchObject({
      _newsroom: { corrections: [{ text: expect.stringContaining('on milyon') }] },
    })
    expect(String(item?.content_html)).toMatch(/Düzeltme.*On milyon/s)
  })

  it('LD-3 is said to search engines, and to readers below the text', async () => {
    const { status, text } = await here.page(article)
    expect(status).toBe(200)
    const ld = JSON.parse(/<script type="application\/ld\+json">(.*?)<\/script>/s.exec(text)![1]!) as object
    expect(ld).toMatchObject({
      correction: [
        { '@type': 'CorrectionComment', text: `Yanlış: ${correction.wrong} Doğru: ${correction.right}` },
      ],
    })
    expect(text.lastIndexOf('On milyon.')).toBeLessThan(text.lastIndexOf('Değeri on milyon.'))
  })

  it('is in the phones’ sync and article', async () => {
    const corrections = [{ number: 1, ...correction, weight: 'minor' }]
    expect(await here.changesSince(before.cursor)).toMatchObject([{ id: article.id, corrections }])
    const { text } = await here.get(`/mobile/v1/articles/${article.id}`)
    expect(JSON.parse(text)).toMatchObject({ corrections })
  })

  it('leaves what the page said before to editors, who ask for it by its time', async () => {
    const { config } = here.payload
    const said = (as?: Person) =>
      ask(config, `/articles/${article.id}/public-at?at=${String(before.doc.dateModified)}`, { as })
    expect(JSON.stringify((await said(here.desk.editor)).body)).toContain('Yüz milyon.')
    for (const who of [here.desk.reporter, here.desk.colleague, undefined]) {
      const { status, body: answer } = await said(who)
      expect([status, JSON.stringify(answer).includes('milyon')]).toEqual([403, false])
    }
  })

  it('that is major stands above the text', async () => {
    await here.change(article.id, { articleBody: body('Dokuz milyon.') })
    await here.correct(article.id, { wrong: 'On değil.', right: 'Dokuz.', weight: 'major' })
    const { text } = await here.page(article)
    expect(text.indexOf('Önemli düzeltme')).toBeGreaterThan(0)
    expect(text.indexOf('On değil.')).toBeLessThan(text.indexOf('Dokuz milyon.'))
  })

  it('an update moves dateModified too, a fix does not', async () => {
    const { read } = articlesOf(here.payload)
    const dated = async () => String((await read(article.id)).dateModified)
    const corrected = await dated()
    await here.change(article.id, { articleBody: body('Sekiz milyon.') })
    await here.act(here.desk.editor, article.id, 'fix', 'published')
    expect(await dated()).toBe(corrected)
    await here.change(article.id, { articleBody: body('Yedi milyon.') })
    await here.approve(article.id, here.desk.chief)
    expect(Date.parse(await dated())).toBeGreaterThan(Date.parse(corrected))
  })
})
