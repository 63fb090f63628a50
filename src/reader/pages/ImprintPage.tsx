/** Who publishes this site. */
import type { Edition } from '../edition'
import { Outside } from '../parts/Outside'

export function ImprintPage({ edition }: { edition: Edition }) {
  const { site, texts } = edition
  const paragraphs = (site.imprint ?? texts.imprint.empty).split(/\n{2,}/)
  return (
    <div className="page">
      <header className="page-head">
        <h1>{texts.imprint.title}</h1>
      </header>
      <p>
        {texts.imprint.publisher}: <Outside href={site.publisher.url}>{site.publisher.name}</Outside>
      </p>
      {paragraphs.map((paragraph, index) => (
        <p key={index} className="lines">
          {paragraph}
        </p>
      ))}
    </div>
  )
}
