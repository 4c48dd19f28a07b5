import { expect, test } from 'vitest'
import { splitSentences } from '../../1-sentences/split-sentences.ts'
import { tokenize } from '../../2-tokens/tokenize.ts'
import { findQuantities } from '../../3-quantities/find-quantities.ts'
import { findMentions } from '../../4-mentions/mentioned.ts'
import { fillFrames } from '../../5-frames/fill-frames.ts'
import { findDigest } from './find-digest.ts'

const digestOf = (text: string, title: string | null = null, publisher: string | null = null) => {
  const split = splitSentences({ id: 'r1', title, text, publishedAt: '2024-05-10', publisher })
  const digest = findDigest(fillFrames(findMentions(findQuantities(tokenize(split)))))
  return digest && [digest.outlet.name, digest.via?.name ?? null]
}

test.for([
  ['what it reported on', 'The BBC reported on Monday on the attack on Gao.', 'BBC', null],
  ['what it wrote about', 'Le Monde wrote on 6 May about the raid on Gao.', 'Le Monde', null],
  ['the text it took over', 'SeneNews took over a text of RFI on the attack on Gao.', 'SeneNews', 'RFI'],
  ['the dispatch it ran', 'Myanmar Now ran an AFP dispatch on 6 May on the strike.', 'Myanmar Now', 'AFP'],
  [
    'a statement that a web address put out',
    'Gaoinfo.net published a statement by the mayor of Gao.',
    'Gaoinfo.net',
    null,
  ],
  [
    'a paper that it carried',
    'A dispatch of AFP, carried by gaoinfo.net on 6 May, gave an early toll.',
    'gaoinfo.net',
    'AFP',
  ],
  ['a paper on its page', 'An AFP text on Gaoinfo.net, dated 6 May, described the attack.', 'Gaoinfo.net', 'AFP'],
  [
    'a text in an aside',
    'RFI, in a text that SeneNews carried on 6 May, followed how the toll grew.',
    'SeneNews',
    'RFI',
  ],
  [
    'what it is found to tell on',
    'The toll rose to 12, Sudan Tribune reported on Monday. The paper quoted two doctors.',
    'Sudan Tribune',
    null,
  ],
  [
    'the answer to a question',
    'What happened in Gao? The Sudan Tribune set out two accounts. The paper took no side.',
    'Sudan Tribune',
    null,
  ],
] as const)('finds the outlet that a text sums up by %s', ([, text, outlet, via]) => {
  expect(digestOf(text)).toEqual([outlet, via])
})

test('finds an outlet of which nothing is known by the title', () => {
  expect(digestOf('Kavara told of a battle at Gao with two tolls.', 'Gao, two tolls, in Kavara')).toEqual([
    'Kavara',
    null,
  ])
})

test.for([
  [
    'a report that an outlet is only the source of',
    'At least 12 people died in Gao, Reuters reported. The army denied it.',
  ],
  ['what a ministry reports on', 'The defence ministry reported on Monday on the attack on Gao.'],
  ['what a rights group publishes', 'Human Rights Watch published a report by its researchers on Gao.'],
  ['what a channel on Telegram posts', 'The Telegram channel Severny Veter reported on the attack on Gao.'],
  ['a name of which nothing says what it is', 'Kavara reported on Monday that 12 people had died.'],
  ['an outlet told of later', 'Twelve people died in Gao. Le Monde wrote about the attack on Gao.'],
] as const)('takes no text for a digest because of %s', ([, text]) => {
  expect(digestOf(text)).toBe(null)
})

test('takes no outlet’s own report for a digest of it', () => {
  expect(digestOf('The BBC reported on Monday on the attack on Gao.', null, 'BBC')).toBe(null)
})
