import { expect, test } from 'vitest'
import { layoutRoleBar } from './geometry.ts'

test('sets what is passed on after what goes back to the source', () =>
  expect(layoutRoleBar({ origin: 3, relay: 1 }, 8)).toEqual({ origin: 37.5, relay: { from: 37.5, width: 12.5 } }))

test('draws nothing where nothing is told', () =>
  expect(layoutRoleBar({ origin: 0, relay: 0 }, 0)).toEqual({ origin: 0, relay: { from: 0, width: 0 } }))
