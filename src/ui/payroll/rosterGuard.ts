import { askBeforeLeaving } from '../leaveGuard';
import { usePayroll } from './payrollState';

let question = '';

/** The sentence that `beforeupdate` asks with, in the language of the page. */
export function setLeaveQuestion(text: string): void {
  question = text;
}

function holdsRoster(): boolean {
  const { payroll, incoming, unfinished, pasted } = usePayroll.getState();
  return payroll !== null || incoming !== null || unfinished !== null || pasted !== '';
}

/** Milliseconds within which a newer build takes over; where it did not, the roster is still here to be asked about. */
const longestTakeOver = 10_000;

/**
 * A roster is not stored, so that a reload loses it: the browser asks before the page is left, and the page before a newer
 * build takes over. Both hold on every page of the app, since the roster outlives its own.
 */
export function guardRoster(): void {
  let mayLeave = false;
  askBeforeLeaving(() => (holdsRoster() && !mayLeave ? question : undefined));
  window.addEventListener('beforeupdate', (event) => {
    if (!holdsRoster()) return;
    if (!window.confirm(question)) {
      event.preventDefault();
      return;
    }
    mayLeave = true;
    setTimeout(() => (mayLeave = false), longestTakeOver);
  });
}
