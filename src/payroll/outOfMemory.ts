/** Memory that ran out is no finding about the file: whoever catches errors of a reader passes this one on. */
export function isOutOfMemory(error: unknown): boolean {
  return (
    error instanceof RangeError &&
    /memory|allocation|string length|string longer|call stack|array (buffer )?length/i.test(error.message)
  );
}
