import { isSeveral } from '../names/person-or-body.ts'
import type { Link } from '../speaker.ts'

/** "the monitor’s activists": the name of a body, and its people. */
const OWNED = /^(.+)’s (\p{Ll}[^’]*)$/u

/** Those who find out for whoever tells it: "her team had identified 15". */
const TEAMS = /^teams?$/

/** Whether one link is the people of the next: "the monitor’s activists" of "The monitor said its activists …". */
const isOfNext = ({ speaker }: Link, next: Link | undefined): boolean => {
  if (next === undefined) return false
  if (TEAMS.test(speaker.name)) return true
  if (!speaker.name.includes('’s ')) return false
  const [, owner = '', people = ''] = OWNED.exec(speaker.name) ?? []
  return owner !== '' && isSeveral(people) && (next.speaker.name.endsWith(owner) || owner.endsWith(next.speaker.name))
}

/** A chain in which whoever speaks through its own people speaks itself: "The monitor cited its activists as saying …". */
export const withoutOwnPeople = (chain: readonly Link[]): readonly Link[] =>
  chain.some((link, at) => isOfNext(link, chain[at + 1]))
    ? chain.filter((link, at) => !isOfNext(link, chain[at + 1]))
    : chain
