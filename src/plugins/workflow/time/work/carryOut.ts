import { getLocalI18n, type CollectionSlug, type Payload } from 'payload'

import { WorkflowRefusal } from '../../acts/refusal'
import { transition } from '../../acts/transition'
import { documentId } from '../../endpoints/documentId'
import { tellOfFailure } from '../../notifications/tellOfFailure'
import { noLongerPlanned } from '../plannedRun'
import { noteOfRun } from './noteOfRun'
import { finishWork, forgetWork, holdWork, LeaseLost, putBackWork } from './lease'
import type { Work, WorkProblem } from './work'

interface Worker {
  clock: () => number
  /** Milliseconds. */
  lease: number
}

/**
 * Does work that this process has taken, through the one door. What fails is put back, with the reason; what its
 * document no longer speaks of is forgotten; what has been taken over by another is left to the other.
 *
 * @throws what the database throws where not even that can be stored: the lease runs out, and it is tried again.
 */
export async function carryOut(payload: Payload, work: Work, token: string, worker: Worker): Promise<void> {
  const { clock, lease } = worker
  const hold = () => holdWork(payload, work, token, clock() + lease).catch(() => undefined)
  const holding = setInterval(() => void hold(), lease / 3)
  try {
    const problem = await attempt(payload, work, token, worker)
    if (problem === 'not planned') await forgetWork(payload, work, token)
    else if (problem) {
      await putBackWork(payload, work, token, { now: clock(), problem })
      // Once: what goes on failing is on the desk.
      if (work.attempts === 0) await tellOfFailure(payload, work, problem)
    }
  } finally {
    clearInterval(holding)
  }
}

async function attempt(
  payload: Payload,
  work: Work,
  token: string,
  { clock }: Worker,
): Promise<WorkProblem | 'not planned' | undefined> {
  const at = new Date(clock()).toISOString()
  try {
    const refusals = await refusedInAllLanguages(payload, work, token, clock)
    return refusals && { ...refusals, at }
  } catch (err) {
    if (err instanceof LeaseLost) return undefined
    if (err === noLongerPlanned) return 'not planned'
    payload.logger.error({ err, msg: 'What was scheduled could not be done.', ...work })
    const said = err instanceof Error ? err.message : String(err)
    return { code: 'failed', message: { en: said }, at }
  }
}

/** A refusal changes nothing, so it is asked for again in each language that somebody may read it in. */
async function refusedInAllLanguages(
  payload: Payload,
  work: Work,
  token: string,
  clock: () => number,
): Promise<Pick<WorkProblem, 'code' | 'message'> | undefined> {
  const message: Record<string, string> = {}
  let code = ''
  for (const language of languagesOf(payload)) {
    try {
      await once(payload, work, token, { language, clock })
      return undefined
    } catch (error) {
      if (!(error instanceof WorkflowRefusal)) throw error
      if (error.data.code === 'not-found') throw noLongerPlanned
      code = error.data.code
      message[language] = error.message
    }
  }
  return { code, message }
}

type Language = keyof Payload['config']['i18n']['supportedLanguages']

const languagesOf = ({ config }: Payload) => Object.keys(config.i18n.supportedLanguages) as Language[]

async function once(
  payload: Payload,
  work: Work,
  token: string,
  { language, clock }: { language: Language; clock: () => number },
): Promise<void> {
  const { id, act, ofCollection } = work
  const i18n = await getLocalI18n({ config: payload.config, language })
  await transition(payload, {
    collection: ofCollection as CollectionSlug,
    id: documentId({ payload }, ofCollection, work.document),
    to: '',
    version: '',
    user: null,
    req: { i18n },
    system: 'schedule',
    planned: {
      id,
      act,
      note: (planned) => noteOfRun(planned, clock()),
      finish: (req) => finishWork(payload, work, token, clock(), req),
    },
  })
}
