import type { Happening } from '../survey/figure.ts'
import type { Survey } from '../survey/survey.ts'

/** Gathers by source id what each event has, in the order of events; a step an event. */
export function* gatherBySource<Item extends { readonly sourceId: string }>(
  { happenings }: Survey,
  list: (happening: Happening) => readonly Item[],
): Generator<undefined, ReadonlyMap<string, readonly Item[]>> {
  const gathered = new Map<string, Item[]>()
  for (const happening of happenings) {
    for (const item of list(happening)) {
      const known = gathered.get(item.sourceId)
      if (known === undefined) gathered.set(item.sourceId, [item])
      else known.push(item)
    }
    yield
  }
  return gathered
}
