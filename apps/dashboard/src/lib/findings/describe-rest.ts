import { countOf } from '../words/count-of.ts'
import type { DifferencesView } from './view-findings.ts'

/** What a page leaves out of the differences, in words; undefined when it leaves out nothing. */
export const describeRest = ({ more, notCompared }: Omit<DifferencesView, 'shown'>): string | undefined => {
  const rest = [
    more > 0 ? `And ${countOf(more, 'difference')} more of smaller weight.` : '',
    notCompared > 0 ? `${countOf(notCompared, 'further figure was', 'further figures were')} not compared.` : '',
  ].filter((part) => part !== '')
  return rest.length === 0 ? undefined : rest.join(' ')
}
