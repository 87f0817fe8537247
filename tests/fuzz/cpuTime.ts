/** A case may take so many milliseconds. */
export const mostMilliseconds = 100;
const timesTried = 3;

/**
 * Milliseconds of this process's own work, which a busy machine does not lengthen as it does the time on a clock. A case that
 * seems slow is tried again and the least counts: the first may have waited for a compiler or a collector of garbage.
 */
export async function leastCpuTime(work: () => void | Promise<void>): Promise<number> {
  let least = await cpuTime(work);
  for (let tried = 0; tried < timesTried && least > mostMilliseconds; tried += 1) {
    least = Math.min(least, await cpuTime(work));
  }
  return least;
}

async function cpuTime(work: () => void | Promise<void>): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
