import type { SeedArticle } from '../shapes'
import { analysis } from './analysis'
import { archived } from './archived'
import { breaking } from './breaking'
import { changesRequested } from './changesRequested'
import { opinion } from './opinion'
import { pendingChange } from './pendingChange'
import { published } from './published'
import { reply } from './reply'
import { translationPending } from './translationPending'
import { unpublished } from './unpublished'

/** Ten short articles, at least one at each stage, in an order in which each comes after those it is related to. */
export const demoArticles: SeedArticle[] = [
  published,
  translationPending,
  changesRequested,
  pendingChange,
  archived,
  unpublished,
  breaking,
  analysis,
  opinion,
  reply,
]
