const LONGEST = 80
/** So much of what is equal stays in front of what is not. */
const LEAD = 24

/** Two texts cut down to where they begin to differ: a long text's beginning would say nothing. */
export function excerpts(before: string, after: string): [before: string, after: string] {
  const start = startOf(before, after)
  return [cut(before, start), cut(after, start)]
}

function startOf(before: string, after: string): number {
  let equal = 0
  while (equal < before.length && before[equal] === after[equal]) equal += 1
  if (equal <= LEAD) return 0
  const word = before.lastIndexOf(' ', equal - LEAD)
  return word < 0 ? 0 : word + 1
}

function cut(text: string, start: number): string {
  const shown = text.slice(start, start + LONGEST)
  return `${start > 0 ? '…' : ''}${shown}${start + LONGEST < text.length ? '…' : ''}`
}
