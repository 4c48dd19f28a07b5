import { readFileSync } from 'node:fs'
import { type Claim, Policy, type Quantity, VagueTable } from '@reportedly/schema'
import { expect, test } from 'vitest'
import { disputeScore } from '../disagreements/dispute-score.ts'
import { atLeast, exactly, group, madeUpClaim, madeUpEvent, speaker, upTo, vaguely } from '@reportedly/schema/made-up'
import { estimateEvent } from './estimate-event.ts'

const readPage = (name: string): string => readFileSync(new URL(`../../../../docs/${name}.md`, import.meta.url), 'utf8')

/** The cells of the table whose first column has this head, row by row. */
const readTable = (page: string, head: string): readonly (readonly string[])[] => {
  const lines = page.split('\n')
  const start = lines.findIndex((line) => new RegExp(`^\\| ${head} +\\|`).test(line))
  const end = lines.findIndex((line, at) => at > start && !line.startsWith('|'))
  return lines.slice(start + 2, end).map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim().replaceAll('`', '')),
  )
}

const readQuantity = (words: string): Quantity => {
  const count = Number(words.replace(/\D/g, ''))
  if (words.startsWith('at least')) return atLeast(count)
  if (words.startsWith('up to')) return upTo(count)
  if (words.startsWith('about')) return { ...exactly(count), qualifier: 'approximately' }
  return /\d/.test(words) ? exactly(count) : vaguely(words)
}

const page = readPage('policies')
const rows = readTable(page, 'claim')
const stakes = new Map(rows.map(([, , name = '', stake = '']) => [name, stake]))

const claims: readonly Claim[] = rows.map(([id = '', words = '', name = '', , besides = ''], at) =>
  madeUpClaim({
    id,
    reportId: `r${String(at).padStart(2, '0')}`,
    quantity: readQuantity(words),
    counted: group('state-forces', 'soldiers'),
    attribution: [speaker(name, { sourceId: name }), speaker(null)],
    revises: /revises (\d+)/.exec(besides)?.[1] ?? null,
    subsetOf: /part of (\d+)/.exec(besides)?.[1] ?? null,
    scope: besides === 'cumulative' ? 'cumulative' : 'incident',
    modality: besides === 'feared' ? 'feared' : 'asserted',
  }),
)

const event = madeUpEvent('Raid', claims)

const stakeOf = (name: string) => {
  const stake = stakes.get(name)
  return stake === 'belligerent' || stake === 'independent' ? stake : 'unknown'
}

const writeRow = (policy: Policy, vagueTable: VagueTable): readonly string[] => {
  const [estimate] = estimateEvent({ event, claims, reports: [], policy, vagueTable, stakeOf })
  if (estimate === undefined) return []
  const { low, best, high, originCount, used, setAside } = estimate
  const aside = setAside.map(({ claimId, reason }) => `${claimId} ${reason}`)
  return [
    policy,
    vagueTable,
    `${low ?? '…'}`,
    `${best ?? '–'}`,
    `${high ?? '…'}`,
    `${originCount}`,
    used.join(', '),
    aside.join(', '),
  ]
}

test('the numbers of the worked example are what the example comes to under each policy and table', () => {
  const computed = Policy.options.flatMap((policy) => VagueTable.options.map((table) => writeRow(policy, table)))
  expect(readTable(page, 'under').filter((row) => row.length > 2)).toEqual(computed)
})

test('every policy is on the page', () => {
  for (const policy of Policy.options) expect(page).toContain(`| \`${policy}\``)
})

test('the dispute score of the example is as the page on disagreement has it', () => {
  const score = disputeScore({ event, claims, reports: [] })
  expect(readPage('disagreement')).toContain(`comes to ${score?.toFixed(2)}`)
})
