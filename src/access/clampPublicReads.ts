import type { CollectionBeforeOperationHook, Where } from 'payload'
import { APIError } from 'payload'

import { say } from './say'

const mostDocuments = 100
const deepestPopulation = 3
const deepestWhere = 8
const mostTerms = 50
/** Each and/or is an object and a list; a path and its operator are two objects more. */
const mostNesting = deepestWhere * 2 + 2

/** What of a read's arguments is bounded. Payload's own populations carry a `currentDepth`. */
interface ReadArgs {
  currentDepth?: number
  depth?: number
  joins?: false | Record<string, false | JoinArgs>
  limit?: number
  pagination?: boolean
  where?: Where
}
interface JoinArgs {
  limit?: number
  where?: Where
}

/**
 * Bounds what a request without a logged-in user may ask for: at most 100
 * documents (`limit=0` and `pagination=false` mean "all" in Payload), three
 * levels of relations, and a `where` of 8 levels and 50 terms (else 400).
 * A beforeOperation hook, for every collection.
 */
export const clampPublicReads: CollectionBeforeOperationHook = ({ args, operation, overrideAccess, req }) => {
  if (overrideAccess || req.user || !readOperations.includes(operation)) return args
  const read = args as ReadArgs
  if (typeof read.currentDepth === 'number') return args
  return { ...args, ...clamped(read, () => tooComplex(say(req, tooComplexSentence))) }
}

const readOperations: string[] = ['read', 'readDistinct', 'count', 'countVersions']

function clamped(read: ReadArgs, refusal: () => Error): ReadArgs {
  if (!isModest(read.where)) throw refusal()
  const bounded: ReadArgs = { pagination: true }
  if (read.limit !== undefined) bounded.limit = clampLimit(read.limit)
  if (read.depth !== undefined) bounded.depth = Math.min(read.depth, deepestPopulation)
  if (read.joins) {
    bounded.joins = Object.fromEntries(
      Object.entries(read.joins).map(([name, join]) => {
        if (!join) return [name, join]
        if (!isModest(join.where)) throw refusal()
        return [name, join.limit === undefined ? join : { ...join, limit: clampLimit(join.limit) }]
      }),
    )
  }
  return bounded
}

function tooComplex(sentence: string): Error {
  return new APIError(sentence, 400, undefined, true)
}

function clampLimit(limit: unknown): number {
  const asked = Number(limit)
  return asked >= 1 && asked <= mostDocuments ? asked : mostDocuments
}

function isModest(where: Where | undefined): boolean {
  if (!where) return true
  const budget = { terms: mostTerms }
  return walk(where, 1, budget)
}

/** Counts terms (one operator on one path, one value of a list) and levels, and stops at the first excess. */
function walk(value: unknown, level: number, budget: { terms: number }): boolean {
  if (typeof value !== 'object' || value === null) return --budget.terms >= 0
  if (level > mostNesting) return false
  return Object.values(value).every((part) => walk(part, level + 1, budget))
}

const tooComplexSentence = {
  tr: `Sorgu fazla karmaşık: en çok ${deepestWhere} düzey ve ${mostTerms} koşul kullanılabilir.`,
  en: `The query is too complex: at most ${deepestWhere} levels and ${mostTerms} terms are allowed.`,
}
