export type ReadProgress = {
  phase: 'opening' | 'reading' | 'building';
  done: number;
  /** Null: not known. */
  total: number | null;
  unit: 'rows' | 'bytes';
};
export type ReportProgress = (progress: ReadProgress) => void;

/** Milliseconds between two reports of a phase: a page shows no more. */
const interval = 100;

export function reportSeldom(report: ReportProgress): ReportProgress {
  let phase: ReadProgress['phase'] | null = null;
  let last = 0;
  return (progress) => {
    const now = performance.now();
    if (progress.phase === phase && now - last < interval) return;
    [phase, last] = [progress.phase, now];
    report(progress);
  };
}
