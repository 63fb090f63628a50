import { createHmac } from 'node:crypto'
import type { TypedUser } from 'payload'

import { isMadeBy, roleOf, roles, type Role } from '../access'
import { env } from '../env'
import { shownInRetraction } from '../items/retraction'
import {
  checks,
  defineRights,
  directWorkflow,
  newsroomWorkflow,
  withPublicActs,
  workflowPlugin,
} from '../plugins/workflow'

const staff: Role[] = ['reporter', 'editor', 'chief', 'admin']
const editors: Role[] = ['editor', 'chief', 'admin']
const chiefs: Role[] = ['chief', 'admin']

const rolesOf = (user: TypedUser) => [roleOf(user)].filter((role) => role !== null)

/** Articles have readers who are told what was corrected, and what was taken back. */
const articlesWorkflow = withPublicActs(newsroomWorkflow)

/** Reporters write and submit what they made; editors decide; a chief editor may decide alone, and says why. */
const rightsOfDesks = {
  write: staff,
  review: editors,
  approve: editors,
  approveAlone: chiefs,
  publish: editors,
  fix: editors,
  unpublish: editors,
  archive: editors,
  check: editors,
  embargo: editors,
}

const newsroomRights = defineRights(newsroomWorkflow, {
  rolesOf,
  roles: [...roles],
  of: rightsOfDesks,
  also: ({ user, doc }) => roleOf(user) !== 'reporter' || isMadeBy(doc, user),
})

/** What an editor has published, an editor corrects; taking back in public is for chief editors. */
const articlesRights = defineRights(articlesWorkflow, {
  ...newsroomRights,
  of: { ...rightsOfDesks, correct: editors, retract: chiefs, liftRetraction: chiefs },
})

const directRights = defineRights(directWorkflow, {
  rolesOf,
  roles: [...roles],
  of: { publish: editors, unpublish: editors, embargo: editors },
})

/** The editorial workflow of this newsroom: articles and deals are reviewed, companies and persons published directly. */
export const newsroomWorkflowPlugin = workflowPlugin({
  recordKey: env.RECORD_KEY || keyFromSecret(env.PAYLOAD_SECRET),
  rights: newsroomRights,
  timeZone: 'Europe/Istanbul',
  schedules: env.ROLE === 'all' || env.ROLE === 'worker',
  collections: [
    {
      slug: 'articles',
      workflow: articlesWorkflow,
      rights: articlesRights,
      section: 'articleSection',
      urgent: ({ priority }) => priority === 'breaking',
      shownInRetraction,
      translations: {
        story: 'storyId',
        language: 'inLanguage',
        languages: { tr: { tr: 'Türkçe', en: 'Turkish' }, en: { tr: 'İngilizce', en: 'English' } },
        facts: ['image', 'about', 'mentions', 'topics', 'articleSection', 'sources', 'kind', 'priority'],
        without: ['corrections'],
        relations: ['relatedArticles', 'replyTo'],
      },
      checks: [
        checks.requiredFields(['headline', 'articleBody']),
        checks.headlineLength({ field: 'headline' }),
        checks.pictureWithAltAndCredit({
          fields: ['image', 'articleBody', 'meta.image'],
          required: 'warning',
          language: (doc) => (typeof doc.inLanguage === 'string' ? doc.inLanguage : undefined),
        }),
        checks.pictureLicence({
          fields: ['image', 'articleBody', 'meta.image'],
          allowed: ['own', 'agency', 'press', 'permission', 'cc-by', 'cc-by-sa', 'public-domain'],
        }),
        checks.hasSection({ field: 'articleSection', level: 'warning' }),
        checks.mentionsDecided({ field: 'mentions' }),
        checks.internalLinksResolve({ fields: ['articleBody'] }),
        checks.noPlaceholderText({ except: ['plainText'] }),
      ],
    },
    { slug: 'deals', checks: [checks.noPlaceholderText()] },
    { slug: 'companies', workflow: directWorkflow, rights: directRights, fourEyes: 'off' },
    { slug: 'persons', workflow: directWorkflow, rights: directRights, fourEyes: 'off' },
  ],
})

/** The record has a key of its own, also where nobody has set one. */
function keyFromSecret(secret: string): string {
  return createHmac('sha256', secret).update('the key of the workflow record').digest('hex')
}
