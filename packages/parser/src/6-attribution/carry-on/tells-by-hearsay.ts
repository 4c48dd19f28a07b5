import type { Framed } from '../../5-frames/fill-frames.ts'

/** Whether a sentence tells by hearsay, on the word of nobody whom the publisher names: "Six others were reportedly killed." */
export const tellsByHearsay = ({ tokens: { folded }, ranges }: Framed, sentence: number): boolean => {
  const { first = 0, end = 0 } = ranges[sentence] ?? {}
  return folded.slice(first, end).some((word) => word === 'reportedly' || word === 'allegedly')
}
