import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { layoutInColumns } from './geometry.ts'
import type { GraphLayout, PlacedNode } from './graph-layout.ts'
import { layoutIndented } from './layout-indented.ts'
import { makeNode } from './origin-records.fixture.ts'
import type { OriginNode } from './origin-node.ts'

const report = makeNode('report')
const relayed = makeNode('origin', [
  makeNode('relay', [makeNode('far')], { kind: 'relay' }),
  makeNode('near', [], { reached: 'copied' }),
])
const find = ({ nodes }: GraphLayout, key: string): PlacedNode => {
  const placed = nodes.find(({ node }) => node.key === key)
  if (placed === undefined) throw new Error(`no node ${key}`)
  return placed
}

test('stands an origin on the left, reports in one column on the right, and relays in between', () => {
  const layout = layoutInColumns([relayed])
  const [origin, relay, far, near] = ['origin', 'relay', 'far', 'near'].map((key) => find(layout, key).x)
  expect(origin).toBe(0)
  expect(relay).toBeGreaterThan(0)
  expect(far).toBeGreaterThan(relay ?? NaN)
  expect(near).toBe(far)
  expect((far ?? 0) + (find(layout, 'far').width ?? 0)).toBeCloseTo(layout.width)
})

test('stands an origin in the middle of what comes after it', () => {
  const layout = layoutInColumns([makeNode('origin', [makeNode('one'), makeNode('two')])])
  const middle = (key: string) => find(layout, key).top + find(layout, key).height / 2
  expect(middle('origin')).toBeCloseTo((middle('one') + middle('two')) / 2)
})

test('sets each node in under the one it has the word from', () => {
  const layout = layoutIndented([relayed])
  expect(layout.nodes.map(({ node }) => node.key)).toEqual(['origin', 'relay', 'far', 'near'])
  expect(layout.nodes.map(({ x }) => x)).toEqual([0, 22, 44, 22])
})

test('keeps how the word came with each line', () => {
  for (const layout of [layoutInColumns([relayed]), layoutIndented([relayed])])
    expect(layout.links.map(({ key, reached }) => [key, reached]).toSorted()).toEqual([
      ['far', 'said'],
      ['near', 'copied'],
      ['relay', 'said'],
    ])
})

test('breaks a long name into lines that its box holds', () => {
  const long = makeNode('origin', [report], {
    title: 'Provincial governor’s office in the eastern lake region '.repeat(3),
  })
  for (const layout of [layoutInColumns([long]), layoutIndented([long])]) {
    const { lines, top, height } = find(layout, 'origin')
    expect(lines.length).toBeGreaterThan(2)
    expect(Math.max(...lines.map(({ y }) => y))).toBeLessThan(top + height)
  }
})

test('draws nothing for no origins', () => {
  for (const layout of [layoutInColumns([]), layoutIndented([])])
    expect(layout).toMatchObject({ nodes: [], links: [], height: 0 })
})

const { forest } = fc.letrec<{ tree: OriginNode; forest: readonly OriginNode[] }>((tie) => ({
  tree: fc
    .tuple(fc.uuid(), fc.string({ maxLength: 60 }), fc.oneof({ maxDepth: 3 }, fc.constant([]), tie('forest')))
    .map(([key, title, children]) => makeNode(key, children, { title })),
  forest: fc.array(tie('tree'), { maxLength: 4 }),
}))

const countNodes = (trees: readonly OriginNode[]): number =>
  trees.reduce((sum, { children }) => sum + 1 + countNodes(children), 0)

describe.each([
  ['in columns', layoutInColumns],
  ['set in', layoutIndented],
])('%s', (_, layOut) => {
  test('draws every node once, with one line to each that has the word from another', () => {
    fc.assert(
      fc.property(forest, (trees) => {
        const { nodes, links } = layOut(trees)
        expect(nodes).toHaveLength(countNodes(trees))
        expect(links).toHaveLength(countNodes(trees) - trees.length)
      }),
    )
  })

  test('no two nodes overlap, and all stand within the drawing', () => {
    fc.assert(
      fc.property(forest, (trees) => {
        const { nodes, width, height } = layOut(trees)
        for (const one of nodes) {
          expect(one.top).toBeGreaterThanOrEqual(-0.01)
          expect(one.top + one.height).toBeLessThanOrEqual(height + 0.01)
          expect(one.x + (one.width ?? 0)).toBeLessThanOrEqual(width + 0.01)
          for (const other of nodes) {
            const beside = one.width !== null && one.x !== other.x
            const apart = one.top + one.height <= other.top + 0.01 || other.top + other.height <= one.top + 0.01
            expect(one === other || beside || apart).toBe(true)
          }
        }
      }),
    )
  })
})
