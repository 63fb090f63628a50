import { getLocalI18n, type Payload, type SendEmailOptions } from 'payload'
import { formatAdminURL } from 'payload/shared'

import { newestVersion } from '../acts/documentNow'
import { accountsSlug } from '../acts/people'
import { whoMayRead } from '../acts/whoMayRead'
import { documentId } from '../endpoints/documentId'
import { titleOf } from '../fields/titleOf'
import { governedOf } from '../options/processState'
import { namespace } from '../translations'
import type { TextKey } from '../translations/en'
import { choiceOfPerson } from './choice'
import type { NotificationRow } from './rows'
import { detailOf, sentenceOf } from './sentences'

type Account = Record<string, unknown> & { id: number | string; email?: string }

/**
 * A notification as mail, in the language that was chosen; nothing where it is not wanted by mail, or where the
 * person is gone, or may not read the document any more.
 */
export async function letterOf(
  payload: Payload,
  row: NotificationRow,
): Promise<SendEmailOptions | undefined> {
  const its = governedOf(payload, row.ofCollection)
  if (!its) return undefined
  const id = documentId({ payload }, its.slug, row.document)
  const users = accountsSlug(payload)
  const account = await payload.db.findOne<Account>({
    collection: users,
    where: { id: { equals: row.person } },
  })
  if (!account?.email) return undefined
  const { language, mail } = await choiceOfPerson(payload, account.id)
  if (!mail[row.kind]) return undefined
  const [reader] = await whoMayRead(payload, { its, id, among: [row.person] })
  const newest = await newestVersion(payload, its.slug, id)
  if (!reader || !newest) return undefined
  const speak = await speaker(payload, language)
  const title = titleOf(payload, its.slug, { ...newest.doc, id })
  const { routes, serverURL } = payload.config
  const address = formatAdminURL({
    adminRoute: routes.admin,
    path: `/collections/${its.slug}/${id}`,
    serverURL,
  })
  const lines = [
    sentenceOf(row, title, speak.t),
    detailOf(row, speak.language),
    address,
    speak.t('mailWhy', {
      address: formatAdminURL({ adminRoute: routes.admin, path: '/notifications', serverURL }),
    }),
  ]
  return {
    to: account.email,
    subject: sentenceOf(row, title, speak.t),
    text: lines.filter(Boolean).join('\n\n'),
    // Programs that answer mail by themselves leave it alone: RFC 3834, section 5.
    headers: { 'Auto-Submitted': 'auto-generated' },
  }
}

async function speaker(payload: Payload, chosen: string | undefined) {
  const { fallbackLanguage, supportedLanguages } = payload.config.i18n
  type Language = keyof typeof supportedLanguages
  const language = (chosen && chosen in supportedLanguages ? chosen : fallbackLanguage) as Language
  const i18n = await getLocalI18n({ config: payload.config, language })
  const t = (key: TextKey, values?: Record<string, string>) =>
    (i18n.t as (key: string, values?: object) => string)(`${namespace}:${key}`, values)
  return { language: String(language), t }
}
