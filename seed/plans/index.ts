import { companies } from '../data/companies'
import { deals } from '../data/deals'
import { demoArticles } from '../data/demo'
import { persons } from '../data/persons'
import { demoPictures, storyPictures } from '../data/pictures'
import { story } from '../data/story'
import { articlePlan } from './articles'
import { dealPlan } from './deals'
import { authorPlan, sectionPlan, topicPlan } from './desk'
import { mediaPlan } from './media'
import type { Plan } from './plan'
import { companyPlan, personPlan } from './subjects'

/** Everything that is seeded, each document after those that it points to; the story comes out last, so it leads. */
export function allPlans({ storyOnly }: { storyOnly: boolean }): Plan[] {
  return [...subjectPlans(), ...(storyOnly ? [] : demoPlans()), ...story.map(articlePlan)]
}

/** What the story is about, and who tells it. */
function subjectPlans(): Plan[] {
  return [
    ...storyPictures.map(mediaPlan),
    sectionPlan('technology'),
    topicPlan('artificial-intelligence'),
    topicPlan('data-centres'),
    authorPlan('technology-desk'),
    ...companies.map(companyPlan),
    ...persons.map(personPlan),
    ...deals.map(dealPlan),
  ]
}

/** The ten demo articles and what they need beyond the story's things. */
function demoPlans(): Plan[] {
  return [
    ...demoPictures.map(mediaPlan),
    ...['economy', 'culture', 'newsroom'].map(sectionPlan),
    topicPlan('demo'),
    authorPlan('demo-desk'),
    ...demoArticles.map(articlePlan),
  ]
}
