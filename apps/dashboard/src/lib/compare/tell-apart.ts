/** What a reader can tell a report by. */
export interface ReportHead {
  readonly title: string
  readonly publisher: string
  readonly day: string
}

/**
 * Names for two reports that stand side by side: the headlines, in quotation marks; where both have the same one, as
 * papers that print one agency’s story do, who printed it, with the day where that is one paper too.
 */
export const tellApart = (left: ReportHead, right: ReportHead): readonly [string, string] => {
  if (left.title !== right.title) return [`“${left.title}”`, `“${right.title}”`]
  if (left.publisher !== right.publisher) return [left.publisher, right.publisher]
  return [`${left.publisher}, ${left.day}`, `${right.publisher}, ${right.day}`]
}
