/** The strict XML parsers of this machine: libxml2 (xmllint) and expat (Python's). Lenient ones prove nothing (ALL-2). */
import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'

const EXPAT = `
import sys, xml.parsers.expat
for name in sys.argv[1:]:
    parser = xml.parsers.expat.ParserCreate()
    try:
        parser.ParseFile(open(name, 'rb'))
    except xml.parsers.expat.ExpatError as error:
        print(name, error)
        sys.exit(1)
`

const parsers = [
  { name: 'libxml2', command: 'xmllint', arguments: ['--noout', '--nonet'], probe: ['--version'] },
  { name: 'expat', command: 'python3', arguments: ['-c', EXPAT], probe: ['-c', 'import xml.parsers.expat'] },
].filter(({ command, probe }) => spawnSync(command, probe).status === 0)

/** Their names. */
export const strictParsers = parsers.map(({ name }) => name).join(', ') || 'none'

/** What the strict parsers complain of; one start of each for all documents. */
export function strictComplaints(documents: string[]): string[] {
  if (parsers.length === 0) {
    console.warn(
      'NO STRICT XML PARSER HERE (xmllint, or python3 with expat): well-formedness was not checked',
    )
    return []
  }
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'feeds-'))
  try {
    const files = documents.map((document, index) => {
      const file = path.join(folder, `${index}.xml`)
      fs.writeFileSync(file, document)
      return file
    })
    return parsers.flatMap(({ name, command, arguments: before }) => {
      const { status, stdout, stderr } = spawnSync(command, [...before, ...files], { encoding: 'utf8' })
      return status === 0 ? [] : [`${name}: ${stdout}${stderr}`]
    })
  } finally {
    fs.rmSync(folder, { recursive: true })
  }
}
