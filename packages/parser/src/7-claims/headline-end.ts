import type { Group } from '../4-mentions/group.ts'
import type { Framed } from '../5-frames/fill-frames.ts'
import type { Attributed } from '../6-attribution/attributed.ts'

/** Where the headline ends: the first line, when it is the title or closes without a full stop and others follow. */
export const headlineEnd = ({ report, text, sentences }: Framed): number => {
  const [first, second] = sentences
  if (!first || !second || second.paragraph === first.paragraph) return 0
  const line = text.slice(first.start, first.end)
  return line === report.title || !/[.!?…”"]$/.test(line) ? first.end : 0
}

/** Whether a group stands in the first sentence below the headline. */
export const isLead = (attributed: Attributed, group: Group): boolean => {
  const sentence = attributed.tokens.sentence[group.first] ?? 0
  return sentence === (headlineEnd(attributed) > 0 ? 1 : 0)
}
