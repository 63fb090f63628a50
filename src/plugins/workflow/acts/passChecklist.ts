import { approvedFor } from './approvedToGoOut'
import { checklistRefusal, findingsIn, runChecklist } from './checklist'
import { versionById } from './documentNow'
import type { Question } from './reasons'

/**
 * Looks at the text that an act is about: errors stop it, warnings ask.
 * @throws WorkflowRefusal checklist, warnings.
 */
export async function passChecklist(
  { req, its, now, act, isSystem, pin }: Question,
  { acceptWarnings }: { acceptWarnings?: boolean },
): Promise<void> {
  const goesOut = pin ?? approvedFor(now, act)
  const isOlder = goesOut && goesOut.version !== now.newest.id
  const version = isOlder ? await versionById(req.payload, its.slug, goesOut.version, req) : now.newest
  const findings = findingsIn(await runChecklist(req, its, (version ?? now.newest).doc))
  // Warnings ask; of the server's own code there is nobody to ask.
  const asks = !acceptWarnings && !isSystem
  const stopping = findings.filter(({ level }) => level === 'error' || asks)
  if (stopping.length > 0) throw checklistRefusal(req, stopping)
}
