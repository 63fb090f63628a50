import { createElement } from 'react'
import { addressOf } from '@/items/addresses'
import type { ArticleItem, RetractionItem } from '@/items/types'
import type { NoticeEntry } from '@/plugins/feeds/types'
import { feedOf, latestFeed } from '../feedLinks'
import { gatherArticle } from '../gather/article'
import { newsArticleLd } from '../jsonLd'
import { teasersOn } from '../gather/teasers'
import { ArticlePage } from '../pages/ArticlePage'
import { RetractedPage } from '../pages/RetractedPage'
import { alternatesOfPage } from './alternates'
import type { ItemPage } from './itemView'

const LATEST = 5

export const articlePage: ItemPage<ArticleItem> = {
  type: 'article',
  async build(set, edition, entry) {
    const gathered = await gatherArticle(set, entry, edition.languages)
    const { article, section, topics, picture, sharedPicture, translations } = gathered
    return {
      head: {
        title: article.seo.title ?? article.headline,
        description: article.seo.description ?? article.description,
        path: addressOf(article, edition.language),
        canonical: article.canonicalUrl,
        kind: 'article',
        alternates: translations.map((other) => ({
          language: other.inLanguage,
          path: addressOf(other, other.inLanguage),
        })),
        feeds: [latestFeed(edition), ...(section ? [feedOf(edition, section)] : [])],
        picture: sharedPicture ?? picture,
        jsonLd: newsArticleLd(edition, gathered),
        article: {
          published: article.datePublished,
          modified: article.dateModified,
          section: section?.name ?? null,
          topics: topics.map((topic) => topic.name),
        },
      },
      content: createElement(ArticlePage, { edition, gathered }),
    }
  },
  async buildNotice(set, edition, { item }: NoticeEntry<RetractionItem>) {
    const { retracted } = edition.texts.article
    return {
      head: {
        title: item.headline ? retracted.titleOf(item.headline) : retracted.title,
        description: null,
        path: addressOf({ type: 'article', slug: item.slug }, edition.language),
        kind: 'website',
        alternates: alternatesOfPage(edition, 'front'),
        feeds: [latestFeed(edition)],
        unlisted: true,
      },
      content: createElement(RetractedPage, {
        edition,
        item,
        latest: await teasersOn(set, 'type:article', edition.language, LATEST),
      }),
    }
  },
}
