/** Under each article: keep it for reading offline, and the ways to the mobile app. */
import type { Edition } from '../edition'
import { Outside } from './Outside'

interface SaveBoxProps {
  edition: Edition
  articleId: string
  headline: string
  sequence: number
  /** Its deals, whose pages are kept with it. */
  deals: { id: string; path: string }[]
}

/** The action itself is the script's: without it there is nothing to press. */
export function SaveBox({ edition, articleId, headline, sequence, deals }: SaveBoxProps) {
  const { offline } = edition.texts
  const { ios, android } = edition.site.appLinks
  return (
    <section className="save" aria-labelledby="save-title">
      <h2 id="save-title">{offline.title}</h2>
      <p>{offline.promise}</p>
      <div
        className="save-action"
        hidden
        data-save-article={articleId}
        data-headline={headline}
        data-sequence={sequence}
        data-deals={JSON.stringify(deals)}
      >
        <button type="button" className="button">
          {offline.save}
        </button>
        <p role="status" />
      </div>
      {(ios || android) && (
        <>
          <p>{offline.app}</p>
          <ul className="apps">
            {ios && (
              <li>
                <Outside href={ios}>{offline.appStore}</Outside>
              </li>
            )}
            {android && (
              <li>
                <Outside href={android}>{offline.googlePlay}</Outside>
              </li>
            )}
          </ul>
        </>
      )}
    </section>
  )
}
