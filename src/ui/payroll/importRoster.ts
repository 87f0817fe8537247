/** From a file to a payroll on screen. Every way ends in `usePayroll`: with what was asked for, or with a problem. */
import type { PayrollProgress } from '../../payroll/payrollMessages';
import { loadedProfiles, loadProfiles } from './loadedProfiles';
import { openPayrollClient, type PayrollClient } from './payrollClient';
import { broken, type PayrollProblem } from './payrollProblem';
import {
  reportTo,
  usePayroll,
  type Importing,
  type Incoming,
  type Mapping,
  type RosterQuestion,
  type ShownPayroll,
} from './payrollState';
import { settingsNow } from './settingsNow';
import { recalculate } from './shownPayroll';

const { getState, setState } = usePayroll;

/** Of this visit; never counted anew. */
let importNumber = 0;

/** Reads a roster in a worker of its own, and calculates it; or asks what its columns are. */
export async function importRoster(source: RosterQuestion['source']): Promise<void> {
  await readAnew({ source, options: {} });
}

/** Asks what the columns of the roster on screen are, as they were read; it stays until they are read otherwise. */
export async function changeColumns(): Promise<void> {
  const { payroll } = getState();
  if (payroll === null) return;
  const { question, roster } = payroll;
  const sheet = roster.sheetName === null ? {} : { sheet: roster.sheetName };
  await readAnew({ ...question, options: { ...question.options, ...sheet, stopAtMapping: true } });
}

/** From the beginning, in a new worker. */
export async function readAnew(question: RosterQuestion): Promise<void> {
  getState().incoming?.client.cancel();
  const client = openPayrollClient();
  const importing: Importing = { kind: 'importing', client, question, progress: null, mapping: null };
  setState({ incoming: importing, problem: null, unfinished: null, wasCancelled: false });
  const profiles = await loadProfiles();
  if (!isIncoming(client)) return;
  if (profiles.length === 0) {
    endImport(client, { kind: 'noProfiles' }, question);
    return;
  }
  await readIncoming(importing);
}

/** The same file again, with the columns that a person named. */
export async function readMapped(options: RosterQuestion['options']): Promise<void> {
  const { incoming } = getState();
  if (incoming?.kind !== 'mapping') return;
  const question = { ...incoming.question, options };
  const mapping = { ...incoming, question };
  const importing: Importing = { kind: 'importing', client: incoming.client, question, progress: null, mapping };
  setState({ incoming: importing, problem: null });
  await readIncoming(importing);
}

/** Kept at every choice: whoever leaves the page meanwhile finds them again. */
export function chooseColumns(options: RosterQuestion['options']): void {
  const { incoming } = getState();
  if (incoming?.kind !== 'mapping') return;
  const question = { ...incoming.question, options: { ...incoming.question.options, ...options } };
  setState({ incoming: { ...incoming, question } });
}

/** Another sheet of the same file, or another header row: its columns take the place of those shown. */
export async function lookAt(options: RosterQuestion['options']): Promise<void> {
  const { incoming } = getState();
  if (incoming?.kind !== 'mapping') return;
  const mapping: Mapping = { ...incoming, isReading: true, progress: null };
  setState({ incoming: mapping, problem: null });
  // Whoever asked to see the columns sees them, even where they are all recognised.
  const asked = mapping.isOnRequest ? { ...options, stopAtMapping: true as const } : options;
  await readIncoming(mapping, { ...mapping.question, options: asked });
}

async function readIncoming(incoming: Incoming, question: RosterQuestion = incoming.question): Promise<void> {
  const { client } = incoming;
  const report = reportTo((progress) => {
    const now = getState().incoming;
    if (now?.client === client) setState({ incoming: { ...now, progress } });
  });
  const read = await client.ask('read', question, report);
  if (!isIncoming(client)) return;
  if (read.kind !== 'answer') {
    endImport(client, broken(read, 'read'), question);
    return;
  }
  const { answer } = read;
  switch (answer.kind) {
    case 'needsMapping': {
      const isOnRequest = question.options.stopAtMapping === true;
      setState({
        incoming: {
          kind: 'mapping',
          client,
          question,
          unmapped: answer,
          isOnRequest,
          isReading: false,
          progress: null,
        },
      });
      break;
    }
    case 'refused': {
      const problem: PayrollProblem = { kind: 'refused', refusal: answer.refusal };
      const now = getState().incoming;
      const mapping = now?.kind === 'mapping' ? now : (now?.mapping ?? null);
      if (mapping === null) endImport(client, problem);
      else setState({ incoming: { ...mapping, isReading: false }, problem });
      break;
    }
    case 'roster':
      await calculateIncoming(client, question, answer, report);
  }
}

async function calculateIncoming(
  client: PayrollClient,
  question: RosterQuestion,
  roster: ShownPayroll['roster'],
  report: (progress: PayrollProgress) => void,
): Promise<void> {
  const settings = settingsNow();
  // As they are by now: somebody may have taken long to say what the columns are.
  const profiles = loadedProfiles();
  void client.ask('start', { profiles });
  const calculated = await client.ask('calculate', settings, report);
  if (!isIncoming(client)) return;
  if (calculated.kind !== 'answer') {
    endImport(client, broken(calculated, 'calculate'), question);
    return;
  }
  const before = getState().payroll;
  importNumber += 1;
  before?.client.cancel();
  setState({
    incoming: null,
    writing: null,
    payroll: {
      client,
      question,
      roster,
      settings,
      profiles,
      summary: calculated.answer,
      calculation: (before?.calculation ?? 0) + 1,
      importNumber,
      isRecalculating: false,
      isBroken: false,
    },
  });
  await recalculate();
}

/** Ends the import at once; the payroll before it stays, and so does what was said of the columns. */
export function cancelImport(): void {
  const { incoming } = getState();
  if (incoming === null) return;
  incoming.client.cancel();
  if (incoming.kind === 'mapping' || incoming.mapping === null) {
    setState({ incoming: null, problem: null, wasCancelled: true });
    return;
  }
  setState({ incoming: { ...incoming.mapping, client: openPayrollClient() }, problem: null, wasCancelled: true });
}

/** @param unfinished what can be read again */
function endImport(
  client: PayrollClient,
  problem: PayrollProblem | null,
  unfinished: RosterQuestion | null = null,
): void {
  client.cancel();
  setState({ incoming: null, problem, unfinished });
}

function isIncoming(client: PayrollClient): boolean {
  return getState().incoming?.client === client;
}
