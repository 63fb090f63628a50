import type { Workflow } from '../types'

/** What is wrong with a workflow, a sentence each; nothing when it is right. Pure. */
export function faultsOfWorkflow(workflow: Workflow): string[] {
  const named = faultsOfNames(workflow)
  return named.length > 0 ? named : [...faultsOfWays(workflow), ...faultsOfEffects(workflow)]
}

function faultsOfNames({ stages, acts, initial, published, rights }: Workflow): string[] {
  const unknown = (what: string, stage: string) =>
    stage in stages ? [] : [`${what} names the stage "${stage}", which there is none of.`]
  return [
    ...unknown('initial', initial),
    ...unknown('published', published),
    ...Object.entries(stages).flatMap(([name, { onEdit }]) =>
      onEdit === undefined ? [] : unknown(`onEdit of the stage "${name}"`, onEdit),
    ),
    ...Object.entries(acts).flatMap(([name, { from, to, right }]) => [
      ...[...from, to].flatMap((stage) => unknown(`the act "${name}"`, stage)),
      ...(rights && !rights.includes(right)
        ? [`the act "${name}" asks for the right "${right}", which there is none of.`]
        : []),
    ]),
  ]
}

/** Every stage can be reached, and none is an end that nothing leads out of. */
function faultsOfWays(workflow: Workflow): string[] {
  const ways = waysOf(workflow)
  const reached = new Set([workflow.initial])
  // A set takes in what is added while it is walked.
  for (const stage of reached) for (const { from, to } of ways) if (from === stage) reached.add(to)
  const all = Object.keys(workflow.stages)
  return [
    ...all.filter((stage) => !reached.has(stage)).map((stage) => `no act leads to the stage "${stage}".`),
    ...all
      .filter((stage) => !ways.some(({ from, to }) => from === stage && to !== stage))
      .map((stage) => `no act leads out of the stage "${stage}".`),
  ]
}

/** All moves between stages, by acts and by editing. */
export function waysOf({ stages, acts }: Workflow): { from: string; to: string; act: string | null }[] {
  return [
    ...Object.entries(acts).flatMap(([act, { from, to, effect }]) =>
      effect === 'check' ? [] : from.map((stage) => ({ from: stage, to, act })),
    ),
    ...Object.entries(stages).flatMap(([from, { onEdit }]) =>
      onEdit === undefined ? [] : [{ from, to: onEdit, act: null }],
    ),
  ]
}

/** The stage may not contradict what the public sees. */
function faultsOfEffects({ stages, acts, initial, published }: Workflow): string[] {
  const shown = (stage: string) => stages[stage]?.public
  const onlyPublic = (effect: string) => ['publish', 'fix', 'correct', 'check'].includes(effect)
  return [
    ...(shown(published) === 'always' ? [] : [`the stage "${published}" has to be public "always".`]),
    ...(shown(initial) === 'as-before' ? [] : [`the stage "${initial}" has to be public "as-before".`]),
    ...Object.entries(stages)
      .filter(
        ([, { public: is, onEdit }]) =>
          is === 'always' && (onEdit === undefined || shown(onEdit) === 'never'),
      )
      .map(([name]) => `the stage "${name}" needs an onEdit that leads to one that is public "as-before".`),
    ...Object.entries(acts).flatMap(([name, { to, effect }]) => {
      const leadsToPublic = shown(to) === 'always'
      if (leadsToPublic === onlyPublic(effect)) return []
      if (effect === 'check') return []
      return [
        leadsToPublic
          ? `the act "${name}" leads to the public stage "${to}" but does not publish.`
          : `the act "${name}" publishes but leads to "${to}", which is not public "always".`,
      ]
    }),
  ]
}
