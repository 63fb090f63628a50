import type { HTMLConverter } from '@payloadcms/richtext-lexical/html'
import type { ReactNode } from 'react'

import { CompanyCard } from './CompanyCard'
import { DealCard } from './DealCard'
import type { Join } from './join'
import { markup } from './markup'
import { idOf } from './nodes'
import { KeyFacts, PullQuote, Statement } from './TextBlocks'

type Fields = Record<string, unknown>

/** The blocks of a body by their slug. A card of something that is not public is left out. */
export function blockConverters(join: Join, deals: 'told' | 'named'): Record<string, HTMLConverter> {
  const block = (render: (fields: Fields) => ReactNode): HTMLConverter => {
    return ({ node }) => markup(render('fields' in node ? (node.fields as Fields) : {}))
  }
  return {
    pullQuote: block((fields) => <PullQuote fields={fields} />),
    statement: block((fields) => <Statement fields={fields} join={join} />),
    keyFacts: block((fields) => <KeyFacts fields={fields} />),
    dealCard: block((fields) => {
      const deal = join.get('deal', idOf(fields.deal))
      return deal && <DealCard deal={deal} join={join} told={deals === 'told'} />
    }),
    companyCard: block((fields) => {
      const company = join.get('company', idOf(fields.company))
      return company && <CompanyCard company={company} join={join} />
    }),
  }
}
