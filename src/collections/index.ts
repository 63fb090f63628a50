import type { CollectionConfig, GlobalConfig } from 'payload'

import { noVersions } from '@/access'
import {
  keepOldAddresses,
  removeItsRedirects,
  type Addressed,
  type AddressOf,
  type Language,
} from '@/hooks/keepOldAddresses'
import { forgetNames } from '@/hooks/mentions'
import { Articles } from './Articles'
import { Authors } from './Authors'
import { Companies } from './Companies'
import { Deals } from './Deals'
import { media } from './Media'
import { Persons } from './Persons'
import { previewLinks, type PreviewLinkSettings } from './PreviewLinks'
import { Sections } from './Sections'
import { Site } from './Site'
import { Topics } from './Topics'
import { users } from './Users'

interface Settings {
  /** The folder that pictures are kept in, absolute. */
  mediaDir: string
  /** Whether the site is served by https. */
  secureCookies: boolean
  /** The path of a public page; old ones become redirects. */
  addressOf: AddressOf
  previews: PreviewLinkSettings
}

/** All collections of the newsroom, in the order in which the admin lists them. */
export function collections({ mediaDir, secureCookies, addressOf, previews }: Settings): CollectionConfig[] {
  return [
    withAddresses(Articles, { type: 'article', within: 'inLanguage', languages: ownLanguage, addressOf }),
    withAddresses(withNames(Companies), { type: 'company', languages: allLanguages, addressOf }),
    withAddresses(Deals, { type: 'deal', languages: allLanguages, addressOf }),
    withNames(Persons),
    media({ staticDir: mediaDir }),
    Sections,
    Topics,
    Authors,
    previewLinks(previews),
    users({ secureCookies }),
  ].map(withoutVersions)
}

function withoutVersions(collection: CollectionConfig): CollectionConfig {
  if (collection.versions) return collection
  return { ...collection, endpoints: [...(collection.endpoints || []), ...noVersions] }
}

export const globals: GlobalConfig[] = [Site]

const allLanguages = (): Language[] => ['tr', 'en']
const ownLanguage = (doc: Record<string, unknown>): Language[] => [doc.inLanguage as Language]

/** A public page whose old addresses lead to the new one. */
function withAddresses(collection: CollectionConfig, of: Addressed): CollectionConfig {
  const { hooks } = collection
  return {
    ...collection,
    hooks: {
      ...hooks,
      afterChange: [...(hooks?.afterChange ?? []), keepOldAddresses(of)],
      beforeDelete: [...(hooks?.beforeDelete ?? []), removeItsRedirects],
    },
  }
}

/** Names that mentions are found by. */
function withNames(collection: CollectionConfig): CollectionConfig {
  const { hooks } = collection
  return {
    ...collection,
    hooks: {
      ...hooks,
      afterChange: [...(hooks?.afterChange ?? []), forgetNames],
      afterDelete: [...(hooks?.afterDelete ?? []), forgetNames],
    },
  }
}
