/** How a mention stands in a note's text: `@[Deniz Ak](id of the account)`. Pure. */
const mention = /@\[([^\]\n]{1,150})\]\(([\w-]{1,64})\)/g

/** A piece of a note: text, or somebody who is mentioned. */
export type Piece = { text: string } | { id: string; name: string }

export const mentionOf = (name: string, id: string) => `@[${name.replaceAll(/[[\]\n]/g, ' ')}](${id})`

/** The ids that a text mentions, each once. */
export function idsMentioned(text: string): string[] {
  return [...new Set([...text.matchAll(mention)].map(([, , id]) => id ?? ''))]
}

/** Those who may read keep their mention, by the name they have; of all others only the words stay. */
export function settleMentions(text: string, names: Map<string, string>): string {
  return text.replaceAll(mention, (_, given: string, id: string) => {
    const name = names.get(id)
    return name === undefined ? `@${given}` : mentionOf(name, id)
  })
}

/** For showing. */
export function piecesOf(text: string): Piece[] {
  const pieces: Piece[] = []
  let end = 0
  for (const { 0: whole, 1: name = '', 2: id = '', index } of text.matchAll(mention)) {
    if (index > end) pieces.push({ text: text.slice(end, index) })
    pieces.push({ id, name })
    end = index + whole.length
  }
  if (end < text.length) pieces.push({ text: text.slice(end) })
  return pieces
}

/** As it is read where nobody can be led to: "@Deniz Ak". */
export const plainText = (text: string) => text.replaceAll(mention, (_, name: string) => `@${name}`)
