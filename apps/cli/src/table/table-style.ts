import { styleText } from 'node:util'
import type { Terminal } from '../terminal.ts'

/** How wide lines may be and how words are marked. */
export interface TableStyle {
  /** Terminal columns a line may take. */
  readonly width: number
  readonly paint: (style: 'bold' | 'dim' | 'cyan', text: string) => string
}

const WIDTH_WITHOUT_TERMINAL = 120
/** Below this the columns cannot be told apart; a narrower terminal wraps the lines. */
const NARROWEST = 60

/** The style that fits the terminal: its width, and colours only where it shows them. */
export const tableStyle = ({ stdout }: Terminal): TableStyle => ({
  // A terminal that does not know its width says 0.
  width: Math.max(stdout.columns || WIDTH_WITHOUT_TERMINAL, NARROWEST),
  paint: (format, text) => styleText(format, text, { stream: stdout }),
})
