import { createElement } from 'react'
import { addressOf } from '@/items/addresses'
import type { DealItem } from '@/items/types'
import { feedOf, latestFeed } from '../feedLinks'
import { gatherDeal } from '../gather/deals'
import { teasersOn } from '../gather/teasers'
import { DealPage } from '../pages/DealPage'
import { alternatesOf } from './alternates'
import type { ItemPage } from './itemView'

const LONGEST_LIST = 50

export const dealPage: ItemPage<DealItem> = {
  type: 'deal',
  async build(set, edition, { item: deal }) {
    const { language } = edition
    const [gathered, articles] = await Promise.all([
      gatherDeal(set, deal, language),
      teasersOn(set, `deal:${deal.id}`, language, LONGEST_LIST),
    ])
    return {
      head: {
        title: deal.name,
        description: deal.summary,
        path: addressOf(deal, language),
        kind: 'website',
        alternates: await alternatesOf(set, edition, deal),
        feeds: [feedOf(edition, deal), latestFeed(edition)],
      },
      content: createElement(DealPage, { edition, gathered, articles }),
    }
  },
}
