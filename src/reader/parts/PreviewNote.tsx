/** On every page that is not what readers see: says so, wherever one has scrolled to. */
import type { Edition } from '../edition'

export function PreviewNote({ edition }: { edition: Edition }) {
  if (!edition.preview) return null
  return <p className="preview-note">{edition.preview.join(' · ')}</p>
}
