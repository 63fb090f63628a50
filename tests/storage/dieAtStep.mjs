/**
 * Loaded before a script (`--import`): ends the process as SIGKILL does, in front of its nth step that moves,
 * removes or notes something. Steps are counted from DIE_AT_STEP downwards.
 */
import fs from 'node:fs'

let left = Number(process.env.DIE_AT_STEP ?? Infinity)
const step = () => {
  left -= 1
  if (left === 0) process.kill(process.pid, 'SIGKILL')
}
for (const name of ['renameSync', 'rmSync', 'writeFileSync']) {
  const done = fs[name]
  fs[name] = (...args) => {
    step()
    return done(...args)
  }
}
