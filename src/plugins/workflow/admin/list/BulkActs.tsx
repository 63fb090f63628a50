'use client'

import { PopupList, useSelection } from '@payloadcms/ui'
import { useState } from 'react'

import '../workflow.css'
import type { ShownWorkflow } from '../shownWorkflow'
import { useTexts } from '../useTexts'
import { BulkDialog } from './BulkDialog'

/** In the menu of the list: one act for all documents that are chosen, each by the one door. */
export function BulkActs({ collection, workflow }: { collection: string; workflow: ShownWorkflow }) {
  const { t } = useTexts()
  const { selectedIDs } = useSelection()
  const [ids, setIds] = useState<(number | string)[]>()
  return (
    <>
      <PopupList.Button id="workflow-bulk" onClick={() => setIds(selectedIDs)}>
        {t('bulk')}
      </PopupList.Button>
      {ids && (
        <BulkDialog collection={collection} ids={ids} onClose={() => setIds(undefined)} workflow={workflow} />
      )}
    </>
  )
}
