import { run } from '../../tests/harness/run'
import { environmentOf } from '../../tests/harness/environmentOf'

/** Medians in ms of a pass of the reconciler and of a feed's making, in a process of their own. */
export async function measureInside(folder: string): Promise<Record<string, number>> {
  const printed = await run(['bench/archive/inside.ts'], { ...environmentOf(folder), ROLE: 'worker' })
  return JSON.parse(printed.trimEnd().split('\n').at(-1) ?? '') as Record<string, number>
}
