import { createElement, type ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'

/** A component as HTML; React escapes its texts and attributes. */
export function markup(node: ReactNode): string {
  return renderToStaticMarkup(node)
}

/** An element around HTML that is made already. */
export function around(
  name: string,
  attributes: Record<string, string | number | undefined>,
  html: string,
): string {
  return markup(createElement(name, { ...attributes, dangerouslySetInnerHTML: { __html: html } }))
}
