const list = (codes: string): ReadonlySet<string> => new Set(codes.split(' '))

/** Countries so thinly covered, or so closely reported on, that every populated place of the source is taken. */
export const coreCountries = list(
  'ML BF NE TD CF CD SO SS SD ET ER MZ LY SY IQ YE LB PS AF MM HT SV LK NG PK UA KE CM UG BI RW BJ TG CI MR TJ KG',
)

/** Further countries with conflicts of the last decades: places of 5,000 people or more, and seats of government. */
export const conflictCountries = list('EG IL IN PH TH RU CO MX VE PE TR IR AM AZ GE ID DZ TN EC GT HN NI JO SA BD NP')

/** Countries whose first-order regions are taken. */
export const regionCountries: ReadonlySet<string> = new Set([...coreCountries, ...conflictCountries, 'US'])
