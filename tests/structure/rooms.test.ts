/** The arrows between the rooms of src/, see docs/architecture.md. */
import { importsOf } from './imports'
import { roomOf, waysToPayload, wrongArrows } from './rooms'
import { sourceFiles } from './sourceFiles'

describe('the rooms of src/', () => {
  const files = sourceFiles('src')

  it('import only along the arrows', () => {
    expect(wrongArrows(files)).toEqual([])
  })

  it('hold every file', () => {
    expect(files.filter((file) => !roomOf(file.path)).map((file) => file.path)).toEqual([])
  })

  it('of delivery and of what it shows never load Payload, not even by a detour', () => {
    expect(waysToPayload(files)).toEqual([])
  })
})

describe('a wrong import', () => {
  const wrong = (path: string, line: string, others: string[] = []) =>
    wrongArrows([{ path, text: `\n${line}\n` }, ...others.map((other) => ({ path: other, text: '' }))])

  it('is named with file and line', () => {
    expect(wrong('src/access/roles.ts', "import { headline } from '@/fields/headline'")).toEqual([
      'src/access/roles.ts:2 imports src/fields/headline.ts: access may not import fields',
    ])
  })

  it.each([
    [
      'upwards by a relative path',
      'src/fields/slug.ts',
      "import { articles } from '../collections/articles'",
    ],
    ['in an export', 'src/hooks/slug.ts', "export * from '@/collections/articles'"],
    ['in a dynamic import', 'src/database/adapter.ts', "const a = await import('@/collections/articles')"],
    ['of a plugin into the instance', 'src/plugins/feeds/index.ts', "import { env } from '../../env'"],
    ['of a plugin into another', 'src/plugins/feeds/index.ts', "import { stage } from '../workflow/stage'"],
    [
      'by the alias inside a plugin',
      'src/plugins/feeds/index.ts',
      "import { a } from '@/plugins/feeds/types'",
    ],
    ['of the config by a collection', 'src/collections/articles.ts', "import config from '@payload-config'"],
    ['of the config by its path', 'src/reader/page.tsx', "import config from '@/payload.config'"],
    [
      "behind the feeds' public face",
      'src/reader/page.tsx',
      "import { a } from '@/plugins/feeds/delivery/a'",
    ],
    ['of Payload by the reader', 'src/reader/page.tsx', "import { getPayload } from 'payload'"],
    [
      "of Payload's packages by delivery",
      'src/plugins/feeds/delivery/a.ts',
      "import '@payloadcms/db-sqlite'",
    ],
    ['of values from generated types', 'src/items/article.ts', "import { a } from '@/payload-types'"],
    ['in a file of no room', 'src/things/a.ts', "import { a } from './b'"],
  ])('is found: %s', (_, path, line) => {
    expect(wrong(path, line)).toHaveLength(1)
  })

  it.each([
    ['inside a room', 'src/fields/slug.ts', "import { a } from './id'"],
    ['along an arrow', 'src/collections/articles.ts', "import { a } from '@/fields/slug'"],
    [
      'of types that Payload generates',
      'src/items/article.ts',
      "import type { Article } from '@/payload-types'",
    ],
    ["of Payload's types by the reader", 'src/reader/page.tsx', "import type { Field } from 'payload'"],
    ['of a library', 'src/env.ts', "import { cleanEnv } from 'envalid'"],
  ])('is not cried for nothing: %s', (_, path, line) => {
    expect(wrong(path, line)).toEqual([])
  })
})

describe('a detour to Payload', () => {
  const detour = (statement: string) =>
    waysToPayload([
      { path: 'src/plugins/feeds/delivery/serve.ts', text: "import { wake } from '../reconciler/wake'" },
      { path: 'src/plugins/feeds/reconciler/wake.ts', text: statement },
    ])

  it('is found, with the way', () => {
    expect(detour("import { getPayload } from 'payload'")).toEqual([
      'src/plugins/feeds/delivery/serve.ts → src/plugins/feeds/reconciler/wake.ts → payload',
    ])
  })

  it('is found where only its types are named, because the import stays', () => {
    expect(detour("import { type Payload } from 'payload'")).toHaveLength(1)
  })

  it('may be made by types', () => {
    expect(detour("import type { Payload } from 'payload'")).toEqual([])
  })
})

describe('import statements', () => {
  it('are read with their lines, also from types and calls', () => {
    const text = [
      "import a from 'a'",
      "import type { B } from 'b'",
      "export { c } from 'c'",
      "let d: import('d').D",
      "const e = () => import('e')",
      "const f = require('f')",
      'const text = "import g from \'g\'"',
    ].join('\n')
    expect(importsOf({ path: 'a.ts', text })).toEqual([
      { specifier: 'a', line: 1, typeOnly: false },
      { specifier: 'b', line: 2, typeOnly: true },
      { specifier: 'c', line: 3, typeOnly: false },
      { specifier: 'd', line: 4, typeOnly: true },
      { specifier: 'e', line: 5, typeOnly: false },
      { specifier: 'f', line: 6, typeOnly: false },
    ])
  })
})
