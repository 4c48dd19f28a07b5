import type { SpeechAct } from './speech-act.ts'

/** A paper that nobody is said to have issued: whoever speaks beside it has. */
const PAPER =
  /^((written|brief|short|joint|press|separate|later|official) )?(statement|communiqué|communique|release|bulletin|post|message|update|announcement|note)$/i

/** "The army said it shot down 24 drones, according to a statement on Telegram": the acts without the paper of whoever has spoken. */
export const withoutOwnPaper = (acts: readonly SpeechAct[]): readonly SpeechAct[] =>
  acts.filter(
    ({ speaker, side, relay }, at) =>
      at === 0 ||
      side !== 'both' ||
      relay !== null ||
      !PAPER.test(speaker?.name ?? '') ||
      acts[at - 1]?.side !== 'behind',
  )
