import type { SourceKind } from '@reportedly/schema'
import { expect, test } from 'vitest'
import { madeUpClaim, madeUpReport, madeUpSource, speaker } from '@reportedly/schema/made-up'
import { traceOrigins } from './trace-origins.ts'

const reports = ['r1', 'r2', 'r3'].map((id) => madeUpReport(id))
const said = (reportId: string, name: string, sourceId: string | null = null, kind: SourceKind = 'military') =>
  madeUpClaim({ reportId, attribution: [speaker(name, { kind, sourceId }), speaker(null)] })
const count = (...claims: readonly ReturnType<typeof said>[]) => traceOrigins(claims, reports).length

test('a bare name means the one speaker of its kind that is named more fully', () => {
  const origins = traceOrigins([said('r1', 'army'), said('r2', 'Sudanese army', 's1'), said('r3', 'The army')], reports)
  expect(origins).toMatchObject([{ name: 'Sudanese army', sourceId: 's1', claimIds: { length: 3 } }])
  expect(origins[0]?.names).toEqual(expect.arrayContaining(['army', 'Sudanese army', 'The army']))
  const alone = traceOrigins([said('r2', 'Sudanese army', 's1')], reports)
  expect(origins[0]?.id).toBe(alone[0]?.id)
})

test('a bare name means nobody where two could be meant', () => {
  expect(count(said('r1', 'army'), said('r2', 'Sudanese army', 's1'), said('r3', 'Chadian army', 's2'))).toBe(3)
})

test('a bare name may mean the voices of one party, and no two parties', () => {
  const party = (id: string, actor: string) => madeUpSource(id, { stake: { position: 'belligerent', actor } })
  const claims = [said('r1', 'army'), said('r2', 'Blue army', 'blue'), said('r3', 'Blue army general staff', 'staff')]
  expect(traceOrigins(claims, reports, [party('blue', 'blue'), party('staff', 'blue')])).toHaveLength(1)
  expect(traceOrigins(claims, reports, [party('blue', 'blue'), party('staff', 'red')])).toHaveLength(3)
})

test('an origin is known by the source of the registry, whoever is named first', () => {
  const watch = said('r1', 'Mara Venn of Casualty Watch', 's0123456789abcdef0123', 'monitor')
  const [origin] = traceOrigins([watch, said('r2', 'Casualty Watch', 'watch', 'monitor')], reports)
  expect(origin).toMatchObject({ sourceId: 'watch', name: 'Casualty Watch' })
})

test('an office is that of its holder, whatever is said of where', () => {
  const mayor = said('r1', 'Mayor Daro Venn', 's1', 'local-official')
  expect(count(mayor, said('r2', 'mayor of the town', null, 'local-official'))).toBe(1)
  expect(count(said('r1', 'mayor', null, 'local-official'), said('r2', 'mayor of Orva', null, 'local-official'))).toBe(
    1,
  )
  expect(count(mayor, said('r2', 'governor of the region', null, 'local-official'))).toBe(2)
})

test('two offices of one name in one event stay two', () => {
  const governor = (reportId: string, name: string) => said(reportId, name, null, 'local-official')
  const [est, sahel] = [governor('r1', 'governor of the Est'), governor('r2', 'governor of the Sahel')]
  expect(count(est, sahel)).toBe(2)
  expect(count(est, sahel, said('r3', 'Governor Daro Venn', 's1', 'local-official'))).toBe(3)
})

test('a title with a surname is the holder of the full name, unless there are two', () => {
  const full = said('r1', 'Governor Daro Venn', 's1', 'local-official')
  const short = said('r2', 'regional governor Venn', null, 'local-official')
  expect(count(full, short)).toBe(1)
  expect(count(full, short, said('r3', 'Prefect Ola Venn', 's2', 'local-official'))).toBe(3)
  expect(count(said('r1', 'Colonel Daro Venn', 's1'), short)).toBe(2)
})

test('a body named in part is the one that is named in full', () => {
  expect(count(said('r1', 'General Staff'), said('r2', 'General Staff of the Blue Forces', 's1'))).toBe(1)
  expect(count(said('r1', 'police', null, 'government'), said('r2', 'Blue police', 's1'))).toBe(1)
  expect(count(said('r1', 'Blue police', null, 'government'), said('r2', 'Blue Ministry', 's1', 'government'))).toBe(2)
})

test('an abbreviation tells who is meant, in a longer name or alone', () => {
  const long = said('r1', 'Lakeland human rights office, LHRO', 's0123456789abcdef0123', 'ngo')
  const short = said('r2', 'LHRO', 's0123456789abcdef4567', 'unknown')
  expect(count(long, short)).toBe(1)
  expect(count(long, said('r2', 'LHRO and LRC', null, 'unknown'))).toBe(2)
  expect(count(said('r1', 'BLUE FRONT', null), said('r2', 'BLUE ARMY', null))).toBe(2)
})

test('the country’s general staff is the one that is named', () => {
  expect(count(said('r1', "country's general staff"), said('r2', 'general staff of Lakeland', 's1'))).toBe(1)
})

test('a name that no registry knows may be short for another such', () => {
  const full = said('r1', 'Spokesman Daro Ola Venn', 's0123456789abcdef0123', 'government')
  expect(count(full, said('r2', 'Ola Venn', 's0123456789abcdef4567', 'unknown'))).toBe(1)
})

test('two that a registry knows are never joined, nor two of different kinds', () => {
  expect(count(said('r1', 'Red Army', 's1'), said('r2', 'Red Army Command', 's2'))).toBe(2)
  expect(count(said('r1', 'Front', null, 'armed-group'), said('r2', 'Front Press Office', 's1', 'government'))).toBe(2)
})
