import type { SeedDeal } from '../shapes'
import { partnership } from './partnership'
import { stargate } from './stargate'

/** A deal comes after those that it relates to. Named by `key` in the other data files. */
export const deals: { key: string; deal: SeedDeal }[] = [
  { key: 'stargate', deal: stargate },
  { key: 'partnership', deal: partnership },
]
