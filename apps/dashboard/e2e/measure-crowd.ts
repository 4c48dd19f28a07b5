/** How many times as long work takes as it would with a processor to itself. */
export const measureCrowd = (): number => {
  const [start, before] = [performance.now(), process.cpuUsage()]
  while (process.cpuUsage(before).user < 20_000);
  return Math.max(1, ((performance.now() - start) * 1000) / 20_000)
}
