import { createServerFeature } from '@payloadcms/richtext-lexical'

/** What is pasted into the editor is cleaned first: {@link cleanPastedHtml} says of what. */
export const PasteCleaningFeature = createServerFeature({
  feature: { ClientFeature: '/fields/paste/client#PasteCleaningClient' },
  key: 'pasteCleaning',
})
