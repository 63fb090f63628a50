import type { I18nClient } from '@payloadcms/translations'
import type { Payload, TypedUser } from 'payload'

import { documentId } from '../../endpoints/documentId'
import type { Governed } from '../../options/governed'
import { rowsBehind } from '../../stories/rows'
import { said } from '../../stories/said'
import { linesOf, type DeskListOf } from './deskLists'

interface Asked {
  governed: Governed[]
  i18n: I18nClient
  payload: Payload
  user: TypedUser
}

const MOST = 50

/** Translations whose original was corrected, retracted or changed, with what has happened; often empty. */
export async function translationsList({ governed, i18n, payload, user }: Asked): Promise<DeskListOf> {
  const found = await Promise.all(
    governed
      .filter(({ translations }) => translations)
      .map(async (its) => {
        const rows = await rowsBehind(payload, its.slug, MOST)
        const ids = rows.map(({ document }) => documentId({ payload }, its.slug, document))
        if (ids.length === 0) return []
        const lines = await linesOf({ its, payload, sort: '-updatedAt', user, where: { id: { in: ids } } })
        return lines.map((line) => {
          const row = rows.find(({ document }) => document === String(line.id))
          const happened = said(payload, its, row?.behind ?? [], i18n)
          return { ...line, at: row?.since ?? line.at, problem: happened.join(' ') }
        })
      }),
  )
  return { name: 'deskTranslations', lines: found.flat() }
}
