/** A line such as `@statement speaker=person/sam-altman medium=X` and the text below it. */
export interface Directive {
  name: string
  /** The word after the name that is no attribute: `@deal partnership`. */
  subject: string
  attributes: Record<string, string>
  text: string
}

/** @throws Error when the line is none. */
export function directiveFrom(block: string): Directive {
  const [line = '', ...below] = block.split('\n')
  const [, name, rest = ''] = /^@(\w+)(.*)$/.exec(line) ?? []
  if (!name) throw new Error(`"${line}" is no directive.`)
  const attributes: Record<string, string> = {}
  const subject = rest.replace(
    /(\w+)=(?:"([^"]*)"|(\S+))/g,
    (_, key: string, quoted?: string, bare?: string) => {
      attributes[key] = quoted ?? bare ?? ''
      return ''
    },
  )
  return { name, subject: subject.trim(), attributes, text: below.join('\n').trim() }
}
