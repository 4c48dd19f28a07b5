import { MADE_UP_READINGS } from '../event/made-up-reports.fixture.ts'
import { expect, test } from 'vitest'
import { noteChanges } from './note-changes.ts'
import { viewMutations } from './view-mutations.ts'

const claims = new Map(MADE_UP_READINGS.flatMap((reading) => reading.claims).map((claim) => [claim.id, claim]))
const reports = new Map(MADE_UP_READINGS.map(({ report }) => [report.id, report]))
const idOf = (exact: string) =>
  [...claims.values()].find(({ evidence }) => evidence.quote.exact === exact)?.id ?? 'none'
const [from, to] = [idOf('at least 20 villagers'), idOf('33 bodies')]
const mutation = {
  rule: 'mutations/bound-lost',
  originId: 'o1',
  from,
  to: [to],
  message: 'the bound is lost',
  isOrderKnown: true,
} as const

test('shows both sentences, each a link to its place', () => {
  const [view, ...others] = viewMutations([mutation], { claims, reports })
  expect(others).toEqual([])
  expect(view).toMatchObject({
    message: 'the bound is lost',
    from: { figure: 'at least 20 villagers killed', quote: { figure: 'at least 20 villagers' } },
    to: [{ figure: '33 bodies killed', chain: 'The Second Paper', quote: { figure: '33 bodies' } }],
  })
  expect(view?.from.href).toContain(`#claim-${from}`)
  expect(view?.to[0]?.href).toContain(`#claim-${to}`)
})

test('shows what changed between the same two tellings as one', () => {
  const other = { ...mutation, rule: 'mutations/group-narrowed', message: 'it is said who they were' } as const
  expect(viewMutations([other, mutation], { claims, reports }).map(({ message }) => message)).toEqual([
    'it is said who they were; the bound is lost',
  ])
})

test('says so where the days do not tell which was first', () => {
  const [view] = viewMutations([{ ...mutation, isOrderKnown: false }], { claims, reports })
  expect(view?.message).toBe('the bound is lost – or the other way round: the days leave it open')
})

test('notes a change beside the figure that was changed, and leads to what it was', () => {
  const notes = noteChanges([mutation], claims)
  expect([...notes.keys()]).toEqual([to])
  expect(notes.get(to)).toEqual([
    { message: 'the bound is lost', before: 'at least 20 villagers killed', href: expect.stringContaining(from) },
  ])
})

test('passes over a claim that is not at hand', () => {
  expect(viewMutations([{ ...mutation, from: 'gone' }], { claims, reports })).toEqual([])
  expect(noteChanges([{ ...mutation, from: 'gone' }], claims).size).toBe(0)
})
