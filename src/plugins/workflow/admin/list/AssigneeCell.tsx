'use client'

import { DefaultCell } from '@payloadcms/ui'
import type { DefaultCellComponentProps } from 'payload'

/** Payload's own cell; where nobody is assigned, a dash instead of "<No assigned to>". */
export function AssigneeCell(props: DefaultCellComponentProps) {
  return props.cellData ? <DefaultCell {...props} /> : '–'
}
