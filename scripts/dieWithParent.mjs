/**
 * Preloaded into processes that this project starts (`node --import`): ends them
 * when their parent is gone. A parent that was killed with SIGKILL cannot tell
 * its children, and an orphaned build would write over the next one's files.
 */
const parent = process.ppid
const watch = setInterval(() => {
  if (process.ppid !== parent) process.exit(1)
}, 250)
watch.unref()
