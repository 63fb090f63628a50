/** What people are told about the environment is what src/env.ts reads. */
import { environmentSpec } from '@/env'
import { readRepositoryFile } from './sourceFiles'

interface Variable {
  default?: string | number
  choices?: readonly string[]
  desc?: string
}
const variables = Object.entries(environmentSpec as Record<string, Variable>)

describe('the configuration', () => {
  it("is the README's table", () => {
    expect(readmeTable()).toBe(tableOf(variables))
  })

  it('is in .env.example, which knows nothing else but what docker-compose.yml reads', () => {
    const explained = [...readRepositoryFile('.env.example').matchAll(/^([A-Z_]+)=/gm)].map(
      (match) => match[1],
    )
    const compose = ['MAILPIT_PORT', 'MONGODB_PASSWORD', 'MONGODB_ROOT_PASSWORD']
    expect(explained.toSorted()).toEqual([...variables.map(([name]) => name), ...compose].sort())
  })

  it('has a default in .env.example that is the real one, or nothing', () => {
    const given = [...readRepositoryFile('.env.example').matchAll(/^([A-Z_]+)=(.+)$/gm)]
    const real = Object.fromEntries(variables.map(([name, { default: value }]) => [name, String(value)]))
    expect(given.filter(([, name, value]) => real[name ?? ''] !== value).map(([line]) => line)).toEqual([])
  })
})

function readmeTable(): string {
  const readme = readRepositoryFile('README.md')
  return /<!-- configuration:[^>]*-->\n([^]*?)\n<!-- \/configuration -->/.exec(readme)?.[1] ?? ''
}

function tableOf(rows: [string, Variable][]): string {
  const shown = ({ default: value }: Variable) =>
    value === '' || value === undefined ? '' : `\`${String(value)}\``
  return [
    '| variable | default | meaning |',
    '|---|---|---|',
    ...rows.map(([name, variable]) => `| \`${name}\` | ${shown(variable)} | ${variable.desc ?? ''} |`),
  ].join('\n')
}

describe("the README's commands", () => {
  it('are scripts of package.json', () => {
    const { scripts } = JSON.parse(readRepositoryFile('package.json')) as { scripts: Record<string, string> }
    const named = ['README.md', 'CONTRIBUTING.md', 'README.tr.md']
      .flatMap((file) => [...readRepositoryFile(file).matchAll(/npm (?:run ([\w:-]+)|(test|start)\b)/g)])
      .map(([, script, short]) => script ?? short ?? '')
    expect(named.filter((name) => !(name in scripts))).toEqual([])
  })
})
