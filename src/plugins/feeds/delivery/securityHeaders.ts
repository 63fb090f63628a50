/** Nothing that a feed or a file brings along is ever run. */
const STRICT_POLICY = "default-src 'none'; frame-ancestors 'none'"
/** Scripts, styles and pictures of this site only; a page with other needs brings its own policy. */
const PAGE_POLICY =
  "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'self'"

/**
 * What goes with every answer of a content type. Scripts get the page's policy: a
 * service worker's own requests are held to the policy of its file.
 */
export function securityHeaders(contentType: string, origin: string): Record<string, string> {
  return {
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'strict-origin-when-cross-origin',
    'Content-Security-Policy': /^text\/(html|javascript)/.test(contentType) ? PAGE_POLICY : STRICT_POLICY,
    ...(origin.startsWith('https:')
      ? { 'Strict-Transport-Security': 'max-age=31536000; includeSubDomains' }
      : {}),
  }
}
