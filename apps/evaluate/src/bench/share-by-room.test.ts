import { expect, test } from 'vitest'
import type { Frame } from './profile.ts'
import { shareByFunction, shareByRoom } from './share-by-room.ts'

const frame = (name: string, path: string, self: number, ...children: readonly Frame[]): Frame => ({
  name,
  url: path === '' ? '' : `file:///x/packages/parser/src/${path}`,
  self,
  children,
})

const tree = frame(
  '(root)',
  '',
  5,
  frame(
    'readReport',
    'read-report.ts',
    1,
    frame('tokenize', '2-tokens/tokenize.ts', 10, frame('slice', '', 2)),
    frame('composeClaims', '7-claims/compose-claims.ts', 20, frame('readNumeral', '3-quantities/read.ts', 4)),
  ),
)

test('a room pays for what it calls, in the engine and in rooms below', () => {
  expect([...shareByRoom(tree)]).toEqual([
    ['2-tokens', 12],
    ['7-claims', 24],
  ])
})

test('a function pays for itself and for the engine, costliest first', () => {
  expect([...shareByFunction(tree)]).toEqual([
    ['composeClaims (7-claims/compose-claims.ts)', 20],
    ['tokenize (2-tokens/tokenize.ts)', 12],
    ['readNumeral (3-quantities/read.ts)', 4],
    ['readReport (read-report.ts)', 1],
  ])
})
