/**
 * Milliseconds that this process has used the processor for. On a shared machine the wall clock also counts
 * what others did meanwhile.
 */
export function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
}
