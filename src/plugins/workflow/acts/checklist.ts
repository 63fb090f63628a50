import type { PayloadRequest } from 'payload'

import type { Governed } from '../options/governed'
import type { Check, Finding, WorkflowState } from '../types'
import type { Doc } from './documentNow'
import { labelIn } from './labelIn'
import { faultsOfLanguages, isLocalized } from './languages'
import { refusal, WorkflowRefusal } from './refusal'

export type Checklist = WorkflowState['checklist']

/** Runs the checks of a collection on a version, all at once; each line with what it has found. */
export function runChecklist(req: PayloadRequest, its: Governed, doc: Doc): Promise<Checklist> {
  const { slug } = its
  const context = { doc, collection: slug, req }
  const { flattenedFields } = req.payload.collections[slug].config
  const checks = isLocalized(req, flattenedFields) ? [...its.checks, languages] : its.checks
  return Promise.all(
    checks.map(async (check) => ({
      name: check.name,
      label: labelIn(req, check.label, check.name),
      findings: await check.run(context),
    })),
  )
}

/** Of every collection that is written in several languages. */
const languages: Check = {
  name: 'languages',
  label: { en: 'Languages', tr: 'Diller' },
  run: ({ req, collection, doc }) => faultsOfLanguages(req, collection, doc),
}

export const findingsIn = (checklist: Checklist): Finding[] => checklist.flatMap(({ findings }) => findings)

/** Errors stop; warnings ask, once. */
export function checklistRefusal(req: PayloadRequest, missing: Finding[]): WorkflowRefusal {
  const level = missing.some((finding) => finding.level === 'error') ? 'error' : 'warning'
  const findings = missing
    .filter((finding) => finding.level === level)
    .map(({ message }) => message)
    .join(' ')
  const values = { findings }
  return new WorkflowRefusal(
    level === 'error'
      ? refusal(req, 'checklist', 'checklist', { missing, values })
      : refusal(req, 'warnings', 'warnings', { missing, values }),
  )
}
