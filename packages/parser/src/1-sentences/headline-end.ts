import type { Split } from './split-sentences.ts'

/** Where the headline ends: the first line, when it is the title or closes without a full stop and others follow. */
export const headlineEnd = ({ report, text, sentences }: Split): number => {
  const [first, second] = sentences
  if (!first || !second || second.paragraph === first.paragraph) return 0
  const line = text.slice(first.start, first.end)
  return line === report.title || !/[.!?…”"]$/.test(line) ? first.end : 0
}
