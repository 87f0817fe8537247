/**
 * One payroll from file to answers: what the worker does, without the worker around it. Answers come in the order of the
 * questions; the session keeps the roster and the columns, the page only what it shows.
 */
import { calculatePayroll, type CalculatedPayroll } from './payrollCalculation';
import type { PayrollProgress, PayrollRequests, ReadAnswer, RequestKind } from './payrollMessages';
import { summarize } from './payrollSummary';
import { wholeTable } from './payrollTable';
import { readPerson } from './readPerson';
import { readRoster, type RosterNotice } from './readRoster';
import type { Roster } from './roster';
import { tableOrder } from './tableOrder';
import { tableRow } from './tableRow';

type OnProgress = (progress: PayrollProgress) => void;

export type PayrollSession = {
  [Kind in RequestKind]: (
    ask: PayrollRequests[Kind]['ask'],
    onProgress: OnProgress,
  ) => PayrollRequests[Kind]['answer'] | Promise<PayrollRequests[Kind]['answer']>;
};

export function openSession(): PayrollSession {
  let profiles: PayrollRequests['start']['ask']['profiles'] = [];
  let roster: Roster | null = null;
  let notices: readonly RosterNotice[] = [];
  let payroll: CalculatedPayroll | null = null;
  let order: Uint32Array = new Uint32Array();

  const calculated = (): CalculatedPayroll => {
    if (payroll === null) throw new Error('Nothing has been calculated yet');
    return payroll;
  };

  return {
    start(ask) {
      profiles = ask.profiles;
      return null;
    },
    async read({ source, options }, onProgress): Promise<ReadAnswer> {
      const reading = await readRoster(source, options, onProgress);
      if (reading.kind !== 'roster') return reading;
      const { fileName, sheetName, headers, rowCount } = reading.roster;
      roster = reading.roster;
      notices = reading.notices;
      payroll = null;
      return { kind: 'roster', fileName, sheetName, headers, people: rowCount, notices: reading.notices };
    },
    calculate(settings, onProgress) {
      if (roster === null) throw new Error('Nothing has been read yet');
      const total = roster.rowCount;
      const report = (done: number) => onProgress({ phase: 'calculating', done, total, unit: 'rows' });
      payroll = calculatePayroll(roster, settings, profiles, report, notices);
      order = tableOrder(payroll, wholeTable);
      return summarize(payroll);
    },
    query(query) {
      order = tableOrder(calculated(), query);
      return { count: order.length };
    },
    rows({ from, to }) {
      return Array.from(order.subarray(from, to), (row) => tableRow(calculated(), row));
    },
    person({ row }) {
      return readPerson(calculated(), row);
    },
    handOver({ to }) {
      to.postMessage(calculated());
      to.close();
      return null;
    },
  };
}
