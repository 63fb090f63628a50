/** Names that say nothing, and files that say too much. */
import type { SourceText } from './imports'
import { sourceFiles } from './sourceFiles'

const LONGEST_FILE = 300
const EMPTY_NAMES = /(^|\/)(utils?|utilities|helpers?|common|misc)(\/|\.[^/]+$)/i

/** In two pieces, or this file would be found. */
const SWITCHED_OFF = new RegExp('(eslint|oxlint)-' + 'disable')

const emptyNames = (files: SourceText[]) =>
  files.map((file) => file.path).filter((path) => EMPTY_NAMES.test(path))

const switchedOff = (files: SourceText[]) =>
  files.filter(({ text }) => SWITCHED_OFF.test(text)).map((file) => file.path)

/** Too long is allowed with a reason: a first comment that says "Longer than 300 lines because …". */
const tooLong = (files: SourceText[]) =>
  files
    .filter(({ text }) => text.trimEnd().split('\n').length > LONGEST_FILE)
    .filter(({ text }) => !/^\s*\/[*/][\s*]*[^]{0,400}Longer than 300 lines because/.test(text))
    .map((file) => file.path)

describe('files', () => {
  const files = ['src', 'scripts', 'seed', 'tests'].flatMap(sourceFiles)

  it('have names that say what is in them', () => {
    expect(emptyNames(files)).toEqual([])
  })

  it(`of src/ have at most ${LONGEST_FILE} lines, or a reason at their top`, () => {
    expect(tooLong(sourceFiles('src'))).toEqual([])
  })

  it('turn no rule of a linter off by a comment', () => {
    expect(switchedOff(files)).toEqual([])
  })

  it('would be found out', () => {
    const lines = 'a\n'.repeat(LONGEST_FILE + 1)
    const file = (path: string, text = '') => ({ path, text })
    expect(
      emptyNames([
        file('src/utils.ts'),
        file('src/common/a.ts'),
        file('src/fields/helpers.tsx'),
        file('src/a.ts'),
      ]),
    ).toEqual(['src/utils.ts', 'src/common/a.ts', 'src/fields/helpers.tsx'])
    expect(switchedOff([file('src/a.ts', `// ox${'lint-disable'}-next-line`), file('src/b.ts')])).toEqual([
      'src/a.ts',
    ])
    expect(
      tooLong([
        file('src/long.ts', lines),
        file('src/reasoned.ts', `/** Longer than 300 lines because it is a table. */\n${lines}`),
        file('src/short.ts', 'a\n'),
      ]),
    ).toEqual(['src/long.ts'])
  })
})
