const short = new Intl.NumberFormat('en-GB', { notation: 'compact', maximumFractionDigits: 1 })
const full = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 2 })

/** A tick’s number: in full up to 9,999, shortened above ("20K") so that neighbours never touch. */
export const formatTick = (value: number): string => (value < 10_000 ? full : short).format(value)
