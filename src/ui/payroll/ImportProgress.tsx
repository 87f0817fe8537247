import { cancelImport } from './importRoster';
import type { ShownProgress } from './payrollState';
import { ProgressBar } from './ProgressBar';

/** The import under way, and a way out of it. */
export function ImportProgress({ progress }: { progress: ShownProgress | null }) {
  const cancel = () => {
    cancelImport();
    // The button goes, and the focus with it.
    document.getElementById('roster-heading')?.focus();
  };
  return <ProgressBar firstPhase="opening" progress={progress} onCancel={cancel} />;
}
