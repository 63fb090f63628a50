'use client'

import { useForm } from '@payloadcms/ui'
import { useEffect } from 'react'

/**
 * Opens a row that says nothing yet, when it appears: rows begin collapsed, also the one that somebody has
 * just added to write into.
 * @param path of the row: "claims.2"
 */
export function useOpenWhileEmpty(path: string, isEmpty: boolean): void {
  const { dispatchFields, getField } = useForm()
  useEffect(() => {
    const [array = '', index = ''] = path.split('.')
    const rows = getField(array)?.rows
    if (!isEmpty || !rows?.[Number(index)]?.collapsed) return
    const updatedRows = rows.map((row, at) => (at === Number(index) ? { ...row, collapsed: false } : row))
    dispatchFields({ type: 'SET_ROW_COLLAPSED', path: array, updatedRows })
    // Only when it appears: whoever closes an empty row wants it closed.
  }, [])
}
