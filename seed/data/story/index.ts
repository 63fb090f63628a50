import type { SeedArticle } from '../shapes'
import { storyInEnglish } from './english'
import { storyInTurkish } from './turkish'

/** The story the newsroom is seeded with: the original first, then its translation. */
export const story: SeedArticle[] = [storyInTurkish, storyInEnglish]
