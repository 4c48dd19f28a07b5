import type { LeftOut } from '../chart-frame/left-out.ts'
import type { StepsView } from '../claim-steps/view-steps.ts'
import type { EventSection } from '../event/view-section.ts'
import type { LocatorView } from '../locator-map/view-locator.ts'
import type { MapView } from '../map/view-map.ts'
import type { MatrixView } from '../matrix/view-matrix.ts'
import type { OriginsView } from '../origin-graph/view-origins.ts'
import type { LanesView } from '../source/view-lanes.ts'
import type { SourcePage } from '../source/view-source-page.ts'
import type { TimelineLayout as TellingsLayout } from '../telling-timeline/geometry.ts'
import type { TimeChartView } from '../time-chart/view-time-chart.ts'
import type { TimelineView } from '../timeline/view-timeline.ts'
import type { ChartLinks } from './chart-links.ts'

/** A chart that stands alone, with all it draws. */
export type EmbeddedChart =
  | {
      readonly name: 'over-time'
      readonly view: TimeChartView
      readonly source: string
      readonly csvHref: string
      readonly sentencesHref: string
    }
  | { readonly name: 'claim-strip'; readonly section: EventSection }
  | { readonly name: 'claim-steps'; readonly view: StepsView }
  | { readonly name: 'origins'; readonly origins: OriginsView }
  | { readonly name: 'locator'; readonly view: LocatorView }
  | { readonly name: 'map'; readonly view: MapView; readonly links: ChartLinks }
  | {
      readonly name: 'timeline'
      readonly view: TimelineView
      readonly measure: string
      readonly source: string
      readonly leftOut: readonly LeftOut[]
      readonly links: ChartLinks
    }
  | { readonly name: 'matrix'; readonly matrix: MatrixView; readonly links: ChartLinks }
  | { readonly name: 'standing'; readonly source: SourcePage; readonly standing: LanesView }
  | { readonly name: 'tellings'; readonly source: SourcePage; readonly timeline: TellingsLayout }
