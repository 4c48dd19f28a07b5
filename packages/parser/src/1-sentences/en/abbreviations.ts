/** Words that end in a full stop without ending a sentence. */
export const ABBREVIATIONS: ReadonlySet<string> = new Set(
  `mr mrs ms dr prof st sr jr gen lt col maj capt cpl sgt cmdr adm brig brig-gen pvt pte det insp supt supdt hon rev fr
   sen rep gov pres amb atty no nos vs v etc approx est dept div inf bn regt fig art sec vol ed eds cf al ca
   jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thurs fri sat sun
   km kms kg mm cm ft lb lbs mi hr hrs min sq u.s u.k u.n u.s.a a.m p.m i.e e.g d.c e.u r.p.g ltd inc co corp bros
   rs smt shri ex-gen spc lcpl hq ave rd blvd`.split(/\s+/),
)

/** Abbreviations after which a figure follows ("No. 47"): never the end of a sentence before a digit. */
export const BEFORE_FIGURES: ReadonlySet<string> = new Set('no nos art sec fig vol approx est ca rs'.split(' '))
