/** The saved articles. Which ones they are, only this device knows: the script fills the list. */
import type { Edition } from '../edition'

export function SavedPage({ edition }: { edition: Edition }) {
  const { offline } = edition.texts
  return (
    <div className="page">
      <header className="page-head">
        <h1>{offline.listTitle}</h1>
        <p className="standfirst">{offline.listIntro}</p>
      </header>
      <noscript>
        <p>{offline.needsScript}</p>
      </noscript>
      <div data-saved-list>
        <p role="status" data-saved-state />
        <ul className="teasers saved" hidden />
        <p className="quiet" data-storage />
      </div>
    </div>
  )
}
