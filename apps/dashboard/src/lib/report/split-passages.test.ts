import type { Claim } from '@reportedly/schema'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { MADE_UP_READINGS } from '../event/made-up-reports.fixture.ts'
import { type Node, splitPassages } from './split-passages.ts'

const textOf = (nodes: readonly Node[]): string =>
  nodes.map((node) => (node.kind === 'text' ? node.text : textOf(node.nodes))).join('')

const figuresOf = (nodes: readonly Node[]): readonly Extract<Node, { kind: 'figure' | 'restated' }>[] =>
  nodes.flatMap((node) => {
    if (node.kind === 'text') return []
    const inner = figuresOf(node.nodes)
    return node.kind === 'figure' || node.kind === 'restated' ? [node, ...inner] : inner
  })

const sentencesOf = (nodes: readonly Node[]): readonly Node[] => nodes.filter(({ kind }) => kind === 'sentence')

test('lights one sentence for the two figures in it', () => {
  for (const { report, claims } of MADE_UP_READINGS) {
    const shared = splitPassages(report, claims).find(({ claimIds }) => claimIds.length === 2)
    expect(sentencesOf(shared?.nodes ?? [])).toHaveLength(1)
    expect(figuresOf(shared?.nodes ?? []).map(({ claimId }) => claimId)).toEqual(shared?.claimIds)
  }
})

test('knows the headline where it stands again in the text', () => {
  const text = 'Two killed\n\nTwo people were killed.'
  expect(splitPassages({ title: 'Two killed', text }, []).map(({ isHeadline }) => isHeadline)).toEqual([true, false])
})

test('marks the words of a speaker, with the claims on its word', () => {
  const [told] = MADE_UP_READINGS.flatMap((reading) => reading.claims)
  if (told === undefined) throw new Error('no made-up claim')
  const text = 'Two people were killed, the mayor said.'
  const [nearest] = told.attribution
  if (nearest === undefined) throw new Error('no speaker')
  const span = { start: text.indexOf('mayor'), end: text.indexOf('mayor') + 5 }
  const position = { start: 0, end: 10 }
  const claim = {
    ...told,
    attribution: [{ ...nearest, span }],
    evidence: { ...told.evidence, position, sentence: { start: 0, end: text.length } },
  }
  const [passage] = splitPassages({ title: null, text }, [claim])
  const [sentence] = passage?.nodes ?? []
  expect(sentence?.kind === 'sentence' ? sentence.nodes : []).toContainEqual({
    kind: 'speaker',
    anchor: `speaker-${span.start}-${span.end}`,
    claimIds: [claim.id],
    nodes: [{ kind: 'text', text: 'mayor', claimId: null }],
  })
})

const [sample] = MADE_UP_READINGS.flatMap(({ claims }) => claims)
const text = 'Alpha bravo 20 charlie.\nDelta 30 echo, foxtrot of 40.\n\nGolf.'
const place = fc
  .nat(text.length - 1)
  .chain((start) => fc.integer({ min: start + 1, max: text.length }).map((end) => ({ start, end })))
const claims: fc.Arbitrary<readonly Claim[]> = fc
  .array(fc.tuple(place, fc.array(place, { maxLength: 2 })), { maxLength: 6 })
  .map((places) =>
    places.flatMap(([position, restatedAt], index) =>
      sample === undefined
        ? []
        : [{ ...sample, id: `c${index}`, restatedAt, evidence: { ...sample.evidence, position, sentence: position } }],
    ),
  )

test('keeps every character of the text but line ends', () => {
  fc.assert(
    fc.property(claims, (all) => {
      const passages = splitPassages({ title: null, text }, all)
      expect(passages.map(({ nodes }) => textOf(nodes))).toEqual(text.split(/\n+/))
    }),
  )
})

test('gives each figure one place to link to, even where figures cross', () => {
  fc.assert(
    fc.property(claims, (all) => {
      const visible = all.filter(({ evidence: { position } }) => text[position.start] !== '\n')
      const figures = splitPassages({ title: null, text }, all).flatMap(({ nodes }) => figuresOf(nodes))
      const anchors = figures.filter(({ kind, first }) => kind === 'figure' && first).map(({ claimId }) => claimId)
      expect(anchors.toSorted()).toEqual(visible.map(({ id }) => id).toSorted())
    }),
  )
})
