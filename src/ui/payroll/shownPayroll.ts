/** What can be done with the payroll on screen. Where its worker breaks, `usePayroll` says so, and what is shown stays. */
import type { WriteQuestion } from '../../payroll/payrollMessages';
import type { PayrollSettings } from '../../payroll/payrollSettings';
import { saveFile } from '../parts/saveFile';
import { loadedProfiles, type Profiles } from './loadedProfiles';
import { openWriterClient, type PayrollClient, type WriterClient } from './payrollClient';
import { broken, type During } from './payrollProblem';
import { emptyPayrollState, reportTo, usePayroll, type ShownPayroll } from './payrollState';
import { settingsNow } from './settingsNow';
import type { Answered } from './workerClient';

const { getState, setState } = usePayroll;

/**
 * By the settings and profiles as they now stand; one calculation at a time, and another after it where they changed
 * meanwhile.
 */
export async function recalculate(): Promise<void> {
  for (;;) {
    const { payroll } = getState();
    if (payroll === null || payroll.isRecalculating || payroll.isBroken) return;
    const settings = settingsNow();
    const profiles = loadedProfiles();
    const areKnown = areSameProfiles(profiles, payroll.profiles);
    if (areKnown && isSame(settings, payroll.settings)) return;
    const { client } = payroll;
    if (!areKnown) void client.ask('start', { profiles });
    changePayroll(client, { isRecalculating: true });
    const calculated = await client.ask('calculate', settings);
    if (calculated.kind !== 'answer') {
      reportBroken(client, calculated, 'calculate');
      return;
    }
    const calculation = (getState().payroll?.calculation ?? 0) + 1;
    changePayroll(client, { summary: calculated.answer, settings, profiles, calculation, isRecalculating: false });
  }
}

/** Writes the payroll to a file and hands it to the browser. Another worker writes: cancelling it costs nothing else. */
export async function writePayroll(question: WriteQuestion, fileName: string): Promise<void> {
  const { payroll, writing } = getState();
  if (payroll === null || writing !== null) return;
  const writer = openWriterClient();
  setState({ writing: { writer, progress: null }, problem: null, wasCancelled: false });
  const report = reportTo((progress) => {
    if (isWriting(writer)) setState({ writing: { writer, progress } });
  });
  const { port1, port2 } = new MessageChannel();
  const written = writer.ask('write', { ...question, from: port2 }, report, [port2]);
  const handedOver = await payroll.client.ask('handOver', { to: port1 }, undefined, [port1]);
  if (handedOver.kind !== 'answer') {
    reportBroken(payroll.client, handedOver, 'write');
    // Nothing will ever arrive at the writer.
    if (isWriting(writer)) setState({ writing: null });
    writer.cancel();
  }
  const answered = await written;
  if (!isWriting(writer)) return;
  writer.cancel();
  setState({ writing: null });
  if (answered.kind === 'answer') saveFile(fileName, answered.answer);
  // Only the writer broke: the payroll can be asked as before.
  else setState({ problem: broken(answered, 'write') });
}

/** Ends the writing at once. */
export function cancelWriting(): void {
  const { writing } = getState();
  if (writing === null) return;
  writing.writer.cancel();
  setState({ writing: null, wasCancelled: true });
}

/** Forgets the roster. */
export function closePayroll(): void {
  const { payroll, incoming, writing } = getState();
  payroll?.client.cancel();
  incoming?.client.cancel();
  writing?.writer.cancel();
  setState(({ pasted }) => ({ ...emptyPayrollState, pasted }));
}

/** Asks about the payroll on screen; where its worker breaks, that is said. */
export const askPayroll: PayrollClient['ask'] = async (kind, ask, ...rest) => {
  const client = getState().payroll?.client;
  if (client === undefined) return { kind: 'cancelled' };
  const answered = await client.ask(kind, ask, ...rest);
  if (answered.kind !== 'answer') reportBroken(client, answered, 'table');
  return answered;
};

/** Once, and where the payroll asked about is still the one on screen. */
function reportBroken(
  client: PayrollClient,
  answered: Exclude<Answered<unknown>, { kind: 'answer' }>,
  during: During,
): void {
  const problem = broken(answered, during);
  const { payroll } = getState();
  if (problem === null || payroll?.client !== client || payroll.isBroken) return;
  setState({ problem, payroll: { ...payroll, isRecalculating: false, isBroken: true } });
}

function isWriting(writer: WriterClient): boolean {
  return getState().writing?.writer === writer;
}

function changePayroll(client: PayrollClient, change: Partial<ShownPayroll>): void {
  setState(({ payroll }) => (payroll?.client === client ? { payroll: { ...payroll, ...change } } : {}));
}

/** A profile is made once, and another one after every change. */
function areSameProfiles(some: Profiles, others: Profiles): boolean {
  return some.length === others.length && some.every(({ profile }, index) => profile === others[index]?.profile);
}

/** Both were made by the same code, so that their parts stand in the same order. */
function isSame(one: PayrollSettings, other: PayrollSettings): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
