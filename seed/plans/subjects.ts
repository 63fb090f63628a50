import type { SeedCompany, SeedPerson } from '../data/shapes'
import { seedId } from '../ids'
import type { Plan } from './plan'

export function companyPlan(company: SeedCompany): Plan {
  const { name, slug, description } = company
  return {
    collection: 'companies',
    id: seedId('company', slug),
    label: name,
    data: {
      name,
      slug,
      description: description.tr,
      aliases: company.aliases ?? [],
      products: company.products ?? [],
    },
    english: { name, description: description.en },
    state: { is: 'published' },
  }
}

export function personPlan({ key, name, role }: SeedPerson): Plan {
  return {
    collection: 'persons',
    id: seedId('person', key),
    label: name,
    data: { name, role: role.tr },
    english: { name, role: role.en },
    state: { is: 'published' },
  }
}

const collections = { company: 'companies', person: 'persons', deal: 'deals' } as const

/** "company/openai" as Payload writes a relation to one of several collections. */
export function relationTo(name: string): { relationTo: string; value: string } {
  const [kind, key] = name.split('/')
  if (!key || !(kind === 'company' || kind === 'person' || kind === 'deal')) {
    throw new Error(`"${name}" names no company, person or deal.`)
  }
  return { relationTo: collections[kind], value: seedId(kind, key) }
}
