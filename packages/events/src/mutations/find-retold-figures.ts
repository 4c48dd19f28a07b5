import type { Claim } from '@reportedly/schema'
import { MUTATION_RULES } from './index.ts'
import type { Mutation, MutationRule } from './mutation.ts'
import type { TellingOrder } from './order-tellings.ts'
import { listStatedNumbers } from './stated-numbers.ts'

/** Claims of one origin that tell one number in one way, in the order in which they were told. */
interface Form {
  readonly first: Claim
  readonly claims: readonly Claim[]
  readonly reportIds: ReadonlySet<string>
}

const keyForm = ({ measure, counted, modality, scope, quantity: { low, high, qualifier } }: Claim): string =>
  JSON.stringify([measure, counted.category, modality, scope, low, high, qualifier])

const listForms = (claims: readonly Claim[]): readonly Form[] =>
  [...Map.groupBy(claims, keyForm).values()].flatMap((told) =>
    told.slice(0, 1).map((first) => ({
      first,
      claims: told,
      reportIds: new Set(told.map(({ reportId }) => reportId)),
    })),
  )

const compareForms = (rule: MutationRule, before: Form, after: Form, { canPrecede, isEarlier }: TellingOrder) => {
  if (before === after || !canPrecede(before.first, after.first)) return null
  const message = rule.compare(before.first, after.first)
  if (message === null) return null
  if (rule.keptApartByOneReport && [...before.reportIds].some((id) => after.reportIds.has(id))) return null
  const to = after.claims.filter((claim) => !before.reportIds.has(claim.reportId) && canPrecede(before.first, claim))
  if (to.length === 0) return null
  const isLikely = rule.isLikelyFirst?.(before.first, after.first) ?? false
  const isOrderKnown = to.every((claim) => isEarlier(before.first, claim))
  const change = { rule: rule.name, from: before.first.id, to: to.map(({ id }) => id), message, isOrderKnown }
  return { change, isLikely }
}

type Change = Omit<Mutation, 'originId'>

interface Found {
  readonly change: Change
  /** Whether it was probably this way round. */
  readonly isLikely: boolean
}

/** Where dates leave both directions open, only one counts: the likely one, else that of the graver change. */
const keepOneDirection = (found: readonly Found[]): readonly Change[] => {
  const seen = new Set<string>()
  const kept = new Set<Change>()
  for (const { change } of [...found.filter(({ isLikely }) => isLikely), ...found]) {
    const { from, to } = change
    if (kept.has(change) || to.some((id) => seen.has(JSON.stringify([id, from])))) continue
    for (const id of to) seen.add(JSON.stringify([from, id]))
    kept.add(change)
  }
  return found.flatMap(({ change }) => (kept.has(change) ? [change] : []))
}

/** What is told in three ways changed from the first; that the third also differs from the second tells no more. */
const keepFirstTelling = (found: readonly Change[], told: readonly Claim[]): readonly Change[] => {
  const places = new Map(told.map(({ id }, place) => [id, place]))
  const placeOf = ({ from }: Change): number => places.get(from) ?? Infinity
  const first = new Map<string, number>()
  for (const change of found)
    for (const id of change.to) first.set(id, Math.min(first.get(id) ?? Infinity, placeOf(change)))
  return found
    .map((change) => ({ ...change, to: change.to.filter((id) => first.get(id) === placeOf(change)) }))
    .filter(({ to }) => to.length > 0)
}

/** Finds where one number of an origin (its claims in the order of telling) is told in several ways. */
export const findRetoldFigures = (claims: readonly Claim[], order: TellingOrder): readonly Change[] => {
  const numbered = claims.flatMap((claim) => listStatedNumbers(claim.quantity).map((number) => ({ claim, number })))
  const byNumber = Map.groupBy(numbered, ({ claim, number }) => `${number} ${claim.quantity.unit}`)
  const found = [...byNumber.values()].flatMap((told) => {
    const forms = listForms(told.map(({ claim }) => claim))
    return MUTATION_RULES.flatMap((rule) =>
      forms.flatMap((before) =>
        forms.flatMap((after) => {
          const change = compareForms(rule, before, after, order)
          return change === null ? [] : [change]
        }),
      ),
    )
  })
  return keepFirstTelling(keepOneDirection(found), claims)
}
