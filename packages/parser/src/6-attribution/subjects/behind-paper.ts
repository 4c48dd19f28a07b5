import { groupAt } from '../../5-frames/clause/clause-walk.ts'
import { INQUIRIES, STAND_INS } from '../en/speech.ts'
import { headAt, issuerAt, PICTURES } from './issuer-at.ts'
import type { View } from '../view.ts'

const isPaper = (view: View, position: number): boolean => {
  const head = headAt(view, position)
  const paper =
    /^(toll|findings|information|results)$/.test(head) || STAND_INS.test(head) || STAND_INS.test(head.replace(/s$/, ''))
  return (
    view.framed.groups[groupAt(view.clause, position)]?.owner === null &&
    (paper || INQUIRIES.test(head) || PICTURES.test(head))
  )
}

/** "reports from the ‘Operation Z’ channel", "a list published by the ministry": the one behind the paper speaks. */
export const behindPaper = (view: View, position: number): number => {
  let here = position
  for (let steps = 0; steps < 3 && isPaper(view, here); steps += 1) {
    const issuer = issuerAt(view, here)
    if (issuer < 0) return here
    here = issuer
  }
  return here
}
