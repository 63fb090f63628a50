import type { CollectionAdminOptions } from 'payload'

/**
 * The preview button, and the live preview beside the form, of a collection whose
 * documents have a page: both show the draft as it was last saved (src/preview). The widths need no
 * translation; Payload takes plain strings only.
 */
export function draftPreview(
  slug: 'articles' | 'companies' | 'deals',
): Pick<CollectionAdminOptions, 'preview' | 'livePreview'> {
  const addressOf = (id: unknown, locale: string) =>
    typeof id === 'string' ? `/preview/${slug}/${id}?locale=${locale}` : null
  return {
    preview: ({ id }, { locale }) => addressOf(id, locale),
    livePreview: {
      url: ({ data, locale }) => addressOf(data.id, locale.code),
      breakpoints: [
        { name: 'phone', label: '390 px', width: 390, height: 844 },
        { name: 'desktop', label: '1280 px', width: 1280, height: 800 },
      ],
    },
  }
}
