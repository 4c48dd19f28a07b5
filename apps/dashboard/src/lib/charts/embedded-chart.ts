import type { StepsView } from '../claim-steps/view-steps.ts'
import type { EventSection } from '../event/view-section.ts'
import type { LocatorView } from '../locator-map/view-locator.ts'
import type { OriginsView } from '../origin-graph/view-origins.ts'
import type { TimeChartView } from '../time-chart/view-time-chart.ts'

/** A chart that stands alone, with all it draws. */
export type EmbeddedChart =
  | { readonly name: 'over-time'; readonly view: TimeChartView; readonly source: string; readonly csvHref: string }
  | { readonly name: 'claim-strip'; readonly section: EventSection }
  | { readonly name: 'claim-steps'; readonly view: StepsView }
  | { readonly name: 'origins'; readonly origins: OriginsView }
  | { readonly name: 'locator'; readonly view: LocatorView }
