import { authors, sections, topics } from '../data/desk'
import { seedId } from '../ids'
import type { Plan } from './plan'

export function sectionPlan(key: string): Plan {
  const { name, slug, description } = found(sections, key)
  return {
    collection: 'sections',
    id: seedId('section', key),
    label: name.tr,
    data: { name: name.tr, slug, description: description.tr },
    english: { name: name.en, description: description.en },
  }
}

export function topicPlan(key: string): Plan {
  const { name, slug } = found(topics, key)
  return {
    collection: 'topics',
    id: seedId('topic', key),
    label: name.tr,
    data: { name: name.tr, slug },
    english: { name: name.en },
  }
}

export function authorPlan(key: string): Plan {
  const { name, slug, bio } = found(authors, key)
  return {
    collection: 'authors',
    id: seedId('author', key),
    label: name,
    data: { name, slug, bio: bio.tr },
    english: { bio: bio.en },
  }
}

function found<Item extends { key: string }>(list: Item[], key: string): Item {
  const item = list.find((each) => each.key === key)
  if (!item) throw new Error(`The seed's data has no "${key}".`)
  return item
}
