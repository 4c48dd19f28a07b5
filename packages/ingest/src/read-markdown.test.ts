import { parseRecord } from '@reportedly/schema'
import { expect, test } from 'vitest'
import type { Ingested } from './ingested.ts'
import { readMarkdown } from './read-markdown.ts'

const read = (content: string): Ingested => readMarkdown('a.md', content, '2025-06-01T12:00:00Z')

const tellsOf = (content: string) => {
  const ingested = read(content)
  return ingested.kind === 'problem' ? ingested.problem : null
}

test('reads the front matter as written and the rest as the text', () => {
  const ingested = read(
    [
      '---',
      'title: "Raid: five killed"',
      'publishedAt: 2025-05-11',
      'publisher: 1984',
      'url: https://example.org/a?b=c#d',
      'authors: [First Author, Second Author]',
      'language: en',
      'rating: 5',
      '---',
      '',
      'Five were killed.',
      '',
    ].join('\n'),
  )
  expect(ingested).toMatchObject({
    kind: 'report',
    report: {
      title: 'Raid: five killed',
      publishedAt: '2025-05-11',
      publisher: '1984',
      url: 'https://example.org/a?b=c#d',
      authors: ['First Author', 'Second Author'],
      language: 'en',
      text: '\nFive were killed.\n',
      origin: { path: 'a.md', line: null, name: null },
    },
  })
  if (ingested.kind === 'report') expect(parseRecord('report', ingested.report)).toEqual(ingested.report)
})

test('takes one author as a list of one, and blank or null values as not given', () => {
  const ingested = read('---\r\nauthors: One Author\r\nurl: null\r\npublisher:\r\ntitle: ""\r\n---\r\nText')
  expect(ingested).toMatchObject({
    report: { authors: ['One Author'], url: null, publisher: null, title: null, text: 'Text' },
  })
})

test('keeps the address of what a text is about as its own, unless it has one, and passes over a note', () => {
  const about = 'about: https://example.org/summed-up'
  expect(read(`---\n${about}\nnote: not the outlet's words\n---\nText`)).toMatchObject({
    report: { url: 'https://example.org/summed-up', text: 'Text' },
  })
  expect(read(`---\n${about}\nurl: https://example.org/own\n---\nText`)).toMatchObject({
    report: { url: 'https://example.org/own' },
  })
})

test('takes the heading as the title when the front matter gives none', () => {
  expect(read('---\nlanguage: en\n---\n# Raid kills five\n\nText')).toMatchObject({
    report: { title: 'Raid kills five', text: '# Raid kills five\n\nText' },
  })
})

test.each([
  ['no front matter', 'Text\n---\nmore'],
  ['a rule that is never closed', '---\nText'],
])('takes everything as the text when there is %s', (_, content) => {
  expect(read(content)).toMatchObject({ report: { text: content } })
})

test('reads an empty front matter', () => {
  expect(read('---\n---\nText')).toMatchObject({ report: { text: 'Text', title: null } })
})

test('names the line in which the front matter is no YAML', () => {
  const problem = tellsOf('---\ntitle: a\nurl: [b\n---\nText')
  expect(problem?.line).toBeGreaterThan(1)
  expect(problem?.message).toMatch(/^front matter is not valid YAML: \S.*$/)
})

test.each([
  ['publishedAt: May 2025', /^front matter: publishedAt: expected an ISO 8601 date/],
  ['publishedAt: 2025-02-30', /^front matter: publishedAt: expected an ISO 8601 date/],
  ['url: example.org', /^front matter: url: expected a URL/],
  ['about: a page', /^front matter: about: expected a URL/],
  ['title: [a, b]', /^front matter: title: expected string/],
  ['authors: [a, ""]', /^front matter: authors\[1\]: expected a name/],
  ['just words', /^front matter: expected "key: value" lines$/],
])('names the field that is wrong: %s', (line, message) => {
  expect(tellsOf(`---\n${line}\n---\nText`)?.message).toMatch(message)
})

test('is not brought down by aliases that unfold to billions of values', () => {
  const levels = Array.from({ length: 12 }, (_, level) => `k${level + 1}: &k${level + 1} [${`*k${level},`.repeat(9)}]`)
  expect(tellsOf(`---\nk0: &k0 x\n${levels.join('\n')}\n---\nText`)?.message).toMatch(/^front matter/)
})
