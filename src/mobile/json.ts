import type { ViewResult } from '@/plugins/feeds/types'

export function json(value: unknown, status: 200 | 400 | 404 | 410 = 200, lastModified?: Date): ViewResult {
  return {
    status,
    contentType: 'application/json; charset=utf-8',
    body: JSON.stringify(value),
    ...(lastModified && { lastModified }),
  }
}
