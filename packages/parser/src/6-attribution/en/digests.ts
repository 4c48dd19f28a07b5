/** How English says that one outlet’s report is what a text is about: press reviews, digests, briefs, fact-checks. */

/** What an outlet does with the text of another: "ran an AFP dispatch", "took over a text of RFI". */
export const PRINTS: ReadonlySet<string> = new Set(
  'run carry publish print reprint republish repost repeat pass take reproduce translate relay sum summ summarise summarize'.split(
    ' ',
  ),
)

/** What an outlet does with a matter it tells of: "reported on", "wrote about", "returned to", "set two counts beside each other". */
export const TELLS_OF: ReadonlySet<string> = new Set(
  `report write run carry publish print reprint republish sum summ lay list describe look return go come set compare open follow
  give tell credit rely recount revisit detail collect trace summarise summarize call pass take update correct quote cite`.split(
    /\s+/,
  ),
)

/** What an outlet does with what has been told already: "looked back at", "compares three counts". */
export const REVIEWS: ReadonlySet<string> = new Set(
  'sum summ summarise summarize lay list compare look return go come set revisit recount trace'.split(' '),
)

/** What such a verb needs where it is not one of reporting: "went back to", "summed up", "looked at", "laid out". */
export const NEEDS: Readonly<Record<string, RegExp>> = {
  // The lemma of a rare verb may keep a letter too many.
  sum: /^up$/,
  summ: /^up$/,
  lay: /^out$/,
  go: /^back$/,
  come: /^back$/,
  return: /^(on|in|to)$/,
  look: /^(at|back|into)$/,
  set: /^(out|beside|against|side)$/,
  take: /^(over|up|from)$/,
  pass: /^on$/,
}

/** Words by which a text is called that one outlet has from another. */
export const PAPERS =
  /^(text|dispatch|report|article|story|piece|investigation|analysis|statement|findings|figures|account|interview|wire|count|list)$/

/** Nouns by which an outlet is called, with its name or again without it. */
export const OUTLET_NOUNS =
  /^(site|website|news-site|outlet|paper|newspaper|daily|weekly|magazine|journal|portal|broadcaster|radio|station|channel|agency|page|publication|tabloid|blog)$/

/** Words that join what is told of to a verb of telling: "reported on the attack", "wrote about", "reported how". */
export const ABOUT = /^(on|about|how|what|of|why|whether)$/
