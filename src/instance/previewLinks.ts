import type { PreviewLinkSettings } from '../collections/PreviewLinks'
import { env } from '../env'
import { embargoOf, standingOf } from '../plugins/workflow'
import { previewed, readDraft } from '../preview/draft'
import { linkTokens } from '../preview/link/linkTokens'
import type { StandingOf } from '../preview/link/readLink'

export const previewTokens = linkTokens(env.PAYLOAD_SECRET)

/** What the collection of preview links has to know of previews. */
export const previewLinkSettings: PreviewLinkSettings = {
  async textOf(payload, { collection: asked, ...of }) {
    const collection = previewed.find((slug) => slug === asked)
    const draft = collection && (await readDraft(payload, { collection, ...of }))
    if (!draft || draft.document.deletedAt) return undefined
    const { document: text } = draft
    return { text, language: draft.language, number: standingOf(text).number ?? null }
  },
  addressOf: async (link) => `${env.SERVER_URL}/preview/link/${await previewTokens.sign(link)}`,
}

/** Of the workflow: a retracted text is shown to nobody, and an embargo is said. */
export const standingOfPreview: StandingOf = (_collection, document) => {
  const standing = standingOf(document)
  return { takenBack: standing.stage === 'retracted', embargoedUntil: embargoOf(standing) }
}
