/** What search engines are told of an article. */
import type { ArticleItem, MediaFile, MediaItem } from '@/items/types'
import { MemorySet } from '../harness/memorySet'
import { article, ids, openai, picture } from './exampleStory'
import { origin, pageAt } from './visit'

const author = (id: string, name: string, slug: string) => {
  return { id, type: 'author', name, slug, bio: null, picture: null, sameAs: [] }
}

const isWholeIn = ({ width, height }: MediaFile) => width / height === 16 / 9

const imagesIn = ({ data }: { data: Record<string, unknown> }) =>
  (data.image as { url: string; width: number; height: number }[]).map(({ url, width, height }) => [
    url,
    width,
    height,
  ])

async function told(
  changes: Partial<ArticleItem> = {},
  shown: MediaItem = picture,
): Promise<{ data: Record<string, unknown>; html: string }> {
  const set = new MemorySet()
  const authors = [
    author(ids.author, 'Ayşe Yılmaz', 'ayse-yilmaz'),
    author(ids.other, 'Can Demir', 'can-demir'),
  ]
  for (const item of [openai, shown, ...authors]) set.publish(item)
  set.publish({ ...article, authors: [ids.author, ids.other], ...changes })
  const html = await pageAt(set, '/tr/haber/ortaklikta-yeni-donem')
  const json = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html)?.[1]
  return { data: JSON.parse(json ?? 'null') as Record<string, unknown>, html }
}

describe('an article as NewsArticle', () => {
  it('has headline, dates with their offset, and each author by name and page (LD-1)', async () => {
    expect((await told()).data).toMatchObject({
      '@context': 'https://schema.org',
      '@type': 'NewsArticle',
      headline: 'Ortaklıkta yeni dönem',
      datePublished: '2025-11-23T06:30:00.000Z',
      dateModified: '2025-11-23T07:00:00.000Z',
      author: [
        { '@type': 'Person', name: 'Ayşe Yılmaz', url: `${origin}/tr/yazar/ayse-yilmaz` },
        { '@type': 'Person', name: 'Can Demir', url: `${origin}/tr/yazar/can-demir` },
      ],
      about: [{ '@type': 'Organization', name: 'OpenAI' }],
    })
  })

  it('has its picture in 16x9, 4x3 and 1x1, absolute, and none with fewer than 50,000 pixels (LD-1, LD-2)', async () => {
    expect(imagesIn(await told())).toEqual([
      [`${origin}/media/${ids.picture}/veri.png`, 1600, 900],
      [`${origin}/media/${ids.picture}/veri-1280.webp`, 1280, 720],
      [`${origin}/media/${ids.picture}/veri-960x720.webp`, 960, 720],
      [`${origin}/media/${ids.picture}/veri-720x720.webp`, 720, 720],
    ])
    expect((await told({ image: null })).data).not.toHaveProperty('image')
  })

  it('has what shows the whole of a picture that was never cut (LD-1)', async () => {
    const uncut = { ...picture, sizes: picture.sizes.filter(isWholeIn) }
    const small = { ...picture, original: { ...picture.original, width: 249, height: 200 }, sizes: [] }
    expect(imagesIn(await told({}, uncut)).map(([url]) => url)).toEqual([
      `${origin}/media/${ids.picture}/veri.png`,
      `${origin}/media/${ids.picture}/veri-640.webp`,
      `${origin}/media/${ids.picture}/veri-1280.webp`,
    ])
    expect((await told({}, small)).data).not.toHaveProperty('image')
  })

  it('has its corrections, and a publisher that says how it corrects (LD-3)', async () => {
    const corrections = [{ date: '2025-11-24T08:00:00.000Z', text: 'Oran %20.' }]
    expect((await told({ corrections })).data).toMatchObject({
      correction: [
        { '@type': 'CorrectionComment', text: 'Oran %20.', datePublished: '2025-11-24T08:00:00.000Z' },
      ],
      publisher: { '@type': 'NewsMediaOrganization', correctionsPolicy: `${origin}/tr/kunye` },
    })
    expect((await told()).data).not.toHaveProperty('correction')
  })

  it('cannot end its script element', async () => {
    const { data, html } = await told({ headline: '</script><script>alert(1)</script>' })
    expect(data.headline).toBe('</script><script>alert(1)</script>')
    expect(html).not.toContain('<script>alert')
  })
})
