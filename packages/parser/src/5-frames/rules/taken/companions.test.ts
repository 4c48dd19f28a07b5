import { expect, test } from 'vitest'
import { toldBy } from '../../frames-of.ts'
import { companions } from './companions.ts'

test.each([
  ['One was killed with his brother in May.', ['killed: his brother']],
  ['He was killed together with his wife and two daughters.', ['killed: his wife', 'killed: two daughters']],
  ['Forty rebels surrendered with 11 wives and 27 children.', ['surrendered: 11 wives', 'surrendered: 27 children']],
  ['The pastor was abducted with three parishioners.', ['abducted: three parishioners']],
  ['The organiser was shot to death with two other unionists.', ['killed: two other unionists']],
  ['A nun was wounded along with two novices.', ['injured: two novices']],
])('reads those who share what befell another: %s', (text, frames) => {
  expect(toldBy(companions, text)).toEqual(frames)
})

test.each([
  'Nine men died with honour.',
  'The gang wounded a guard with two accomplices.',
  'Nine rebels surrendered with four rifles.',
  'Twelve soldiers were killed in clashes with 40 rebels.',
  'One was not killed with his brother.',
  'He was freed with the help of three elders.',
])('reads nobody else in "%s"', (text) => {
  expect(toldBy(companions, text)).toEqual([])
})

test.each([
  ['They were killed by a drone along with 20 others.', ['killed: 20 others']],
  ['A guard was shot dead, along with three raiders.', ['killed: three raiders']],
  ['In all, 25 nurses were killed, along with two cooks, and 94 nurses were hurt.', ['killed: two cooks']],
  ['A guard was shot dead, and three raiders fled.', []],
])('reads them past a comma and past who did it: %s', (text, frames) => {
  expect(toldBy(companions, text)).toEqual(frames)
})
