import type { Estimate, Policy } from '@reportedly/schema'
import type { ReadingChoice } from '../event/choose-reading.ts'
import { keepByReading } from '../standing/keep-by-reading.ts'
import type { Happening } from './figure.ts'
import { plainReading } from './plain-reading.ts'
import { estimateUnderTable, traceHappening } from './reckon-happening.ts'

/** What an estimate comes to, without the claims it rests on: of every event this much is kept under every reading. */
export interface Settled extends Pick<Estimate, 'measure' | 'category' | 'unit' | 'low' | 'best' | 'high'> {
  /** Of the claims that it rests on, each once. */
  readonly originIds: readonly string[]
}

type SettledList = readonly Settled[]

const isSameIds = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((id, at) => id === other[at])

/** Those of one event under two policies, where the same estimates stand at the same places. */
const isSame = (one: SettledList, other: SettledList): boolean =>
  one.length === other.length &&
  one.every(({ category, low, best, high, originIds }, at) => {
    const peer = other[at]
    return (
      peer?.category === category &&
      peer.low === low &&
      peer.best === best &&
      peer.high === high &&
      isSameIds(peer.originIds, originIds)
    )
  })

type SettledUnder = Readonly<Record<Policy, SettledList>>

/** Under all policies at once, which costs little more than under one; policies that agree share what they come to. */
const settled = keepByReading((happening: Happening, { vagueTable }): SettledUnder => {
  const under = estimateUnderTable(happening, vagueTable)
  const { originOf } = traceHappening(happening)
  const shared: (readonly string[])[] = []
  const shareIds = (ids: readonly string[]): readonly string[] => {
    const known = shared.find((other) => isSameIds(ids, other))
    if (known === undefined) shared.push(ids)
    return known ?? ids
  }
  const settle = ({ measure, category, unit, low, best, high, used }: Estimate): Settled => {
    const originIds = shareIds([...new Set(used.flatMap((id) => originOf.get(id)?.id ?? []))])
    return { measure, category, unit, low, best, high, originIds }
  }
  const met: SettledList[] = []
  const settleUnder = (policy: Policy): SettledList => {
    const list = (under.get(policy) ?? []).map(settle)
    const known = met.find((other) => isSame(list, other))
    if (known === undefined) met.push(list)
    return known ?? list
  }
  return {
    range: settleUnder('range'),
    conservative: settleUnder('conservative'),
    'median-of-origins': settleUnder('median-of-origins'),
    'independents-only': settleUnder('independents-only'),
  }
})

/** What every estimate of an event comes to under a reading, in the order of the estimates. */
export const settleHappening = (happening: Happening, reading: ReadingChoice): SettledList =>
  settled(happening, plainReading(happening, { ...reading, policy: 'range' }))[reading.policy]
