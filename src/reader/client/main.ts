/** The script of every page: it only adds what needs one. Without it, everything can still be read. */
import { followChanges } from '../offline/followChanges'
import { canKeepPages, registerWorker } from './registerWorker'
import { startSaveAction } from './saveAction'
import { startSavedList } from './savedList'

registerWorker()
startSaveAction()
startSavedList()
if (canKeepPages) {
  // Offline there is nothing to follow; the next page that opens with a connection does it.
  const changed = await followChanges().catch(() => false)
  if (changed) startSavedList()
}
