'use client'

import { Button, toast, useAuth, useConfig, useRouteTransition } from '@payloadcms/ui'
import { usePathname, useRouter } from 'next/navigation.js'
import { formatAdminURL } from 'payload/shared'
import { useState } from 'react'

import '../workflow.css'
import { useApi } from '../state/documentAt'
import { ProblemNote } from '../bar/ProblemNote'
import { CloseAndConfirm } from '../CloseAndConfirm'
import { Dialog } from '../Dialog'
import type { Problem } from '../state/ask'
import { postRestore } from '../state/workflowApi'
import { useTexts } from '../useTexts'

/**
 * In the place of Payload's own button, which would publish, and tells nobody why it was refused: brings an old
 * text back as the newest draft. It stands in the header, because the view of a version cannot be added to.
 */
export function RestoreVersion({ collection }: { collection: string }) {
  const { config } = useConfig()
  const api = useApi()
  const { permissions } = useAuth()
  const { language, t } = useTexts()
  const router = useRouter()
  const { startRouteTransition } = useRouteTransition()
  const [asking, setAsking] = useState(false)
  const [problem, setProblem] = useState<Problem>()
  const { document, version } = useVersionShown()
  const hides = <span className="workflow-restore" />
  if (!document || !version || !permissions?.collections?.[collection]?.update) return hides

  const restore = async () => {
    const at = { api, collection, id: version }
    const answer = await postRestore(at, language)
    if (!answer.ok) {
      setProblem(answer.problem)
      return
    }
    toast.success(t('restored'))
    const path = `/collections/${collection}/${document}` as const
    startRouteTransition(() => router.push(formatAdminURL({ adminRoute: config.routes.admin, path })))
  }
  const close = () => {
    setAsking(false)
    setProblem(undefined)
  }
  return (
    <>
      {hides}
      <Button
        buttonStyle="secondary"
        className="workflow-restore__button"
        margin={false}
        onClick={() => setAsking(true)}
        size="small"
        type="button"
      >
        {t('restore')}
      </Button>
      {asking && (
        <Dialog
          controls={<CloseAndConfirm label={t('restore')} onClose={close} onConfirm={() => void restore()} />}
          heading={t('confirmAct', { act: t('restore') })}
          onClose={close}
          slug={`workflow-restore-${collection}-${version}`}
        >
          <p>{t('restoreExplained')}</p>
          {problem && <ProblemNote problem={problem} />}
        </Dialog>
      )}
    </>
  )
}

/** The header is told neither document nor version: ".../pages/6/versions/9". */
function useVersionShown(): { document?: string; version?: string } {
  const [, document, version] = /\/([^/]+)\/versions\/([^/]+)$/.exec(usePathname()) ?? []
  return { document, version }
}
