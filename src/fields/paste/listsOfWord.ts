/**
 * Word puts no lists on the clipboard, but paragraphs that say "mso-list: l0 level2 lfo1" and carry their
 * bullet or number as text. They become lists again.
 */
export function listsOfWord(body: HTMLElement): void {
  let open: OpenList[] = []
  for (const paragraph of [...body.querySelectorAll<HTMLElement>('p')]) {
    const place = placeOf(paragraph)
    if (!place) {
      open = []
      continue
    }
    if (!follows(paragraph, open[0])) open = []
    const marker = takeMarker(paragraph)
    open = open.filter((one) => one.level <= place.level)
    const deepest = open.at(-1)
    if (!deepest || deepest.level < place.level || deepest.list !== place.list) {
      if (deepest?.level === place.level) open.pop()
      const element = newList(paragraph, marker, open.at(-1))
      open.push({ ...place, element })
    }
    const item = body.ownerDocument.createElement('li')
    item.append(...paragraph.childNodes)
    open.at(-1)!.element.append(item)
    paragraph.remove()
  }
}

interface Place {
  /** The list's own number in the document: "l0". */
  list: string
  /** Counted from 1. */
  level: number
}

interface OpenList extends Place {
  element: HTMLElement
}

function placeOf(paragraph: HTMLElement): Place | undefined {
  const style = paragraph.getAttribute('style') ?? ''
  const [, list, level] = /mso-list:\s*(l\d+)\s+level(\d+)/.exec(style) ?? []
  return list && level ? { list, level: Number(level) } : undefined
}

/** Whether nothing but blanks stands between the list and the paragraph. */
function follows(paragraph: HTMLElement, outermost: OpenList | undefined): boolean {
  return paragraph.previousElementSibling === outermost?.element
}

/** "·", "o", "1.", "b)": taken out, it is the list's matter. */
function takeMarker(paragraph: HTMLElement): string {
  const marker = [...paragraph.querySelectorAll<HTMLElement>('[style]')].find((element) =>
    /mso-list:\s*Ignore/i.test(element.getAttribute('style') ?? ''),
  )
  marker?.remove()
  return marker?.textContent.trim() ?? ''
}

/** A list within a list stands in the item before it; one that begins deeper stands where its paragraph stood. */
function newList(paragraph: HTMLElement, marker: string, outer: OpenList | undefined): HTMLElement {
  const element = paragraph.ownerDocument.createElement(/^\(?\w{1,4}[.)]$/.test(marker) ? 'ol' : 'ul')
  const item = outer?.element.lastElementChild
  if (item) item.append(element)
  else paragraph.before(element)
  return element
}
