'use client'

import '../workflow.css'
import { KeptTyping } from '../../typing/KeptTyping'
import { OriginalMovedOn } from '../languages/OriginalMovedOn'
import { LockGuard } from '../lock/LockGuard'
import { useLetGo } from '../lock/useLetGo'
import { useShutWhenFrozen } from '../lock/useShutWhenFrozen'
import { useFreshWorkflow } from '../state/useFreshWorkflow'
import { useWorkflow } from '../state/useWorkflow'
import { ChangedMeanwhile } from './ChangedMeanwhile'

/**
 * What has to be known while writing; below the controls, which stay in sight: text not saved, others at work. Always
 * drawn, also in the trash and for who may only read: what is known of the workflow is kept fresh from here.
 */
export function DocumentNotices() {
  useFreshWorkflow(useWorkflow())
  useLetGo()
  useShutWhenFrozen()
  return (
    <div className="workflow-notices">
      <LockGuard />
      <ChangedMeanwhile />
      <OriginalMovedOn />
      <KeptTyping />
    </div>
  )
}
