/** The circumstances of an act, by the words in the column "when" of expected.csv. */
import type { CollectionSlug } from 'payload'

import { workflowOf } from '@/plugins/workflow/options/processState'
import { standingOf } from '@/plugins/workflow/fields/standing'
import type { Request } from './acts'
import { findings } from './project'
import { versionsOf, type Subject } from './situations'
import type { World } from './world'

type Circumstance = (world: World, subject: Subject, request: Request) => Promise<Request> | Request

export const circumstances: Record<string, Circumstance> = {
  '': (_world, _subject, request) => request,
  'older version': async ({ payload }, subject, request) => {
    const versions = await versionsOf(payload, subject)
    const before = versions.find(({ id }) => String(id) !== request.version)
    return { ...request, version: String(before?.id ?? 0) }
  },
  'another text': (_world, _subject, request) => ({ ...request, hash: 'f'.repeat(64) }),
  'without a note': (_world, _subject, request) => ({ ...request, note: ' ' }),
  'without a word to the public': (_world, _subject, request) => ({
    ...request,
    correction: undefined,
    retraction: undefined,
  }),
  'somebody is editing': async ({ payload, people }, { collection, id }, request) => {
    const data = {
      document: { relationTo: collection, value: id },
      user: { relationTo: 'users', value: people.night!.user!.id },
    }
    await payload.create({ collection: 'payload-locked-documents' as CollectionSlug, data: data as never })
    return request
  },
  'an error': (_world, _subject, request) => {
    findings.push({ code: 'bad', level: 'error', message: 'Not today.' })
    return request
  },
  'a warning': (_world, _subject, request) => {
    findings.push({ code: 'odd', level: 'warning', message: 'Really?' })
    return request
  },
  'approved text altered': async ({ payload }, subject, request) => {
    const { collection } = subject
    const [newest] = await versionsOf(payload, subject)
    const { version } = standingOf(newest!.version).approved!
    await workflowOf(payload)!.stock.updateVersion({
      collection,
      id: Number(version),
      versionData: { version: { title: 'altered in the database' }, updatedAt: null } as never,
    })
    return request
  },
}
