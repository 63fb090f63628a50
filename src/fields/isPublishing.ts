/** True when the document will be published by this save (or stays it), and not merely a draft. */
export function isPublishing(data: unknown): boolean {
  return typeof data === 'object' && data !== null && '_status' in data && data._status === 'published'
}
