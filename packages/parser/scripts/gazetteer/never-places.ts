/**
 * Names that GeoNames holds but that a report never means: function words, makes of cars, news outlets and armed groups
 * named like a far-off town. Folded, apart by blanks; a name in several words is joined by "_".
 */
export const neverPlaces = `
along and any are as at begun both bush but by can chamber come date for from had has have he her him his human if in
is it its june july lead long made many march may monday more most much naval no normal now of on one or our out real
said same say share she side so some sunday tell than that the their them then there these they this to tuesday two
vice was we were who will with you
fano isuzu mobile toyota honda suzuki tata_motors pravda ngo venceremos al_mayadin al_mayadeen caracol sana talin
sig sar sal opo somali anzah nato upi isna
`
