import { type Profiler, Session } from 'node:inspector'

/** One function on the stack, with the milliseconds spent in it itself while called in this way. */
export interface Frame {
  readonly name: string
  readonly url: string
  readonly self: number
  readonly children: readonly Frame[]
}

const MICROSECONDS = 100

const toFrames = ({ nodes, samples = [], timeDeltas = [] }: Profiler.Profile): Frame => {
  const selfTimes = new Map<number, number>()
  samples.forEach((id, index) => selfTimes.set(id, (selfTimes.get(id) ?? 0) + (timeDeltas[index] ?? 0) / 1000))
  const byId = new Map(nodes.map((node) => [node.id, node]))
  const toFrame = (node: Profiler.ProfileNode): Frame => ({
    name: node.callFrame.functionName || 'anonymous',
    url: node.callFrame.url,
    self: selfTimes.get(node.id) ?? 0,
    children: (node.children ?? []).flatMap((id) => {
      const child = byId.get(id)
      return child ? [toFrame(child)] : []
    }),
  })
  const [root] = nodes
  if (!root) throw new Error('the profiler saw nothing')
  return toFrame(root)
}

/** Runs an act under the engine's own sampling profiler and gives back its call tree. */
export const profile = (act: () => void): Frame => {
  const session = new Session()
  session.connect()
  let tree: Frame | null = null
  // Connected to its own thread, the session answers before `post` returns.
  session.post('Profiler.enable')
  session.post('Profiler.setSamplingInterval', { interval: MICROSECONDS })
  session.post('Profiler.start')
  act()
  session.post('Profiler.stop', (error, { profile: result }) => {
    if (!error) tree = toFrames(result)
  })
  session.disconnect()
  if (tree === null) throw new Error('the profiler gave no answer')
  return tree
}
