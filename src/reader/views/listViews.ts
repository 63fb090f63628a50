/** The pages that are lists of articles: of a section, on a topic, by an author. */
import { createElement } from 'react'
import { addressOf } from '@/items/addresses'
import type { AuthorItem, SectionItem, TopicItem } from '@/items/types'
import { feedOf, latestFeed } from '../feedLinks'
import { pictureOf, teasersOn } from '../gather/teasers'
import { ListPage } from '../pages/ListPage'
import { alternatesOf } from './alternates'
import type { ItemPage } from './itemView'

const LONGEST_LIST = 50

export const sectionPage: ItemPage<SectionItem> = {
  type: 'section',
  async build(set, edition, { item: section }) {
    const articles = await teasersOn(set, `section:${section.id}`, edition.language, LONGEST_LIST)
    return {
      head: {
        title: section.name,
        description: section.description,
        path: addressOf(section, edition.language),
        kind: 'website',
        alternates: await alternatesOf(set, edition, section),
        feeds: [feedOf(edition, section), latestFeed(edition)],
      },
      content: createElement(ListPage, {
        edition,
        label: edition.texts.lists.section,
        title: section.name,
        text: section.description,
        articles,
      }),
    }
  },
}

export const topicPage: ItemPage<TopicItem> = {
  type: 'topic',
  async build(set, edition, { item: topic }) {
    const articles = await teasersOn(set, `topic:${topic.id}`, edition.language, LONGEST_LIST)
    return {
      head: {
        title: topic.name,
        description: null,
        path: addressOf(topic, edition.language),
        kind: 'website',
        alternates: await alternatesOf(set, edition, topic),
        feeds: [latestFeed(edition)],
      },
      content: createElement(ListPage, {
        edition,
        label: edition.texts.lists.topic,
        title: topic.name,
        text: null,
        articles,
      }),
    }
  },
}

export const authorPage: ItemPage<AuthorItem> = {
  type: 'author',
  async build(set, edition, { item: author }) {
    const picture = await pictureOf(set, author.picture, edition.language)
    const articles = await teasersOn(set, `author:${author.id}`, edition.language, LONGEST_LIST)
    return {
      head: {
        title: author.name,
        description: author.bio,
        path: addressOf(author, edition.language),
        kind: 'profile',
        alternates: await alternatesOf(set, edition, author),
        feeds: [latestFeed(edition)],
        picture,
      },
      content: createElement(ListPage, {
        edition,
        label: edition.texts.lists.author,
        title: author.name,
        text: author.bio,
        picture,
        links: author.sameAs,
        articles,
      }),
    }
  },
}
