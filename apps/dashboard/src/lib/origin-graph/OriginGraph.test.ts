import { render } from 'svelte/server'
import { expect, test } from 'vitest'
import OriginGraph from './OriginGraph.svelte'
import { MADE_UP_ORIGINS } from './origin-records.fixture.ts'
import { viewOrigins } from './view-origins.ts'

const { title, description, trees } = viewOrigins(MADE_UP_ORIGINS, 'e1')
const { body } = render(OriginGraph, { props: { title, description, trees } })

test('has a title and a description, for the wide drawing and for the narrow one', () => {
  for (const id of ['origins', 'origins-narrow']) {
    expect(body).toContain(`aria-labelledby="${id}-title ${id}-description"`)
    expect(body).toContain(`<title id="${id}-title">${title}</title>`)
    expect(body).toContain(`<desc id="${id}-description">`)
  }
})

test('makes each report a link, named by its own words in both drawings', () => {
  const links = body.match(/<a .*?<\/a>/gs) ?? []
  const readOut = (link: string) =>
    link
      .replaceAll(/<[^>]*>/g, '')
      .replaceAll(/\s+/g, ' ')
      .trim()
  for (const { href, title: words, note } of trees.flatMap(({ children }) => children)) {
    const own = links.filter((link) => link.includes(`href="${href}"`))
    expect(own.map(readOut).filter((read) => read === `${words} ${note}`).length).toBe(2)
  }
})
