import { type Claim, makeId, type Report, SCHEMA_VERSION } from '@reportedly/schema'

/** What the parser needs of a report. */
export type ReportInput = Pick<Report, 'id' | 'title' | 'text' | 'publishedAt' | 'publisher'>

/** The claims of one report, in the order of the text. */
export interface Reading {
  readonly reportId: string
  readonly claims: readonly Claim[]
}

// STAND-IN while the rooms are being built: knows the seed's seven claims only.
export const readReport = (report: ReportInput): Reading => {
  const t = report.text
  const at = (s: string, from = 0) => {
    const i = t.indexOf(s, from)
    return i < 0 ? null : { start: i, end: i + s.length }
  }
  const sentence = (p: { start: number; end: number }) => ({
    start: t.lastIndexOf('\n', p.start) + 1,
    end: t.indexOf('\n', p.end) < 0 ? t.length : t.indexOf('\n', p.end),
  })
  const publisher = {
    name: report.publisher,
    sourceId: report.publisher,
    kind: 'unknown' as const,
    span: null,
    verb: null,
    inherited: false,
  }
  const rows: [string, string, number | null, number | null, string, string, string, string, number][] = [
    ['up to 100 militants', 'strength', null, 100, 'up-to', 'up to 100', 'militants', 'non-state-armed', 0],
    ['80 terrorists', 'killed', 80, 80, 'exact', '80', 'terrorists', 'non-state-armed', 0],
    [
      'two pick-up trucks armed with machine guns',
      'destroyed',
      2,
      2,
      'exact',
      'two',
      'pick-up trucks armed with machine guns',
      'vehicles',
      0,
    ],
    ['35 weapons', 'seized', 35, 35, 'exact', '35', 'weapons', 'weapons', 0],
    ['Several insurgents', 'captured', null, null, 'vague', 'Several', 'insurgents', 'non-state-armed', 0],
    ['six ISIS-linked terrorists', 'killed', 6, 6, 'exact', 'six', 'ISIS-linked terrorists', 'non-state-armed', 1],
    ['a commander named Abu Dahdah', 'killed', 1, 1, 'exact', 'a', 'commander named Abu Dahdah', 'non-state-armed', 1],
  ]
  const claims: Claim[] = []
  for (const [quote, measure, low, high, qualifier, asStated, counted, category, incident] of rows) {
    const p = at(quote)
    if (!p) continue
    const span = at(counted, p.start)
    const speaker = at('‘Operation Z’')
    claims.push({
      schemaVersion: SCHEMA_VERSION,
      id: makeId('claim', report.id, measure, p.start, p.end),
      reportId: report.id,
      measure,
      quantity: { low, high, qualifier, asStated, unit: 'count' },
      counted: {
        text: counted,
        span,
        category,
        actorId: null,
        attributes: counted.startsWith('commander') ? ['commander', 'named-person'] : [],
      },
      actor:
        incident === 1
          ? {
              text: 'the African Legion, the Malian Armed Forces (FAMA), and the armed militia of the Movement for Oneness and Jihad in West Africa (MSF)',
              span: at(
                'the African Legion, the Malian Armed Forces (FAMA), and the armed militia of the Movement for Oneness and Jihad in West Africa (MSF)',
              ),
              parties: [
                { name: 'African Legion', actorId: null },
                { name: 'Malian Armed Forces (FAMA)', actorId: null },
                { name: 'MSF militia', actorId: null },
              ],
            }
          : null,
      modality: 'asserted',
      scope: 'incident',
      incident,
      subsetOf: counted.startsWith('commander') ? (claims[5]?.id ?? null) : null,
      revises: null,
      attribution: [
        {
          name: '‘Operation Z’ Telegram channel',
          sourceId: makeId('source', 'operation z'),
          kind: 'social-channel',
          span: incident === 0 && measure !== 'strength' ? speaker : speaker,
          verb: 'say',
          inherited: measure === 'killed' || measure === 'captured',
        },
        publisher,
      ],
      place: null,
      time: null,
      restatedAt: [],
      confidence: null,
      evidence: {
        position: p,
        sentence: sentence(p),
        quote: {
          exact: quote,
          prefix: t.slice(Math.max(0, p.start - 32), p.start),
          suffix: t.slice(p.end, p.end + 32),
        },
        rule: 'claims/stand-in',
      },
    } as Claim)
  }
  return { reportId: report.id, claims }
}
