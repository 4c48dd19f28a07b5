import type { Attachment } from 'svelte/attachments'
import type { GraphLayout } from './graph-layout.ts'
import { isGraphKey, moveInGraph } from './move-in-graph.ts'

/** Lets arrow keys move between the nodes of a drawn graph that lead somewhere; Tab goes through them as ever. */
export const arrowKeys =
  ({ nodes }: GraphLayout): Attachment<SVGSVGElement> =>
  (drawing) => {
    const places = nodes.filter(({ node }) => node.href !== null)
    const move = (event: KeyboardEvent): void => {
      const links = [...drawing.querySelectorAll('a')]
      const from = links.findIndex((link) => link === document.activeElement)
      if (from < 0 || !isGraphKey(event.key)) return
      event.preventDefault()
      const link = links[moveInGraph(places, from, event.key)]
      link?.focus()
      link?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
    }
    drawing.addEventListener('keydown', move)
    return () => drawing.removeEventListener('keydown', move)
  }
