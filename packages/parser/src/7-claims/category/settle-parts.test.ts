import { describe, expect, test } from 'vitest'
import { claimsOf } from '../claims-of.ts'

const categoriesOf = (text: string): readonly string[] => claimsOf(text).map(({ counted }) => counted.category)

describe('a whole', () => {
  test('of two kinds of parts is mixed', () => {
    expect(categoriesOf('Twelve people were killed, including four soldiers and three villagers.')[0]).toBe('mixed')
  })

  test('is of the one kind that makes it up', () => {
    expect(categoriesOf('Three bodies were found, including two soldiers and a policeman.')[0]).toBe('state-forces')
  })

  test('that is called by what befell it is mixed where some were fighters', () => {
    expect(categoriesOf('The group freed 30 hostages, among them five soldiers.')[0]).toBe('mixed')
    expect(categoriesOf('Elders won the release of 21 fighters, 14 of them government troops.')[0]).toBe('mixed')
    expect(categoriesOf('The group freed 30 hostages, among them five children.')[0]).toBe('civilian')
    expect(categoriesOf('Rebels killed 30 policemen, among them five women.')[0]).toBe('state-forces')
  })

  test('stays open where its parts are only some of it', () => {
    expect(categoriesOf('Twelve people were killed, including four children.')[0]).toBe('unknown-people')
  })

  test('is mixed where some are called civilians: the others were none', () => {
    expect(categoriesOf('Nine people died, five of them civilians.')[0]).toBe('mixed')
    expect(categoriesOf('Nine people died, five of them children.')[0]).toBe('unknown-people')
  })

  test('of people stays open where some are of a side: of the others nobody says anything', () => {
    expect(categoriesOf('Six people died, among them a policeman.')[0]).toBe('unknown-people')
    expect(categoriesOf('Six people were arrested, among them a policeman.')[0]).toBe('unknown-people')
  })

  test('of suspects stays open whatever the trade of some', () => {
    expect(categoriesOf('Twelve people were arrested, including a mayor and two policemen.')[0]).toBe('unknown-people')
  })
})

test('a part that does not say whose people it counts is of its whole', () => {
  expect(categoriesOf('Twelve rebels were killed. Two of the dead were identified.')).not.toContain('civilian')
  expect(categoriesOf('Nine rebels were hurt, two of them seriously.').at(-1)).toBe('non-state-armed')
  expect(categoriesOf('Seventeen peacekeepers died, among them two Danes.').at(-1)).toBe('state-forces')
  expect(categoriesOf('Seventeen people died, among them two Danes.').at(-1)).toBe('unknown-people')
})

test('grown-ups among those of a side are of it, children are not', () => {
  const text = 'Seven rebels died. The bodies of all seven, three of them women, were recovered.'
  expect(categoriesOf(text).at(-1)).toBe('non-state-armed')
  expect(categoriesOf(text.replace('women', 'children')).at(-1)).toBe('civilian')
  expect(categoriesOf(text.replace('rebels', 'people')).at(-1)).toBe('civilian')
})

test('women and officers among many people settle nothing of the others', () => {
  const text = 'Eighty people were killed. Fourteen of the victims were women and four were police officers.'
  expect(categoriesOf(text)[0]).toBe('unknown-people')
  expect(categoriesOf('Eighteen people were killed, 14 of them villagers and four policemen.')[0]).toBe('mixed')
})
