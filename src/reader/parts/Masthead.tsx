/** The site's name, its sections, the saved articles, the other languages. */
import { addressOf, addressOfPage } from '@/items/addresses'
import type { MediaItem } from '@/items/types'
import type { Edition } from '../edition'
import { textsOf } from '../texts'
import type { PageHead } from './Head'
import { wholeSizes } from './pictureFiles'

export function Masthead({ edition, head }: { edition: Edition; head: PageHead }) {
  const { texts, language, site, sections } = edition
  return (
    <header className="masthead">
      <div className="bar">
        <a className="brand" href={addressOfPage('front', language)}>
          {edition.logo && <Logo picture={edition.logo} />}
          {site.name}
        </a>
        <nav className="tools" aria-label={texts.site.tools}>
          <ul>
            <li>
              <a
                href={addressOfPage('saved', language)}
                aria-current={current(head.path, addressOfPage('saved', language))}
              >
                {texts.site.saved}
              </a>
            </li>
            {edition.languages
              .filter((other) => other !== language)
              .map((other) => (
                <li key={other}>
                  <a
                    lang={other}
                    hrefLang={other}
                    href={
                      head.alternates.find((alternate) => alternate.language === other)?.path ??
                      addressOfPage('front', other)
                    }
                  >
                    {textsOf[other].languageName}
                  </a>
                </li>
              ))}
          </ul>
        </nav>
      </div>
      {sections.length > 0 && (
        <nav className="sections" aria-label={texts.site.sections}>
          <ul>
            {sections.map((section) => (
              <li key={section.id}>
                <a
                  href={addressOf(section, language)}
                  aria-current={current(head.path, addressOf(section, language))}
                >
                  {section.name}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      )}
    </header>
  )
}

/** Its smallest file: it stands beside the name, which says what it is. */
function Logo({ picture }: { picture: MediaItem }) {
  const { path, width, height } = wholeSizes(picture, 'image/webp')[0] ?? picture.original
  return <img src={path} width={width} height={height} alt="" />
}

const current = (path: string, address: string) => (path === address ? 'page' : undefined)
