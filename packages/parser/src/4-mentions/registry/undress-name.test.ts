import { expect, test } from 'vitest'
import { undressName } from './undress-name.ts'

const leftOf = (name: string): readonly string[] => undressName(name).map((bare) => bare.name)

test.each([
  ['the Rybar Telegram channel', 'Rybar'],
  ['Telegram channel Front News', 'Front News'],
  ['the Syrian state news agency SANA', 'SANA'],
  ['UK-based monitor River Watch', 'River Watch'],
  ['Qatar’s Al Jazeera', 'Al Jazeera'],
])('leaves the name of "%s"', (name, bare) => {
  expect(leftOf(name)).toContain(bare)
})

test('leaves out as little as it can first', () => {
  expect(leftOf('UK-based Syrian Observatory for Peace')[0]).toBe('Syrian Observatory for Peace')
})

test.each(['Reuters', 'the Syrian Observatory for Peace', 'River Army', 'army', ''])(
  'takes nothing from "%s"',
  (name) => {
    expect(leftOf(name)).toEqual([])
  },
)

test('says whether only a channel was left out', () => {
  expect(undressName('Red Front Telegram channel').at(-1)).toMatchObject({ name: 'Red Front', isChannel: true })
  expect(undressName('Red Front radio').at(-1)).toMatchObject({ name: 'Red Front', isChannel: false })
})
