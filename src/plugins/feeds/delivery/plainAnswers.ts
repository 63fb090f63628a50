import { StoreUnavailable } from '../set/itemCache'
import { plainPage, type Page } from './page'
import type { RequestTarget } from './requestTarget'

/** Answers that no view gives. They say nothing about the inside. */
export const notFound = (): Page => plainPage(404, 'Not found.')

export function badAddress(status: number): Page {
  return plainPage(status, 'This address is not valid.')
}

export function notAllowed(): Page {
  return plainPage(405, 'Only GET and HEAD are possible here.', { Allow: 'GET, HEAD' })
}

export function unavailable(): Page {
  return plainPage(503, 'Not available just now. Please try again.', { 'Retry-After': '1' })
}

/** 503 when another try may help, else 500. */
export function failed(error: unknown): Page {
  return error instanceof StoreUnavailable
    ? unavailable()
    : plainPage(500, 'Something went wrong on our side.')
}

export function withoutSlash({ path, search }: RequestTarget): Page {
  return plainPage(308, 'Moved.', { Location: `${path}${search}`, 'Cache-Control': 'public, max-age=3600' })
}
