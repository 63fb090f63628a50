'use client'

import { Button, toast, useTranslation } from '@payloadcms/ui'
import { useId, useState } from 'react'

import './previewLinks.css'
import { NewLink } from './NewLink'
import { textIn, type TextName } from './texts'
import { usePreviewLinks, type ShownLink } from './usePreviewLinks'

/** The links that show this document to somebody without a login: made, copied and revoked here. */
export function PreviewLinksPanel() {
  const { i18n } = useTranslation()
  const { links, make, revoke } = usePreviewLinks()
  const [making, setMaking] = useState(false)
  const heading = useId()
  const t = (name: TextName, values?: Record<string, number | string>) => textIn(i18n.language, name, values)
  return (
    <section aria-labelledby={heading} className="field-type preview-links">
      <h2 className="preview-links__heading" id={heading}>
        {t('heading')}
      </h2>
      <p>{t(links ? 'about' : 'saveFirst')}</p>
      {links && links.length > 0 && (
        <ul className="preview-links__list">
          {links.map((link) => (
            <LinkLine key={link.id} link={link} revoke={revoke} />
          ))}
        </ul>
      )}
      {links && !making && (
        <Button
          buttonStyle="secondary"
          margin={false}
          onClick={() => setMaking(true)}
          size="small"
          type="button"
        >
          {t('make')}
        </Button>
      )}
      {making && (
        <NewLink
          make={make}
          onClose={() => setMaking(false)}
          onMade={(link) => {
            setMaking(false)
            toast.success(t('made', { number: link.number ?? '?' }))
          }}
        />
      )}
    </section>
  )
}

function LinkLine({ link, revoke }: { link: ShownLink; revoke(id: string): Promise<boolean> }) {
  const { i18n } = useTranslation()
  const t = (name: TextName, values?: Record<string, number | string>) => textIn(i18n.language, name, values)
  const name = link.forWhom || t('nobody')
  const time = new Intl.DateTimeFormat(i18n.language, { dateStyle: 'medium', timeStyle: 'short' })
  return (
    <li>
      <span className="preview-links__name">{name}</span>{' '}
      <span className="preview-links__until">
        {link.number ? `v${link.number} · ` : ''}
        {t('until', { time: time.format(new Date(link.expiresAt)) })}
      </span>
      <input
        aria-label={`${t('address')}: ${name}`}
        onFocus={(event) => event.target.select()}
        readOnly
        value={link.url}
      />
      <span className="preview-links__acts">
        <button
          aria-label={t('copyOf', { name })}
          onClick={() =>
            void navigator.clipboard.writeText(link.url).then(
              () => toast.success(t('copied')),
              () => toast.error(t('notCopied')),
            )
          }
          type="button"
        >
          {t('copy')}
        </button>
        <button
          aria-label={t('revokeOf', { name })}
          onClick={() =>
            void revoke(link.id).then((done) =>
              done ? toast.success(t('revoked')) : toast.error(t('failed')),
            )
          }
          type="button"
        >
          {t('revoke')}
        </button>
      </span>
    </li>
  )
}
