/** An answer to an article: published like any article, and linked both ways with what it answers. */
import type { Doc } from '../collections/writing'
import { openPublicNewsroom, type PublicNewsroom } from './publicNewsroom'

let here: PublicNewsroom
let article: Doc
let reply: Doc
beforeAll(async () => {
  here = await openPublicNewsroom()
  article = await here.publish({ headline: 'Şirket satıldı' })
  expect((await here.page(article)).text).not.toContain('Bu habere gelen yanıtlar')
  reply = await here.publish({ headline: 'Şirketin yanıtı', kind: 'reply', replyTo: article.id })
}, 240_000)
afterAll(() => here?.close())

const linkTo = ({ slug, headline }: Doc) => `<a href="/tr/haber/${String(slug)}">${String(headline)}</a>`

describe('a reply', () => {
  it('stands on the page of what it answers, and names that on its own', async () => {
    const [answered, answer] = [await here.page(article), await here.page(reply)]
    expect(answered.text).toContain('Bu habere gelen yanıtlar')
    expect(answered.text).toContain(linkTo(reply))
    expect(answer.text).toContain(`Bu metin şu haberi yanıtlıyor: ${linkTo(article)}`)
  })

  it('says so to search engines', async () => {
    const { text } = await here.page(reply)
    const ld = JSON.parse(/<script type="application\/ld\+json">(.*?)<\/script>/s.exec(text)![1]!) as object
    expect(ld).toMatchObject({ citation: { '@type': 'NewsArticle', headline: 'Şirket satıldı' } })
  })

  it('is linked both ways for phones', async () => {
    const whole = async ({ id }: Doc) =>
      JSON.parse((await here.get(`/mobile/v1/articles/${id}`)).text) as Record<string, unknown>
    expect(await whole(article)).toMatchObject({ replies: [{ id: reply.id, headline: 'Şirketin yanıtı' }] })
    expect(await whole(reply)).toMatchObject({ replyTo: article.id, replies: [] })
  })

  it('loses its link with what is unpublished, and stands on its own', async () => {
    await here.act(here.desk.editor, article.id, 'unpublish', 'draft')
    const { status, text } = await here.page(reply)
    expect([status, text.includes('Şirket satıldı')]).toEqual([200, false])
    await here.approve(article.id)
    await here.act(here.desk.editor, reply.id, 'unpublish', 'draft')
    expect((await here.page(article)).text).not.toContain('Şirketin yanıtı')
  })
})
