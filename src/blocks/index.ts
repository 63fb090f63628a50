import type { Block } from 'payload'

import { companyCard } from './companyCard'
import { dealCard } from './dealCard'
import { keyFacts } from './keyFacts'
import { pullQuote } from './pullQuote'
import { statement } from './statement'

export { companyCard, dealCard, keyFacts, pullQuote, statement }

/** The blocks of an article's body, in the order in which the editor's menu offers them. */
export const articleBlocks: Block[] = [keyFacts, pullQuote, statement, dealCard, companyCard]
