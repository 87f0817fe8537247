import type { ContributionComparison } from '../../../calc/compareContributions';
import bar from '../../parts/bar.module.css';
import { useRuleCompareWording } from '../../wording/ruleCompare/RuleCompareWording';
import styles from './CompareForm.module.css';
import { formatDifference } from '../../signedAmount';

/**
 * On a phone the form is longer than the screen: the differences stay at its lower edge until the answer comes into view.
 * It repeats what stands there, so it is hidden from screen readers.
 */
export function ChangeBar({ comparison: { total, leftOut } }: { comparison: ContributionComparison }) {
  const words = useRuleCompareWording();
  const { employee, employer } = total;
  if ([employee, employer].every(({ before, after }) => before.isZero() && after.isZero())) return null;
  return (
    <div className={`${bar.bar} ${styles.changes}`} aria-hidden="true">
      {leftOut.length > 0 && <span>{words.incompleteMark}</span>}
      <span>
        {words.perMonth('employee')} <strong>{formatDifference(employee.difference)}</strong>
      </span>
      <span>
        {words.perMonth('employer')} <strong>{formatDifference(employer.difference)}</strong>
      </span>
    </div>
  );
}
