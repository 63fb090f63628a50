import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload'
import { ValidationError } from 'payload'

import { say, type Said } from '@/access/say'
import { isPublishing } from '@/fields/isPublishing'
import { idOf } from '@/fields/relation'
import { nodesOf } from './nodesOf'

type Picture = { id: string; alt?: Record<string, string | null> | string | null }
type Shown = { path: string; id: string }

/**
 * An article is published only when each picture it shows has an alternative text in the article's
 * language. The message stands at the field that shows the picture.
 */
export const requireAltTexts: CollectionBeforeChangeHook = async ({ collection, data, originalDoc, req }) => {
  if (!isPublishing(data)) return data
  const article = { ...originalDoc, ...data } as Record<string, unknown>
  const shown = picturesIn(article)
  if (shown.length === 0) return data

  const pictures = await readPictures(req, shown)
  const faults = shown.flatMap(({ path, id }) => {
    const fault = faultOf(pictures.get(id), String(article.inLanguage))
    return fault ? [{ path, message: say(req, fault) }] : []
  })
  const errors = faults.filter(({ path }, index) => faults.findIndex((one) => one.path === path) === index)
  if (errors.length === 0) return data
  throw new ValidationError({ collection: collection.slug, errors, req }, req.t)
}

/** The pictures of an article, each with the field that shows it. */
function picturesIn(article: Record<string, unknown>): Shown[] {
  const meta = article.meta as { image?: unknown } | null | undefined
  const inBody = nodesOf(article.articleBody).filter(({ node }) => node.type === 'upload')
  return [
    { path: 'image', id: idOf(article.image) },
    ...inBody.map(({ node }) => ({ path: 'articleBody', id: idOf(node.value) })),
    { path: 'meta.image', id: idOf(meta?.image) },
  ].filter((shown): shown is Shown => shown.id !== undefined)
}

async function readPictures(req: PayloadRequest, shown: Shown[]): Promise<Map<string, Picture>> {
  const { docs } = await req.payload.db.find<Picture>({
    collection: 'media',
    pagination: false,
    req,
    where: { id: { in: [...new Set(shown.map(({ id }) => id))] } },
  })
  return new Map(docs.map((picture) => [picture.id, picture]))
}

function faultOf(picture: Picture | undefined, language: string): Said | undefined {
  if (!picture) return missing
  const alt = typeof picture.alt === 'object' ? picture.alt?.[language] : picture.alt
  return alt?.trim() ? undefined : (withoutAlt[language as 'en' | 'tr'] ?? withoutAlt.tr)
}

const missing = {
  tr: 'Bu resim artık yok. Başka bir resim seçin.',
  en: 'This picture no longer exists. Choose another.',
}

const withoutAlt: Record<'en' | 'tr', Said> = {
  tr: {
    tr: 'Yayımlamak için resmin Türkçe alternatif metni gerekli. Resmi açıp yazın.',
    en: 'To publish, the picture needs an alternative text in Turkish. Open the picture and write it.',
  },
  en: {
    tr: 'Yayımlamak için resmin İngilizce alternatif metni gerekli. Resmi açıp yazın.',
    en: 'To publish, the picture needs an alternative text in English. Open the picture and write it.',
  },
}
