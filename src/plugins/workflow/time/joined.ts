/** What the plugin has to say of an act, and what its doer says: each on its line. Pure. */
export function joined(notes: (string | null | undefined)[]): string | null {
  const said = notes.map((note) => note?.trim()).filter(Boolean)
  return said.length > 0 ? said.join('\n') : null
}
