/**
 * The pictures of saved pages. One file of each is kept, under the picture's own
 * key: whichever size a browser chooses offline, that file is the answer.
 */

export const pictureCache = 'saved-pictures'

/** Wide enough for any phone, small enough to keep many. */
const WIDE_ENOUGH = 1000

export interface Picture {
  key: string
  /** The file to fetch. */
  url: string
}

/** `/media/{id}`, whatever file of it an address names; any other picture is its own key. */
export function pictureKey(path: string): string {
  return /^\/media\/[^/]+/.exec(path)?.[0] ?? path
}

/** Everything that a page shows. */
export function picturesIn(page: Document): Picture[] {
  const pictures = [...page.querySelectorAll('img')].flatMap((image) => {
    const url = chosenFile(image)
    return url ? [{ key: pictureKey(new URL(url, location.origin).pathname), url }] : []
  })
  return [...new Map(pictures.map((picture) => [picture.key, picture])).values()]
}

/** Fetches what is not kept yet. @throws when the network or the storage fails */
export async function keepPictures(pictures: Picture[]): Promise<void> {
  const cache = await caches.open(pictureCache)
  await Promise.all(
    pictures.map(async ({ key, url }) => {
      if (await cache.match(key)) return
      const response = await fetch(url)
      if (response.status >= 500) throw new Error(`${url}: ${response.status}`)
      // A picture that the site itself does not have is missing from its page as well.
      if (response.ok) await cache.put(key, response)
    }),
  )
}

/** Lets go of all pictures but these. */
export async function dropPicturesExcept(keys: Set<string>): Promise<void> {
  const cache = await caches.open(pictureCache)
  for (const request of await cache.keys()) {
    if (!keys.has(new URL(request.url).pathname)) await cache.delete(request)
  }
}

export async function savedPicture(path: string): Promise<Response | undefined> {
  return (await caches.open(pictureCache)).match(pictureKey(path))
}

/** A WebP of enough width where there is one: every browser that has service workers shows it. */
function chosenFile(image: HTMLImageElement): string | null {
  const sources = [...(image.closest('picture')?.querySelectorAll('source') ?? [])]
  const webp = sources.filter((source) => source.type === 'image/webp').map((source) => source.srcset)
  const files = [...webp, image.srcset].flatMap(candidates).sort((one, other) => one.width - other.width)
  return (files.find((file) => file.width >= WIDE_ENOUGH) ?? files.at(-1))?.url ?? image.getAttribute('src')
}

function candidates(srcset: string): { url: string; width: number }[] {
  return srcset.split(',').flatMap((candidate) => {
    const [url, width = ''] = candidate.trim().split(/\s+/)
    return url && width.endsWith('w') ? [{ url, width: Number.parseInt(width, 10) }] : []
  })
}
