/** The frame of every page: head, masthead, content, foot. */
import type { ReactNode } from 'react'
import type { Edition } from '../edition'
import { Footer } from './Footer'
import { Head, type PageHead } from './Head'
import { Masthead } from './Masthead'
import { PreviewNote } from './PreviewNote'

interface DocumentProps {
  edition: Edition
  head: PageHead
  children: ReactNode
}

export function Document({ edition, head, children }: DocumentProps) {
  return (
    <html lang={edition.language}>
      <Head edition={edition} page={head} />
      <body>
        <a className="skip" href="#content">
          {edition.texts.site.skip}
        </a>
        <Masthead edition={edition} head={head} />
        <main id="content" tabIndex={-1}>
          <PreviewNote edition={edition} />
          {children}
        </main>
        <Footer edition={edition} feeds={head.feeds} />
      </body>
    </html>
  )
}
