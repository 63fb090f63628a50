import type { Finding, PossibleAct, WorkflowState } from '../../types'
import type { ShownWorkflow } from '../shownWorkflow'

/**
 * What the checklist has against an act, known before it is asked for. The server decides, and looks at the text
 * that goes out: where that is an older, approved one, the checklist of the newest says nothing about it.
 */
export function findingsAgainst(
  { act }: PossibleAct,
  { acts }: ShownWorkflow,
  { approved, checklist, live, newest }: WorkflowState,
): { errors: Finding[]; warnings: Finding[] } {
  const { checks, effect } = acts[act] ?? {}
  const isOlder = approved !== null && approved.hash !== newest.hash
  const goesOutOlder =
    isOlder && (effect === 'publish' || (effect === 'correct' && approved.hash !== live?.hash))
  const findings = checks && !goesOutOlder ? checklist.flatMap((line) => line.findings) : []
  const of = (level: Finding['level']) => findings.filter((finding) => finding.level === level)
  return { errors: of('error'), warnings: of('warning') }
}
