import { expect, test } from 'vitest'
import { findHeadline } from './find-headline.ts'

test.each([
  ['Raid kills five\n\nFive people were killed.', 'Raid kills five'],
  ['Raid kills five  \r\n\r\nFive people were killed.', 'Raid kills five'],
  ['Raid kills five\n \t\nFive people were killed.', 'Raid kills five'],
  ['# Raid kills five\n\nFive people were killed.', 'Raid kills five'],
  [`${'x'.repeat(200)}\n\nText`, 'x'.repeat(200)],
])('takes the first line that stands alone as the title: %j', (text, title) => {
  expect(findHeadline(text)).toBe(title)
})

test.each([
  ['no blank line after it', 'Raid kills five\nFive people were killed.'],
  ['nothing after it', 'Raid kills five'],
  ['a full stop at its end', 'Five people were killed.\n\nThe army said so.'],
  ['a full stop and a quotation mark at its end', '“Five were killed.”\n\nThe army said so.'],
  ['more than 200 characters', `${'x'.repeat(201)}\n\nText`],
  ['a blank line before it', '\nRaid kills five\n\nText'],
  ['no text', ''],
])('finds no title in a first line with %s', (_, text) => {
  expect(findHeadline(text)).toBeNull()
})
