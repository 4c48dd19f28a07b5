const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** Titles and ranks as abbreviated: a name always follows their full stop. */
export const ABBREVIATED_TITLES: ReadonlySet<string> = words(`
  mr mrs ms dr prof st gen lt col maj capt cpl sgt cmdr adm brig brig-gen lt-gen maj-gen lt-col pvt pte det insp supt supdt hon rev fr sen rep
  gov pres amb atty spc lcpl cpt pfc sfc tsgt pcol pltcol pmaj pcpt pssg engr cdr ssgt msgt sgm ex-gen ag asst dy commr comdt smt shri`)

/** Those, and others behind whose full stop no sentence ends. */
export const NEVER_FINAL: ReadonlySet<string> = new Set([
  ...ABBREVIATED_TITLES,
  ...words('brgy vs v e.g i.e cf eds incl'),
])

/** Abbreviations that may also be the last word of a sentence. */
export const MAY_BE_FINAL: ReadonlySet<string> = words(`
  sr jr etc dept div inf bn regt ed al sq ltd inc co corp bros hq mt mts ft cal rds sqn ave rd blvd
  jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thurs fri sat sun
  u.s u.k u.n u.s.a a.m p.m d.c e.u r.p.g`)

/** Abbreviations before a figure ("No. 47", "Rs. 500"), and words like any other ("He said no.") elsewhere. */
export const BEFORE_FIGURES: ReadonlySet<string> = words('no nos art sec fig vol approx est ca c p pp rs tk d b')

/** Words that, set with a capital behind an abbreviation, begin a sentence: "in the U.S. The army …". */
export const SENTENCE_OPENERS: ReadonlySet<string> = words(`
  the he she it they we this that these those there his her its their in on at by for from according after before
  during but and also however meanwhile some another several many at no one two three four five six seven eight nine
  ten when while since earlier later local officials police`)
