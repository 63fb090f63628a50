'use client'

import '../workflow.css'
import { KeptTyping } from '../../typing/KeptTyping'
import { LockGuard } from '../lock/LockGuard'
import { useLetGo } from '../lock/useLetGo'
import { ChangedMeanwhile } from './ChangedMeanwhile'

/** What has to be known while writing; below the controls, which stay in sight: text not saved, others at work. */
export function DocumentNotices() {
  useLetGo()
  return (
    <div className="workflow-notices">
      <LockGuard />
      <ChangedMeanwhile />
      <KeptTyping />
    </div>
  )
}
