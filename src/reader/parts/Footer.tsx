/** Who makes this site, and the ways to follow it. */
import { addressOfPage } from '@/items/addresses'
import type { Edition } from '../edition'
import { feedFormats, type FeedLink } from './Head'

export function Footer({ edition, feeds }: { edition: Edition; feeds: FeedLink[] }) {
  const { texts, site, language } = edition
  return (
    <footer className="foot">
      <div className="foot-in">
        <p>
          <strong>{site.name}</strong>
          {site.description && <> · {site.description}</>}
        </p>
        <nav aria-label={texts.site.footer}>
          <ul>
            <li>
              <a href={addressOfPage('imprint', language)}>{texts.site.imprint}</a>
            </li>
            <li>
              <a href={addressOfPage('saved', language)}>{texts.site.saved}</a>
            </li>
            {feeds.slice(0, 1).flatMap((feed) =>
              feedFormats.map(({ format, name, type }) => (
                <li key={format}>
                  <a href={`${feed.base}.${format}`} type={type}>
                    {name}
                  </a>
                </li>
              )),
            )}
          </ul>
        </nav>
      </div>
    </footer>
  )
}
