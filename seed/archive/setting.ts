import { createLocalReq, type Payload } from 'payload'

import type { Mention } from '@/hooks/mentions/nameIndex'
import { knownNames } from '@/hooks/mentions/knownNames'
import { demoPictures } from '../data/pictures'
import { seedId } from '../ids'
import { authorPlan, sectionPlan, topicPlan } from '../plans/desk'
import { companyPlan } from '../plans/subjects'
import { bringAll } from '../seedNewsroom'
import { inventedCompanies } from './companies'
import { mentionsFinder } from './mentionsByPart'

/** What all articles of the archive share. */
export interface ArchiveSetting {
  /** Finds the companies and persons in a text, as the hooks do. */
  mentionsIn: (text: string) => Mention[]
  /** Pictures that are public already: an article shows no other. */
  pictures: string[]
  createdBy: string | null
}

/** Brings the sections, topics, byline and companies of the archive, and looks up what its articles need. */
export async function openArchiveSetting(payload: Payload): Promise<ArchiveSetting> {
  await bringAll(payload, [
    ...['economy', 'technology', 'culture'].map(sectionPlan),
    ...['investments', 'software', 'city-life'].map(topicPlan),
    authorPlan('archive-desk'),
    ...inventedCompanies.map(companyPlan),
  ])
  return {
    mentionsIn: mentionsFinder(await knownNames(await createLocalReq({}, payload))),
    pictures: await publicPictures(payload),
    createdBy: await anEditorsId(payload),
  }
}

async function publicPictures(payload: Payload): Promise<string[]> {
  const { docs } = await payload.find({
    collection: 'media',
    where: {
      and: [
        { id: { in: demoPictures.map(({ key }) => seedId('media', key)) } },
        { publicSince: { exists: true } },
      ],
    },
    sort: 'id',
    limit: demoPictures.length,
    depth: 0,
  })
  return docs.map(({ id }) => String(id))
}

async function anEditorsId(payload: Payload): Promise<string | null> {
  const { docs } = await payload.find({
    collection: 'users',
    where: { role: { equals: 'editor' } },
    sort: 'createdAt',
    limit: 1,
    depth: 0,
  })
  return docs[0] ? String(docs[0].id) : null
}
