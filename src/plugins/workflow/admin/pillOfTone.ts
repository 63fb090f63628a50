import type { Pill } from '@payloadcms/ui'
import type { ComponentProps } from 'react'

import type { StageDefinition } from '../types'

/** The colours of stages, as Payload's pills name them. */
export const pillOfTone: Record<
  NonNullable<StageDefinition['tone']>,
  ComponentProps<typeof Pill>['pillStyle']
> = {
  bad: 'error',
  good: 'success',
  neutral: 'light-gray',
  waiting: 'warning',
}
