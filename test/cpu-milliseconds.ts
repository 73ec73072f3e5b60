/** How long the processor worked on `run`, in milliseconds: unlike the clock it does not run on while others have the processor. */
export function cpuMilliseconds(run: () => void): number {
  const from = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(from);
  return (user + system) / 1000;
}
