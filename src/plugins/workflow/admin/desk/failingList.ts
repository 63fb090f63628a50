import type { I18nClient } from '@payloadcms/translations'
import type { Payload, TypedUser } from 'payload'

import type { Governed } from '../../options/governed'
import { documentId } from '../../endpoints/documentId'
import { failingWork, type Work } from '../../time/work/work'
import { mayActWith, linesOf, type DeskListOf } from './deskLists'

interface Asked {
  governed: Governed[]
  i18n: I18nClient
  payload: Payload
  user: TypedUser
}

const MOST = 50

/** What should have happened by itself and has not, with the reason, for those who could do it; usually empty. */
export async function failingList({ governed, i18n, payload, user }: Asked): Promise<DeskListOf> {
  const failing = await failingWork(payload, MOST)
  const found = await Promise.all(
    governed
      .filter((its) => mayActWith(its, user, ['publish', 'unpublish']))
      .map(async (its) => {
        const works = failing.filter(({ ofCollection }) => ofCollection === its.slug)
        const ids = works.map(({ document }) => documentId({ payload }, its.slug, document))
        if (ids.length === 0) return []
        const lines = await linesOf({ its, payload, sort: 'updatedAt', user, where: { id: { in: ids } } })
        return lines.map((line) => ({ ...line, problem: problemOf(line.id, works, i18n.language) }))
      }),
  )
  return { name: 'deskFailing', lines: found.flat() }
}

function problemOf(id: number | string, works: Work[], language: string): string {
  const message = works.find(({ document }) => document === String(id))?.problem?.message ?? {}
  return message[language] ?? message.en ?? ''
}
