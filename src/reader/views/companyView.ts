import { createElement } from 'react'
import { addressOf } from '@/items/addresses'
import type { CompanyItem, DealItem, PersonItem } from '@/items/types'
import { feedOf, latestFeed } from '../feedLinks'
import { itemOf, pictureOf, teasersOn } from '../gather/teasers'
import { CompanyPage } from '../pages/CompanyPage'
import { alternatesOf } from './alternates'
import type { ItemPage } from './itemView'

const LONGEST_LIST = 50

export const companyPage: ItemPage<CompanyItem> = {
  type: 'company',
  async build(set, edition, { item: company }) {
    const { language } = edition
    const [logo, persons, deals, articles] = await Promise.all([
      pictureOf(set, company.logo, language),
      set.list<PersonItem>({ tag: `people-of:${company.id}`, language, limit: LONGEST_LIST }),
      set.list<DealItem>({ tag: `deals-of:${company.id}`, language, limit: LONGEST_LIST }),
      teasersOn(set, `company:${company.id}`, language, LONGEST_LIST),
    ])
    const gathered = { company, logo, persons: persons.map(itemOf), deals: deals.map(itemOf), articles }
    return {
      head: {
        title: company.name,
        description: company.description,
        path: addressOf(company, language),
        kind: 'profile',
        alternates: await alternatesOf(set, edition, company),
        feeds: [feedOf(edition, company), latestFeed(edition)],
        picture: logo,
      },
      content: createElement(CompanyPage, { edition, gathered }),
    }
  },
}
