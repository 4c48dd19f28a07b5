/** Takes the fenced block below `<!-- name -->` out of Markdown. Throws when there is none of that name. */
export const extractBlock = (markdown: string, name: string): string => {
  const [, below] = markdown.split(`<!-- ${name} -->`)
  const block = /^\s*```\w*\n(.*?\n)```\n/s.exec(below ?? '')?.[1]
  if (block === undefined) throw new Error(`expected a fenced block below <!-- ${name} -->`)
  return block
}
