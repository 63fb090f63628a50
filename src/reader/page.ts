/** From a page's parts to what a view answers. */
import { createElement, type ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import type { ViewResult } from '@/plugins/feeds/types'
import type { Edition } from './edition'
import { Document } from './parts/Document'
import type { PageHead } from './parts/Head'

export interface Page {
  head: PageHead
  content: ReactNode
}

/**
 * Pages run our own script and nothing else, load nothing from elsewhere, and
 * are framed by nobody. The policy travels with every page, saved ones too.
 */
export const pageHeaders: Record<string, string> = {
  'Content-Security-Policy': pagePolicy("'none'"),
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
}

/** The same for a page that may be framed: a preview, by the admin. */
export function pagePolicy(framedBy: "'none'" | "'self'"): string {
  return [
    "default-src 'self'",
    "img-src 'self' data: blob:",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    `frame-ancestors ${framedBy}`,
  ].join('; ')
}

export function answerPage(edition: Edition, page: Page, status: 200 | 404 | 410 = 200): ViewResult {
  return {
    status,
    contentType: 'text/html; charset=utf-8',
    headers: pageHeaders,
    body: renderPage(edition, page),
  }
}

/** A whole HTML document. */
export function renderPage(edition: Edition, page: Page): string {
  const markup = renderToStaticMarkup(
    createElement(Document, { edition, head: page.head, children: page.content }),
  )
  return `<!doctype html>${markup}\n`
}
