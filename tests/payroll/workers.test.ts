import { describe, expect, it } from 'vitest';
import type { WorkerMessage, WorkerRequest, WriterRequest } from '../../src/payroll/payrollMessages';
import { showSignOfLife } from '../../src/payroll/signOfLife';
import { publishedProfiles } from '../publishedProfiles';
import { payrollOf, testSettings } from './payrollOf';

/** What a worker sees as itself: it is asked through events, and what it posts is kept. */
class WorkerSide extends EventTarget {
  readonly posted: WorkerMessage[] = [];
  #told: (() => void) | null = null;

  constructor(readonly name: string) {
    super();
  }

  postMessage(message: WorkerMessage): void {
    this.posted.push(message);
    this.#told?.();
  }

  ask(data: WorkerRequest | WriterRequest): void {
    this.dispatchEvent(new MessageEvent('message', { data }));
  }

  /** Once the last of the questions has been answered. */
  async untilAnswered(id: number): Promise<WorkerMessage[]> {
    const isDone = () => this.posted.some((one) => 'id' in one && one.id === id && one.kind !== 'progress');
    while (!isDone()) await new Promise<void>((resolve) => (this.#told = resolve));
    return this.posted.splice(0);
  }
}

function become(side: WorkerSide): WorkerSide {
  Object.defineProperty(globalThis, 'self', { value: side, configurable: true, writable: true });
  return side;
}

const calculating = become(new WorkerSide(''));
await import('../../src/payroll/payrollWorker');
const writing = become(new WorkerSide(''));
await import('../../src/payroll/payrollWriterWorker');

const text = '姓名\t缴费工资\n甲\t10000\n乙\t3000\n';
const profiles = publishedProfiles.map(({ profile }) => ({ profile, sha256: null }));

describe('The worker of the payroll', () => {
  it('answers one question after the other, each with its number and how far it is', async () => {
    become(calculating);
    calculating.ask({ id: 1, kind: 'start', ask: { profiles } });
    calculating.ask({ id: 2, kind: 'read', ask: { source: { kind: 'text', text }, options: {} } });
    calculating.ask({ id: 3, kind: 'calculate', ask: testSettings });
    calculating.ask({ id: 4, kind: 'rows', ask: { from: 0, to: 1 } });
    const messages = await calculating.untilAnswered(4);
    const answers = messages.filter(({ kind }) => kind === 'answer');
    expect(answers).toMatchObject([
      { id: 1, answer: null },
      { id: 2, answer: { kind: 'roster', people: 2 } },
      { id: 3, answer: { totals: { people: 2, calculated: 2 } } },
      { id: 4, answer: [{ name: '甲' }] },
    ]);
    const last = { phase: 'calculating', done: 2, total: 2, unit: 'rows' };
    expect(messages).toContainEqual({ id: 3, kind: 'progress', progress: last });
  });

  it('says what failed, and goes on', async () => {
    become(calculating);
    calculating.ask({ id: 5, kind: 'start', ask: null as never });
    calculating.ask({ id: 6, kind: 'start', ask: { profiles } });
    expect(await calculating.untilAnswered(6)).toEqual([
      { id: 5, kind: 'failed', message: "Cannot read properties of null (reading 'profiles')" },
      { id: 6, kind: 'answer', answer: null },
    ]);
  });
});

describe('The worker that writes', () => {
  const payroll = payrollOf([{ name: '甲', wage: '10000' }]);

  async function written(format: 'csv' | 'xlsx', language: 'zh' | 'en', handedOver: unknown): Promise<WorkerMessage[]> {
    become(writing);
    const { port1, port2 } = new MessageChannel();
    writing.ask({ id: 7, kind: 'write', ask: { format, language, writtenOn: '2026-11-25', from: port2 } });
    port1.postMessage(handedOver);
    return writing.untilAnswered(7);
  }

  it.each([
    ['zh', '姓名,'],
    ['en', 'Name,'],
  ] as const)('takes the payroll from the other worker and answers with a csv in %s', async (language, header) => {
    const [progress, answer] = await written('csv', language, payroll);
    const writtenAll = { phase: 'writing', done: 1, total: 1, unit: 'rows' };
    expect(progress).toEqual({ id: 7, kind: 'progress', progress: writtenAll });
    const blob = answer?.kind === 'answer' ? answer.answer : null;
    expect(blob instanceof Blob && (await blob.text())).toMatch(new RegExp(`^${header}`));
  });

  it('answers with a workbook', async () => {
    const answer = (await written('xlsx', 'zh', payroll)).at(-1);
    const blob = answer?.kind === 'answer' ? answer.answer : null;
    expect(blob instanceof Blob && blob.type).toBe('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet');
  });

  it('says what failed', async () => {
    const [failure] = await written('csv', 'zh', {});
    expect(failure?.kind === 'failed' && failure.message).toMatch(/^TypeError: /);
  });
});

describe('The sign of life', () => {
  function withLocks(locks: object | null, work: () => void): void {
    const before = Object.getOwnPropertyDescriptor(globalThis, 'navigator');
    Object.defineProperty(globalThis, 'navigator', { value: locks === null ? {} : { locks }, configurable: true });
    try {
      work();
    } finally {
      if (before === undefined) Reflect.deleteProperty(globalThis, 'navigator');
      else Object.defineProperty(globalThis, 'navigator', before);
    }
  }

  it('is a lock of the worker’s name, never let go, and a word once it is held', async () => {
    const side = become(new WorkerSide('payroll-1'));
    const asked: string[] = [];
    const held: Promise<void>[] = [];
    const request = (name: string, work: () => Promise<void>) => {
      asked.push(name);
      held.push(work());
      return held[0];
    };
    withLocks({ request }, showSignOfLife);
    expect([asked, side.posted]).toEqual([['payroll-1'], [{ kind: 'alive' }]]);
    const soon = new Promise((resolve) => setTimeout(() => resolve('still held'), 5));
    expect(await Promise.race([...held, soon])).toBe('still held');
  });

  it.each([
    ['without a name', '', { request: () => expect.fail('A worker without a name took a lock') }],
    ['without locks', 'payroll-1', null],
  ])('is not given %s', (_, name, locks) => {
    const side = become(new WorkerSide(name));
    withLocks(locks, showSignOfLife);
    expect(side.posted).toEqual([]);
  });
});
