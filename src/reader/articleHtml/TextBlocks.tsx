/** The blocks that hold text of their own: pull quote, statement, key facts. */
import { outsideAddress } from './linkConverters'
import type { Join } from './join'
import { speakerOf } from './nodes'
import { words } from './words'

type Fields = Record<string, unknown>

export function PullQuote({ fields }: { fields: Fields }) {
  const attribution = textOf(fields.attribution)
  return (
    <figure className="pull-quote">
      <blockquote>
        <Paragraphs text={textOf(fields.text)} />
      </blockquote>
      {attribution && <figcaption>{attribution}</figcaption>}
    </figure>
  )
}

/** What somebody said, where, and to what it is the answer. */
export function Statement({ fields, join }: { fields: Fields; join: Join }) {
  const said = words[join.language]
  const speaker = speakerOf(fields.speaker)
  const name = speaker && join.get(speaker.type, speaker.id)?.name
  const medium = textOf(fields.medium)
  const url = outsideAddress(fields.url)
  const repliesTo = textOf(fields.repliesTo)
  const where = medium || (url && said.source)
  return (
    <figure className="statement">
      {repliesTo && (
        <p className="quiet">
          {said.repliesTo}: {repliesTo}
        </p>
      )}
      <blockquote cite={url}>
        <Paragraphs text={textOf(fields.text)} />
      </blockquote>
      {(name || where) && (
        <figcaption>
          {name && <b>{name}</b>}
          {name && where && ', '}
          {where &&
            (url ? (
              <a href={url} rel="noopener">
                {where}
              </a>
            ) : (
              where
            ))}
        </figcaption>
      )}
    </figure>
  )
}

export function KeyFacts({ fields }: { fields: Fields }) {
  const items: unknown[] = Array.isArray(fields.items) ? fields.items : []
  const facts = items.map((item) => textOf((item as Fields | null)?.text)).filter(Boolean)
  return (
    facts.length > 0 && (
      <div className="key-facts">
        <ul>
          {facts.map((fact) => (
            <li key={fact}>{fact}</li>
          ))}
        </ul>
      </div>
    )
  )
}

function Paragraphs({ text }: { text: string }) {
  return text.split(/\n\s*\n/).map((paragraph, index) => <p key={index}>{paragraph}</p>)
}

const textOf = (value: unknown) => (typeof value === 'string' ? value.trim() : '')
