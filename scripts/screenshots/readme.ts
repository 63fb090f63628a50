import type { Browser } from 'playwright-core'

import { desk, firstOf, loggedIn, phone, take } from './take'

/** The README's pictures: the admin in Turkish, the reader's pages, a feed. */
export async function takeReadme(browser: Browser, url: string): Promise<void> {
  const editor = await loggedIn(browser, url)
  const article = await firstOf(editor, url, 'articles', {
    'where[and][0][inLanguage][equals]': 'tr',
    'where[and][1][_status][equals]': 'published',
    'where[and][2][headline][contains]': 'OpenAI',
  })
  const deal = await firstOf(editor, url, 'deals', { 'where[slug][contains]': 'microsoft' })
  const admin = `${url}/admin/collections`
  await take(editor, 'admin-articles', `${admin}/articles`, '.collection-list table')
  await take(editor, 'admin-article', `${admin}/articles/${article.id}`, '#field-headline')
  await take(editor, 'admin-deal', `${admin}/deals/${deal.id}`, '#field-name')
  await editor.close()

  for (const colorScheme of ['light', 'dark'] as const) {
    const reader = await browser.newContext({ viewport: phone, colorScheme, locale: 'tr-TR' })
    await take(reader, `reader-${colorScheme}`, `${url}/tr/haber/${article.slug}`, 'h1')
    await reader.close()
  }
  const reader = await browser.newContext({ viewport: desk, locale: 'tr-TR' })
  await take(reader, 'reader-front', `${url}/tr`, 'h1, h2')
  await take(reader, 'feed', `${url}/feeds/tr/latest.rss`, 'body, rss')
  await reader.close()
}
