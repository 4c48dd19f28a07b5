/** How English lays a deed to somebody by the deed itself, or by what struck. */

/** Behind the noun of a deed: "attacks led by", "the offensive waged by". */
export const LED_BY = /^(led|waged|launched|carried|mounted|staged|conducted|spearheaded)$/

/** Behind what struck: "a drone launched by", "a drone believed to belong to". */
export const SENT_BY =
  /^((believed|thought|said|reported|presumed|suspected|understood) )?((to be|to have been|as) )?((launched|fired|operated|flown|sent|dropped|planted|laid|owned|used|piloted|controlled) by|(to )?belong(ing)? to) /
