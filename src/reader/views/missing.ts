/** The answers for what is not there. */
import { addressOfPage } from '@/items/addresses'
import type { GoneReason, PublicSet, ViewResult } from '@/plugins/feeds/types'
import { createElement } from 'react'
import type { Edition } from '../edition'
import { latestFeed } from '../feedLinks'
import { teasersOn } from '../gather/teasers'
import { answerPage } from '../page'
import { MissingPage } from '../pages/MissingPage'

const LATEST = 5

export async function answerNotFound(set: PublicSet, edition: Edition, path: string): Promise<ViewResult> {
  const { notFoundTitle, notFound } = edition.texts.missing
  return answerMissing(set, edition, path, { title: notFoundTitle, text: notFound, status: 404 })
}

/** 410: it was here, and was taken away. Its words are not shown again, only why (ALL-4). */
export async function answerGone(
  set: PublicSet,
  edition: Edition,
  path: string,
  reason: GoneReason,
): Promise<ViewResult> {
  const { goneTitle, gone } = edition.texts.missing
  return answerMissing(set, edition, path, { title: goneTitle, text: gone[reason], status: 410 })
}

async function answerMissing(
  set: PublicSet,
  edition: Edition,
  path: string,
  { title, text, status }: { title: string; text: string; status: 404 | 410 },
): Promise<ViewResult> {
  const latest = await teasersOn(set, 'type:article', edition.language, LATEST)
  const others = edition.languages.filter((language) => language !== edition.language)
  return answerPage(
    edition,
    {
      head: {
        title,
        description: null,
        path,
        kind: 'website',
        alternates: others.map((language) => ({ language, path: addressOfPage('front', language) })),
        feeds: [latestFeed(edition)],
        unlisted: true,
      },
      content: createElement(MissingPage, { edition, title, text, latest }),
    },
    status,
  )
}
