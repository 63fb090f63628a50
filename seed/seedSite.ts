import { site } from './data/site'
import type { Desk } from './bring'
import { seedId } from './ids'

/** The names, the publisher and the imprint; a Site that somebody has already named is left as it is. */
export async function bringSite({ payload }: Desk): Promise<'created' | 'kept'> {
  const turkish = await payload.findGlobal({ slug: 'site', locale: 'tr', fallbackLocale: false, depth: 0 })
  const english = await payload.findGlobal({ slug: 'site', locale: 'en', fallbackLocale: false, depth: 0 })
  if (turkish.name && turkish.name !== site.name.tr) return 'kept'
  if (!turkish.name) {
    await payload.updateGlobal({
      slug: 'site',
      locale: 'tr',
      data: {
        name: site.name.tr,
        description: site.description.tr,
        imprint: site.imprint.tr,
        publisher: { name: site.publisher },
        logo: seedId('media', site.logo),
        languages: [...site.languages],
        feeds: site.feeds,
      },
    })
  }
  if (english.name) return 'kept'
  await payload.updateGlobal({
    slug: 'site',
    locale: 'en',
    data: { name: site.name.en, description: site.description.en, imprint: site.imprint.en },
  })
  return 'created'
}
