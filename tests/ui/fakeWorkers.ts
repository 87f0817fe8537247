import { vi } from 'vitest';
import type { PayrollSummary, ReadAnswer } from '../../src/payroll/payrollMessages';
import type { PayrollSettings } from '../../src/payroll/payrollSettings';
import type { TableRow } from '../../src/payroll/payrollTable';

/** What was asked of a fake worker, and not answered yet. */
export type Asked = { id: number; kind: string; ask: unknown };

/** Stands in for every `Worker` of the page; answers by `respond`, or by hand where that says nothing. */
export class FakeWorker {
  static all: FakeWorker[] = [];
  static respond: (asked: Asked) => unknown = () => undefined;

  onmessage: ((event: { data: unknown }) => void) | null = null;
  onerror: ((event: { message: string; preventDefault: () => void }) => void) | null = null;
  onmessageerror: (() => void) | null = null;
  isTerminated = false;
  readonly asked: Asked[] = [];

  constructor() {
    FakeWorker.all.push(this);
  }

  postMessage(asked: Asked): void {
    this.asked.push(asked);
    const answer = FakeWorker.respond(asked);
    if (answer !== undefined) queueMicrotask(() => this.send({ id: asked.id, kind: 'answer', answer }));
  }

  send(data: unknown): void {
    if (!this.isTerminated) this.onmessage?.({ data });
  }

  /** To the last question of a kind. */
  tell(kind: string, message: Record<string, unknown>): void {
    const id = this.last(kind)?.id;
    this.send({ id, ...message });
  }

  last(kind: string): Asked | undefined {
    return this.asked.filter((one) => one.kind === kind).at(-1);
  }

  terminate(): void {
    this.isTerminated = true;
  }
}

export function useFakeWorkers(): void {
  FakeWorker.all = [];
  FakeWorker.respond = () => undefined;
  vi.stubGlobal('Worker', FakeWorker);
}

export function readAnswer(people: number): Extract<ReadAnswer, { kind: 'roster' }> {
  return {
    kind: 'roster',
    fileName: '工资表.xlsx',
    sheetName: '三月',
    headers: { name: '员工', wage: '社保基数' },
    people,
    notices: [],
  };
}

/** Two people of Nanjing: employer 1,600.00 + 1,000.00, employee 800.00 + 500.00. */
export function summary(change: Partial<PayrollSummary> = {}): PayrollSummary {
  const total = { employer: 260_000n, employee: 130_000n };
  return {
    totals: {
      people: 2,
      calculated: 2,
      raised: 1,
      capped: 0,
      total,
      schemes: [{ scheme: 'pension', people: 2, ...total }],
      cities: [{ cityId: 'nanjing', people: 2, ...total }],
      departments: [{ department: '财务部', people: 2, ...total }],
    },
    spreads: [],
    months: ['2026-03'],
    assumedRates: { fund: 0, injury: 0 },
    remarked: 0,
    faulty: 0,
    warnings: [],
    takeHome: null,
    check: null,
    trueUp: null,
    ...change,
  };
}

export function tableRow(row: number): TableRow {
  return {
    row,
    fileRow: row + 2,
    name: `员工${row}`,
    number: `${1000 + row}`,
    department: '财务部',
    city: { id: 'nanjing' },
    month: '2026-03',
    wage: '10000',
    fundWage: null,
    lines: { pension: { base: 1_000_000, adjustment: 'none', employer: 160_000, employee: 80_000 } },
    employer: 160_000,
    employee: 80_000,
    pay: null,
    takeHome: null,
    check: [],
    checkCost: null,
    trueUp: null,
    remarks: [],
  };
}

/** A worker for which all goes well. */
export function respondAsReady(summaryOf: (settings: PayrollSettings) => PayrollSummary = () => summary()) {
  return ({ kind, ask }: Asked): unknown => {
    switch (kind) {
      case 'start':
        return null;
      case 'read':
        return readAnswer(2);
      case 'calculate':
        return summaryOf(ask as PayrollSettings);
      case 'query':
        return { count: 2 };
      case 'rows':
        return [tableRow(0), tableRow(1)];
      default:
        return undefined;
    }
  };
}
