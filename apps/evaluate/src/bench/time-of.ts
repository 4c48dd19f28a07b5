/** Milliseconds this thread has been at work; waiting for a processor that others use does not count. */
const workedFor = (): number => {
  const { user, system } = process.threadCpuUsage()
  return (user + system) / 1000
}

/** Milliseconds of work that an act takes, measured so many times, shortest first. */
export const timesOf = (act: () => void, times: number): readonly number[] =>
  Array.from({ length: times }, () => {
    const start = workedFor()
    act()
    return workedFor() - start
  }).sort((one, other) => one - other)

/** The middle one of sorted times. */
export const medianOf = (times: readonly number[]): number => times[Math.floor(times.length / 2)] ?? 0

/** The shortest of sorted times: what the act takes when nothing else gets in its way. */
export const bestOf = (times: readonly number[]): number => times[0] ?? 0
