import { memo } from 'react';
import bar from '../parts/bar.module.css';
import { usePayslipWording } from '../wording/payslip/PayslipWording';
import type { Assessment } from './assessment';

/**
 * On a phone the form is longer than the screen: the verdicts stay at its lower edge until the results come into view.
 * It repeats what stands there, so it is hidden from screen readers.
 */
export const VerdictBar = memo(function VerdictBar({ groups }: Pick<Assessment, 'groups'>) {
  const { result } = usePayslipWording();
  if (groups.length === 0) return null;
  return (
    <div className={bar.lines} aria-hidden="true">
      {groups.map((group) => (
        <p key={`${group.group} ${group.schemes.join()}`}>{result.verdict(group.verdict, group).headline}</p>
      ))}
    </div>
  );
});
