import type { Desk } from './bring'
import { site } from './data/site'
import { seedId } from './ids'

/** The names, the publisher and the imprint; a Site that somebody has saved before is left as it is. */
export async function bringSite(desk: Desk): Promise<'created' | 'kept'> {
  const turkish = await read(desk, 'tr')
  if (turkish.imprint !== site.imprint.tr) {
    // What was never saved has no date; its names are the fields' defaults.
    if (turkish.updatedAt) return 'kept'
    await desk.payload.updateGlobal({
      slug: 'site',
      locale: 'tr',
      data: {
        name: site.name.tr,
        description: site.description.tr,
        imprint: site.imprint.tr,
        publisher: { name: site.publisher },
        logo: seedId('media', site.logo),
        languages: [...site.languages],
      },
    })
  }
  const english = await read(desk, 'en')
  if (english.imprint) return 'kept'
  await desk.payload.updateGlobal({
    slug: 'site',
    locale: 'en',
    data: { name: site.name.en, description: site.description.en, imprint: site.imprint.en },
  })
  return 'created'
}

function read({ payload }: Desk, locale: 'tr' | 'en') {
  return payload.findGlobal({ slug: 'site', locale, fallbackLocale: false, depth: 0 })
}
