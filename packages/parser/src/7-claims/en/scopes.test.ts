import { expect, test } from 'vitest'
import { CUMULATIVE, RANKED_SINCE } from './scopes.ts'

const saysTotal = (words: string): boolean => CUMULATIVE.test(words.replace(RANKED_SINCE, ''))

test.each([
  'in only three months the press counted 137 bodies',
  'over a nine-year period',
  'over the course of a month two mayors were killed',
  'in recent years almost 1,000 activists have died',
  'in the past few days more than 1,000 people have died',
  'operations across the country in the last one week',
  '14 policemen have been killed in the city since last monday',
  'at least 70 personnel have been injured since mid-october',
  'a civil war in which more than 70,000 people have died',
  'the war , now in its third year , has uprooted 12 million people',
  'more than 25,400 people have been killed in the war',
  'in its 35-year terror campaign',
  'after ten years of armed conflict',
  '393 rebels were killed in more than 600 clashes',
])('takes it for a total: "%s"', (words) => {
  expect(saysTotal(words)).toBe(true)
})

test.each([
  'gunmen killed 12 villagers in three attacks on monday',
  'the second bombing in two weeks killed nine people',
  'tension has gripped the camp since monday , when a guard was killed',
  'the sixth such drone since november',
  'over three days doctors received 858 wounded',
  'the war in the east goes on , and 12 soldiers were killed on monday',
  'two were killed in two hours of fighting',
])('takes it for a happening: "%s"', (words) => {
  expect(saysTotal(words)).toBe(false)
})
