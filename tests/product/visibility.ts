import { paragraphs, type Desk } from './desk'

const TEXT = 'Bir paragraf.'

/** Far above the promise of one second: what takes longer is broken. */
const BROKEN_MS = 15_000

/** Somebody who looks at the public side again and again. */
export interface Watch {
  text(path: string): Promise<{ status: number; body: string }>
  /** The cursor of a phone that has everything in Turkish. */
  cursorNow(): Promise<string>
  /**
   * Milliseconds until something is shown.
   * @throws Error when it is not shown within 15 s.
   */
  until(act: string, shown: () => Promise<boolean>): Promise<number>
}

export function openWatch(url: string): Watch {
  const text: Watch['text'] = async (path) => {
    const answer = await fetch(`${url}${path}`, { redirect: 'manual' })
    return { status: answer.status, body: await answer.text() }
  }
  return {
    text,
    async cursorNow() {
      let cursor = ''
      for (;;) {
        const { body } = await text(`/mobile/v1/changes?locale=tr&limit=500${cursor && `&since=${cursor}`}`)
        const page = JSON.parse(body) as { cursor: string; complete: boolean }
        cursor = page.cursor
        if (page.complete) return cursor
      }
    },
    async until(act, shown) {
      const start = performance.now()
      while (!(await shown())) {
        if (performance.now() - start > BROKEN_MS)
          throw new Error(`${act}: not shown within ${BROKEN_MS / 1000} s`)
        await new Promise((resolve) => setTimeout(resolve, 10))
      }
      return performance.now() - start
    },
  }
}

/** Milliseconds from the moment an act is acknowledged until three feeds, the page and the sync all show it. */
export interface ArticleTimes {
  publish: number
  change: number
  fix: number
  unpublish: number
  republish: number
  /** Until the notice stands in the place of the text, everywhere. */
  retract: number
}

const retraction = { reason: 'Ölçüm bitti.', notice: 'Bu haber yalnızca ölçüm içindi.' }

/** Takes one article through six acts, and times each. */
export async function timeOneArticle(
  watch: Watch,
  { desk, chief }: { desk: Desk; chief: Desk },
  round: number,
): Promise<ArticleTimes> {
  const cursor = await watch.cursorNow()
  const headline = `Ölçüm ${round}: şirketler ığdır’da`
  const changed = `${headline} (değişti)`
  const fixed = `${headline} (düzeltildi)`
  const { id, slug } = await desk.create<{ slug: string }>('articles?draft=true', {
    headline,
    inLanguage: 'tr',
    description: 'Ölçüm için bir haber.',
    articleBody: paragraphs(TEXT),
  })
  const seen = () => look(watch, { id, slug, cursor })
  const live = (act: string, title: string) =>
    watch.until(act, async () => {
      const { feeds, page, sync } = await seen()
      return (
        feeds.every((feed) => feed.includes(title)) &&
        page.status === 200 &&
        page.body.includes(title) &&
        sync?.headline === title
      )
    })
  const gone = (act: string, reason: string) =>
    watch.until(act, async () => {
      const { feeds, page, sync } = await seen()
      return !feeds.some((feed) => feed.includes(headline)) && page.status === 410 && sync?.gone === reason
    })
  const rewrite = (title: string) => desk.patch('articles', id, { headline: title }, '?draft=true')

  await desk.makePublic('articles', id)
  const publish = await live('publish', headline)
  await rewrite(changed)
  await desk.makePublic('articles', id)
  const change = await live('change', changed)
  await rewrite(fixed)
  await desk.act('articles', id, 'fix')
  const fix = await live('fix', fixed)
  await desk.act('articles', id, 'unpublish')
  const unpublish = await gone('unpublish', 'unpublished')
  await desk.makePublic('articles', id)
  const republish = await live('republish', fixed)
  await chief.act('articles', id, 'retract', { retraction })
  const retract = await watch.until('retract', async () => {
    const { feeds, page, sync } = await seen()
    const told = [...feeds, page.body]
    const isLeft = [...told, JSON.stringify(sync)].some((text) => text.includes(TEXT))
    const isTold = told.every((text) => text.includes(retraction.notice)) && sync?.gone === 'retracted'
    return isTold && !isLeft && page.status === 410
  })
  return { publish, change, fix, unpublish, republish, retract }
}

interface Seen {
  feeds: string[]
  page: { status: number; body: string }
  sync: { gone?: string; headline?: string } | undefined
}

async function look(
  { text }: Watch,
  { id, slug, cursor }: { id: string; slug: string; cursor: string },
): Promise<Seen> {
  const [rss, atom, json, page, sync] = await Promise.all([
    text('/feeds/tr/latest.rss'),
    text('/feeds/tr/latest.atom'),
    text('/feeds/tr/latest.json'),
    text(`/tr/haber/${slug}`),
    text(`/mobile/v1/changes?locale=tr&since=${cursor}`),
  ])
  const { changes } = JSON.parse(sync.body) as {
    changes: { id: string; gone?: string; headline?: string }[]
  }
  return {
    feeds: [rss.body, atom.body, json.body],
    page,
    sync: changes.find((change) => change.id === id),
  }
}
