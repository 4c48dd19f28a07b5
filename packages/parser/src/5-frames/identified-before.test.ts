import { expect, test } from 'vitest'
import { clauseOf } from './frames-of.ts'
import { identifiedBefore } from './identified-before.ts'

const last = (text: string): number => {
  const { chunks } = clauseOf(text)
  return chunks.findIndex(({ word }) => word === 'among') - 1
}

test('finds those who were identified among others', () => {
  const text = 'It identified eight nationals and two guards among the dead.'
  expect(identifiedBefore(clauseOf(text), last(text))).toHaveLength(2)
})

test('finds nobody where nobody was identified', () => {
  const text = 'It never identified two guards among the dead.'
  expect(identifiedBefore(clauseOf(text), last(text))).toEqual([])
})
