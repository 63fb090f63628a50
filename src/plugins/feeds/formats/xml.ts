import { XMLBuilder } from 'fast-xml-parser'

import { allowedInXml } from './characters'

/** An element: `@name` is an attribute, `#text` its text, anything else its children. */
export interface XmlElement {
  [name: string]: XmlElement | XmlElement[] | string | string[] | undefined
}

/**
 * Hexadecimal references, as the RSS Advisory Board advises for plain text
 * (RSS-8): readers that decode once and readers that decode twice see the same.
 * A carriage return would be read back as a line feed.
 */
const references: Record<string, string> = { '&': '&#x26;', '<': '&#x3C;', '>': '&#x3E;', '\r': '&#xD;' }

const escaped = (text: string) =>
  allowedInXml(text).replace(/[&<>\r]/g, (character) => references[character]!)

const builder = new XMLBuilder({
  attributeNamePrefix: '@',
  ignoreAttributes: false,
  suppressEmptyNode: true,
  // Else an attribute whose value is the word "true" is written without a value, which is not XML.
  suppressBooleanAttributes: false,
  format: true,
  indentBy: ' ',
  // The builder has no option for other references than its own.
  processEntities: false,
  tagValueProcessor: (_name, value) => escaped(String(value)),
  // Quotes in attributes are the builder's.
  attributeValueProcessor: (_name, value) => escaped(String(value)),
})

/** A whole XML 1.0 document in UTF-8. Elements come in the order of the keys. */
export function xmlDocument(root: XmlElement): string {
  return builder.build({ '?xml': { '@version': '1.0', '@encoding': 'utf-8' }, ...root })
}
