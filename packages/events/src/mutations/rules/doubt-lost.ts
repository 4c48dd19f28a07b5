import type { MutationRule } from '../mutation.ts'
import { canCountTheSame } from '../tells-same.ts'

/** "20 feared dead" is passed on as "20 dead". */
export const doubtLost: MutationRule = {
  name: 'mutations/doubt-lost',
  keptApartByOneReport: false,
  compare: (from, to) => {
    if (from.measure !== to.measure || !canCountTheSame(from, to) || to.modality !== 'asserted') return null
    if (from.modality === 'feared') return 'what was feared is stated'
    return from.modality === 'unconfirmed' ? 'what was unconfirmed is stated' : null
  },
}
