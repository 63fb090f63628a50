/** The guards of schedules and embargoes, each with the patch that switches it off and the test that has to turn red. */
import type { Guard } from '../guard'

const SCHEDULE = 'tests/workflow/schedule.test.ts'
const WHO = 'tests/workflow/scheduleWho.test.ts'
const PLANNER = 'tests/workflow/planner.test.ts'
const EMBARGO = 'tests/workflow/embargo.test.ts'
const CLOCK = 'tests/workflow/wallClock.test.ts'

const time = (file: string) => `src/plugins/workflow/time/${file}`
const gate = (file: string) => `src/plugins/workflow/gate/${file}`

export const guards: Guard[] = [
  {
    name: 'schedule: the right of the act',
    file: time('scheduleAct.ts'),
    find: 'refuseIf(await right(question))',
    replace: 'void right(question)',
    test: WHO,
  },
  {
    name: 'schedule: what the act needs',
    file: time('scheduleAct.ts'),
    find: "refuseIf(request.act === 'publish' ? await whatItNeeds(question) : nothingToTakeOff(here, due))",
    replace: "void (request.act === 'publish' ? await whatItNeeds(question) : nothingToTakeOff(here, due))",
    test: WHO,
  },
  {
    name: 'schedule: the version that was seen',
    file: time('scheduleAct.ts'),
    find: 'refuseIf(await changedMeanwhile(req, now, request, act))',
    replace: 'void changedMeanwhile(req, now, request, act)',
    test: WHO,
  },
  {
    name: 'schedule: the checklist',
    file: time('scheduleAct.ts'),
    find: 'await passChecklist(question, request)',
    replace: 'void [passChecklist, question]',
    test: WHO,
  },
  {
    name: 'schedule: not off before it is on',
    file: time('scheduleAct.ts'),
    find: 'refuseIf(inWrongOrder(here, request.act, due))',
    replace: 'void inWrongOrder(here, request.act, due)',
    test: SCHEDULE,
  },
  {
    name: 'schedule: a time to come',
    file: time('momentIn.ts'),
    find: 'if (at <= now)',
    replace: 'if (at <= 0)',
    test: WHO,
  },
  {
    name: 'schedule: the version that it names, not the newest approval',
    file: 'src/plugins/workflow/acts/publish.ts',
    find: 'if (act.pin) return publishVersion(act, act.pin, {})',
    replace: 'if (!act) return publishVersion(act, act, {})',
    test: SCHEDULE,
  },
  {
    name: 'schedule: ends with what takes the approval back',
    file: time('endedBy.ts'),
    find: "return effect === 'move' && takesApprovalBack(to, now, its)",
    replace: "return effect === 'submit' && takesApprovalBack(to, now, its)",
    test: SCHEDULE,
  },
  {
    name: 'schedule: not into the trash',
    file: gate('beforeChange.ts'),
    find: 'if (ticket.trash === true) refuseScheduled(req, newest)',
    replace: 'if (ticket.trash === undefined) refuseScheduled(req, null)',
    test: SCHEDULE,
  },
  {
    name: 'schedule: not deleted',
    file: gate('beforeDelete.ts'),
    find: 'if (!isPublic(main)) return refuseScheduled(req, newest)',
    replace: 'if (!isPublic(main)) return refuseScheduled(req, newest && null)',
    test: SCHEDULE,
  },
  {
    name: 'planner: a claim is conditional',
    file: time('work/lease.ts'),
    find: 'const taken = await changeWork(payload, [{ id: { equals: id } }, ...free(now, lease)], {',
    replace:
      'const taken = await changeWork(payload, [{ id: { equals: id } }, ...free(now, lease).slice(0, 1)], {',
    test: PLANNER,
  },
  {
    name: 'planner: who has lost the lease finishes nothing',
    file: time('work/lease.ts'),
    find: 'if (!(await changeWork(payload, held(id, token), done, req))) throw new LeaseLost(id)',
    replace:
      'if (!(await changeWork(payload, held(id, token).slice(0, 1), done, req))) throw new LeaseLost(id)',
    test: PLANNER,
  },
  {
    name: 'planner: the document decides',
    file: time('plannedRun.ts'),
    find: 'if (planned?.id !== id || !named) throw noLongerPlanned',
    replace: 'if (!planned || !named) throw id === id ? noLongerPlanned : planned',
    test: PLANNER,
  },
  {
    name: 'planner: what fails is tried again later, not at once',
    file: time('work/lease.ts'),
    find: 'retryAt: iso(now + patience(tried)),',
    replace: 'retryAt: iso(now + Math.min(1, patience(tried))),',
    test: PLANNER,
  },
  {
    name: 'planner: lost work is made anew',
    file: time('work/remakeWork.ts'),
    find: 'if (!known) {',
    replace: 'if (!known && work.id === its.slug) {',
    test: PLANNER,
  },
  {
    name: 'planner: work that counts as done of a document that waits is opened again',
    file: time('work/remakeWork.ts'),
    find: "known.state === 'done' &&",
    replace: "known.state === 'done' && known.id === '' &&",
    test: PLANNER,
  },
  {
    name: 'planner: a clock that was put back holds no lease',
    file: time('work/lease.ts'),
    find: '{ [field]: { greater_than: iso(now + longest) } }',
    replace: '{ [field]: { greater_than: iso(now + 1000 * longest) } }',
    test: PLANNER,
  },
  {
    name: 'embargo: its right',
    file: time('embargoAct.ts'),
    find: 'if (await mayDo(req, its, now, nameOfRight(its))) return undefined',
    replace: 'if ((await mayDo(req, its, now, nameOfRight(its))) || its) return undefined',
    test: EMBARGO,
  },
  {
    name: 'embargo: not on what is public',
    file: time('embargoAct.ts'),
    find: '    refuseIf(publicAlready(here))',
    replace: '    void publicAlready(here)',
    test: EMBARGO,
  },
  {
    name: 'embargo: "publish" waits for its end',
    file: 'src/plugins/workflow/acts/transition.ts',
    find: '!run && embargoOf(now.standing) !== undefined',
    replace: "!run && embargoOf(now.standing) === ''",
    test: EMBARGO,
  },
  {
    name: 'embargo: also for the server through the door',
    file: 'src/plugins/workflow/acts/reasons.ts',
    find: '(question.isSystem ? embargoFault(req, standing) : undefined)',
    replace: '(question.act.name === undefined ? embargoFault(req, standing) : undefined)',
    test: EMBARGO,
  },
  {
    name: 'embargo: a schedule is not earlier',
    file: time('scheduleAct.ts'),
    find: 'refuseIf(beforeEmbargoEnds(here, due))',
    replace: 'void beforeEmbargoEnds(here, due)',
    test: EMBARGO,
  },
  {
    name: 'embargo: a copy has it too',
    file: gate('beforeChange.ts'),
    find: '...(embargoedUntil ? { embargoedUntil } : {})',
    replace: '...(embargoedUntil === undefined ? { embargoedUntil } : {})',
    test: EMBARGO,
  },
  {
    name: 'the clock: an hour that comes twice',
    file: time('wallClock.ts'),
    find: 'const offsets = [asUtc - DAY, asUtc + DAY]',
    replace: 'const offsets = [asUtc - DAY, asUtc - DAY]',
    test: CLOCK,
  },
]
