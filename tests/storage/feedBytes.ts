import { createHash } from 'node:crypto'
import path from 'node:path'

import { mobileViews } from '@/mobile/views'
import { followSet } from '@/plugins/feeds/set/followedSet'
import { Reader } from '@/plugins/feeds/set/readers'
import { openStore } from '@/plugins/feeds/store'
import { newsroomFeedViews } from '@/reader/feedViews'
import { readerViews } from '@/reader/views'
import { serve } from '../feeds/deliveryServer'

const views = [...newsroomFeedViews, ...mobileViews, ...readerViews]

/** Every address that delivery has on a database, with the digest of what it answers, headers that matter included. */
export async function feedBytes(url: string, mediaDir: string): Promise<Map<string, string>> {
  const server = await serve({ store: await openStore(url), views, origin: 'https://news.example', mediaDir })
  const store = await openStore(url)
  const followed = followSet(store)
  await followed.refresh()
  const answers = new Map<string, string>()
  for (const view of views) {
    for (const address of (await view.examples?.(followed.open(new Reader()))) ?? []) {
      const { status, headers, body } = await server.ask(address)
      const said = [status, headers['content-type'], headers.etag, headers['last-modified']].join(' ')
      answers.set(address, `${said} ${createHash('sha256').update(body).digest('hex')}`)
    }
  }
  await server.close()
  await store.close()
  return answers
}

/**
 * The same without dates of change: what is empty was last modified when the delivery opened, and that is opened anew
 * for each look.
 */
export function withoutDates(answers: Map<string, string>): Map<string, string> {
  const date = / \w{3}, \d\d \w{3} \d{4} [\d:]{8} GMT/
  return new Map([...answers].map(([address, answer]) => [address, answer.replace(date, '')]))
}

/** A phone's whole sync in a language, answer by answer. */
export async function syncBytes(url: string, locale: string): Promise<string[]> {
  const server = await serve({
    store: await openStore(url),
    views,
    origin: 'https://news.example',
    mediaDir: path.resolve('.'),
  })
  const pages: string[] = []
  for (let since = ''; ;) {
    const { text } = await server.ask(
      `/mobile/v1/changes?locale=${locale}&limit=7${since && `&since=${since}`}`,
    )
    pages.push(text)
    const { complete, cursor } = JSON.parse(text) as { complete: boolean; cursor: string }
    since = cursor
    if (complete) break
  }
  await server.close()
  return pages
}
