/** What search engines are told of an article. */
import type { ArticleItem } from '@/items/types'
import { MemorySet } from '../harness/memorySet'
import { article, ids, openai, picture } from './exampleStory'
import { origin, pageAt } from './visit'

const author = (id: string, name: string, slug: string) => {
  return { id, type: 'author', name, slug, bio: null, picture: null, sameAs: [] }
}

async function told(
  changes: Partial<ArticleItem> = {},
): Promise<{ data: Record<string, unknown>; html: string }> {
  const set = new MemorySet()
  const authors = [
    author(ids.author, 'Ayşe Yılmaz', 'ayse-yilmaz'),
    author(ids.other, 'Can Demir', 'can-demir'),
  ]
  for (const item of [openai, picture, ...authors]) set.publish(item)
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

  it('has its pictures, absolute, and none too small (LD-1)', async () => {
    const images = (await told()).data.image as { url: string; width: number }[]
    expect(images.map(({ url, width }) => [url, width])).toEqual([
      [`${origin}/media/${ids.picture}/veri.png`, 1600],
      [`${origin}/media/${ids.picture}/veri-640.webp`, 640],
      [`${origin}/media/${ids.picture}/veri-1280.webp`, 1280],
    ])
    expect((await told({ image: null })).data).not.toHaveProperty('image')
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
