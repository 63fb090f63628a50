/** One article, whole: the story, what stands behind it, and what belongs to it. */
import { addressOf } from '@/items/addresses'
import type { Edition } from '../edition'
import type { GatheredArticle } from '../gather/article'
import { DealBlock } from '../parts/deal/DealBlock'
import { ArticleEnd } from '../parts/article/ArticleEnd'
import { Byline } from '../parts/article/Byline'
import { Corrections, MajorCorrections } from '../parts/article/Corrections'
import { Kicker } from '../parts/Kicker'
import { Figure } from '../parts/Picture'
import { SaveBox } from '../parts/SaveBox'

export function ArticlePage({ edition, gathered }: { edition: Edition; gathered: GatheredArticle }) {
  const { article, section, picture, deals } = gathered
  const texts = edition.texts.article
  return (
    <article className="story">
      <header className="story-head">
        <Kicker edition={edition} article={article} section={section} labelNews />
        <h1>{article.headline}</h1>
        {article.description && <p className="standfirst">{article.description}</p>}
        <Byline edition={edition} gathered={gathered} />
      </header>
      {picture && (
        <div className="hero">
          <Figure edition={edition} picture={picture} sizes="(min-width: 64rem) 60rem, 100vw" first />
        </div>
      )}
      <MajorCorrections edition={edition} corrections={article.corrections} />
      <div className="body" dangerouslySetInnerHTML={{ __html: gathered.body }} />
      <div className="after">
        <Corrections edition={edition} corrections={article.corrections} />
        {!edition.preview && (
          <SaveBox
            edition={edition}
            articleId={article.id}
            headline={article.headline}
            sequence={gathered.sequence}
            deals={deals.map(({ deal }) => ({ id: deal.id, path: addressOf(deal, edition.language) }))}
          />
        )}
        {deals.length > 0 && (
          <section aria-labelledby="deals-title">
            <h2 id="deals-title">{texts.deals}</h2>
            {deals.map((deal) => (
              <DealBlock key={deal.deal.id} edition={edition} gathered={deal} />
            ))}
          </section>
        )}
        <ArticleEnd edition={edition} gathered={gathered} />
      </div>
    </article>
  )
}
