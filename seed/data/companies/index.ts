import type { SeedCompany } from '../shapes'
import { arm } from './arm'
import { microsoft } from './microsoft'
import { nvidia } from './nvidia'
import { openai } from './openai'
import { oracle } from './oracle'

/** All five announce Stargate equally, so they stand in the order of the alphabet. */
export const companies: SeedCompany[] = [arm, microsoft, nvidia, openai, oracle]
