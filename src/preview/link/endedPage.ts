import { createElement } from 'react'

import type { PublicSet } from '@/plugins/feeds/types'
import type { ReaderAssets } from '@/reader/assets'
import { openEdition, siteLanguages } from '@/reader/edition'
import { renderPage } from '@/reader/page'
import { MissingPage } from '@/reader/pages/MissingPage'
import { textsOf } from '@/reader/texts'

interface Options {
  origin: string
  assets: ReaderAssets
  status: 404 | 410
}

/** What a link that does not hold shows: nothing of what it showed, nor whether it ever did. In all languages of the site. */
export async function endedPage(set: PublicSet, { origin, assets, status }: Options): Promise<string> {
  const languages = await siteLanguages(set)
  const edition = await openEdition(set, languages[0]!, origin, { ...assets, script: assets.previewScript })
  const said = languages.map((language) => textsOf[language])
  const title = said
    .map(({ preview, missing }) => (status === 410 ? preview.endedTitle : missing.notFoundTitle))
    .join(' · ')
  const text = said
    .map(({ preview, missing }) => (status === 410 ? preview.ended : missing.notFound))
    .join(' · ')
  return renderPage(edition, {
    head: { title, description: null, path: '/', kind: 'website', alternates: [], feeds: [], unlisted: true },
    content: createElement(MissingPage, { edition, title, text, latest: [] }),
  })
}
