import type { TextKey } from '../../translations/en'
import type { PossibleAct, WorkflowState } from '../../types'
import type { ShownWorkflow } from '../shownWorkflow'

/** What an act does, said before it is done. */
export function consequenceOf(
  { act }: PossibleAct,
  workflow: ShownWorkflow,
  { approved, embargo, frozen, live, newest }: WorkflowState,
): { key: TextKey; values: { version: string } } | undefined {
  const of = (key: TextKey, number: number) => ({ key, values: { version: `v${number}` } })
  switch (workflow.acts[act]?.effect) {
    case 'publish':
      if (embargo) return of('publishesAtEnd', approved?.number ?? newest.number)
      if (approved && approved.number < newest.number) return of('publishesApproved', approved.number)
      return of('publishes', newest.number)
    case 'fix':
      return of('fixes', newest.number)
    case 'submit':
      return of('submits', newest.number)
    case 'approve':
      return of('approves', newest.number)
    case 'check':
      return of('checks', newest.number)
    case 'correct': {
      const goesOut = approved && approved.hash !== live?.hash ? approved : newest
      return of(goesOut === newest ? 'corrects' : 'correctsApproved', goesOut.number)
    }
    case 'retract':
      return of('retracts', live?.number ?? newest.number)
    case 'unpublish':
      return of('unpublishes', live?.number ?? newest.number)
    default:
      return of(frozen ? 'unfreezes' : 'actOnVersion', newest.number)
  }
}
