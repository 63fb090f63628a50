import { createElement } from 'react'
import { addressOf } from '@/items/addresses'
import type { ArticleItem } from '@/items/types'
import { feedOf, latestFeed } from '../feedLinks'
import { gatherArticle } from '../gather/article'
import { newsArticleLd } from '../jsonLd'
import { ArticlePage } from '../pages/ArticlePage'
import type { ItemPage } from './itemView'

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
}
