/** Titles and ranks before a name, as abbreviated; a full stop behind them ends nothing. */
export const TITLES: ReadonlySet<string> = new Set(
  'mr mrs ms dr prof gen lt col maj capt cpl sgt cmdr adm brig rev fr sen rep gov pres insp supt supdt st hon spc pvt dsp asp ssp sp ig dig smt shri sub pfc sfc cpt ssgt tsgt msgt lcpl pcol pltcol pmaj pcpt pssg engr cdr atty ag asst dy commr comdt amb det'.split(
    ' ',
  ),
)
