'use client'

import { useConfig, usePayloadAPI } from '@payloadcms/ui'

/** The name of a document of which a form holds only the id. Nothing until it is known. */
export function DocumentName({ collection, id }: { collection: string; id: string }) {
  const { config } = useConfig()
  const address = `${config.serverURL ?? ''}${config.routes.api}/${collection}/${id}`
  const [{ data }] = usePayloadAPI(address, {
    initialParams: { depth: 0, draft: true, select: { name: true } },
  })
  const { name } = (data ?? {}) as { name?: string }
  return <>{name}</>
}
