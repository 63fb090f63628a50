import type { SeedArticle } from '../shapes'
import { analysis } from './analysis'
import { breaking } from './breaking'
import { draft } from './draft'
import { opinion } from './opinion'
import { pendingChange } from './pendingChange'
import { published } from './published'
import { reply } from './reply'
import { translationPending } from './translationPending'
import { trashed } from './trashed'
import { unpublished } from './unpublished'

/** Ten short articles, one in each state, in an order in which each comes after those it is related to. */
export const demoArticles: SeedArticle[] = [
  published,
  translationPending,
  draft,
  pendingChange,
  trashed,
  unpublished,
  breaking,
  analysis,
  opinion,
  reply,
]
