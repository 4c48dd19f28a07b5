import { render } from 'svelte/server'
import { expect, test } from 'vitest'
import ClaimStrip from './ClaimStrip.svelte'
import { makeStripClaim } from './strip-claim.fixture.ts'

const claims = [
  makeStripClaim('exact', [80, 80, 'exact'], { origin: 'o1' }),
  makeStripClaim('about', [60, 60, 'approximately'], { speaker: 'local doctors', origin: 'o2' }),
  makeStripClaim('range', [50, 70, 'range'], { speaker: 'a monitor', route: null, origin: 'o3' }),
  makeStripClaim('least', [20, null, 'at-least'], { speaker: 'village head', origin: 'o4' }),
  makeStripClaim('most', [null, 100, 'up-to'], {
    speaker: 'radio',
    route: 'via a news agency, The Wire',
    origin: 'o1',
  }),
  makeStripClaim('vague', [null, null, 'vague'], { speaker: 'witnesses', origin: 'o5', used: false }),
]

/** The drawing one element a line, without what changes with the compiler. */
const tidy = (body: string) =>
  body
    .replaceAll(/<!--.*?-->/g, '')
    .replaceAll(/ ?svelte-\w+/g, '')
    .replaceAll(' class=""', '')
    .replaceAll('><', '>\n<')

const draw = () =>
  tidy(
    render(ClaimStrip, {
      props: { id: 'killed', title: 'Killed', description: 'Six figures.', claims, estimate: { low: 20, high: 100 } },
    }).body,
  )

test('draws the same strip as ever', async () => {
  await expect(draw()).toMatchFileSnapshot('__snapshots__/claim-strip.svg')
})

test('makes each figure a link to its sentence, named in words', () => {
  for (const { href, description } of claims) expect(draw()).toContain(`href="${href}" aria-label="${description}"`)
})
