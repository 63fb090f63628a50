import type { Workflow } from '../types'
import { waysOf } from './validateWorkflow'

const BEGIN = '<!-- workflow:begin (npm run docs:workflow) -->'
const END = '<!-- workflow:end -->'

/** The stages and the ways between them as a Mermaid state diagram, and the acts as a table. Pure. */
export function drawWorkflow(workflow: Workflow, language = 'en'): string {
  return ['```mermaid', ...diagram(workflow, language), '```', '', ...table(workflow, language)].join('\n')
}

/**
 * A page with the drawing between its markers.
 * @throws Error where the page has no markers.
 */
export function withDrawing(page: string, workflow: Workflow): string {
  const [begin, end] = [page.indexOf(BEGIN), page.indexOf(END)]
  if (begin < 0 || end < begin) throw new Error(`The page needs the markers ${BEGIN} and ${END}.`)
  return `${page.slice(0, begin)}${BEGIN}\n\n${drawWorkflow(workflow)}\n\n${page.slice(end)}`
}

function diagram(workflow: Workflow, language: string): string[] {
  const { stages, initial } = workflow
  const label = (texts: Record<string, string> & { en: string }) => texts[language] ?? texts.en
  return [
    'stateDiagram-v2',
    ...Object.entries(stages).map(([name, stage]) => `  ${name} : ${label(stage.label)}`),
    `  [*] --> ${initial}`,
    ...waysOf(workflow)
      .filter(({ from, to }) => from !== to)
      .map(({ from, to, act }) => `  ${from} --> ${to} : ${act ?? '(edited)'}`),
  ]
}

function table({ acts }: Workflow, language: string): string[] {
  return [
    '| act | in the admin | from | to | effect | right | |',
    '|---|---|---|---|---|---|---|',
    ...Object.entries(acts).map(([name, { label, from, to, effect, right, note, alone }]) => {
      const more = [note === 'required' ? 'needs a note' : '', alone ? 'without four eyes' : '']
      const cells = [`\`${name}\``, label[language] ?? label.en, from.join(', '), to, effect, `\`${right}\``]
      return `| ${cells.join(' | ')} | ${more.filter(Boolean).join(', ')} |`
    }),
  ]
}
