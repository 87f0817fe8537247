import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { PayslipAnswer, PayslipQuestion } from '../../src/ui/payslip/payslipReading';
import { emptyPayslip } from '../../src/ui/payslip/payslipInputs';
import { openPayslipReader } from '../../src/ui/payslip/payslipReader';
import { publishedProfile } from '../publishedProfiles';
import { FakeWorker, useFakeWorkers } from './fakeWorkers';

const nanjing = publishedProfile('nanjing');
const nothing = { findings: [], arrears: { arrears: null } } as unknown as PayslipAnswer;

function question(pension: string, profile = nanjing): PayslipQuestion {
  const inputs = { ...emptyPayslip, paid: { pension } };
  return { profile, categoryId: 'employee', month: '2025-11', inputs, today: '2026-11-22' };
}

/** A reader that was asked a first question. */
function open(first: PayslipQuestion) {
  const [onAnswer, onFailed] = [vi.fn(), vi.fn()];
  const reader = openPayslipReader(() => new FakeWorker(), { onAnswer, onFailed });
  expect(FakeWorker.all, 'started before anything is asked').toEqual([]);
  reader.ask(first);
  const worker = FakeWorker.all.at(-1)!;
  const answer = async () => {
    worker.tell('read', { kind: 'answer', answer: nothing });
    await settled();
  };
  return { reader, worker, answer, onAnswer, onFailed };
}

/** Promises are settled a few turns later. */
async function settled() {
  for (let turn = 0; turn < 5; turn += 1) await Promise.resolve();
}

const kindsAsked = ({ asked }: FakeWorker) => asked.map(({ kind }) => kind);

beforeEach(() => {
  vi.useFakeTimers();
  useFakeWorkers();
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('a reader of payslips', () => {
  it('hands the profile over once, and again where it is another', async () => {
    const { reader, worker, answer } = open(question('1'));
    await answer();
    reader.ask(question('2'));
    expect(kindsAsked(worker)).toEqual(['profile', 'read', 'read']);
    expect(worker.last('read')?.ask).not.toHaveProperty('profile');
    await answer();
    reader.ask(question('2', publishedProfile('xiamen')));
    expect(kindsAsked(worker).slice(3)).toEqual(['profile', 'read']);
  });

  it('answers the latest question alone, and asks none of those between', async () => {
    const [first, second, third] = [question('1'), question('12'), question('123')];
    const { reader, worker, answer, onAnswer } = open(first);
    reader.ask(second);
    reader.ask(third);
    expect(kindsAsked(worker)).toEqual(['profile', 'read']);
    await answer();
    expect(onAnswer).not.toHaveBeenCalled();
    expect((worker.last('read')?.ask as PayslipQuestion).inputs.paid.pension).toBe('123');
    await answer();
    expect(onAnswer.mock.calls).toEqual([[third, nothing]]);
    reader.ask(first);
    await answer();
    expect(onAnswer).toHaveBeenLastCalledWith(first, nothing);
  });

  it('says once that the worker broke', async () => {
    const { worker, onAnswer, onFailed } = open(question('1'));
    worker.onerror?.({ message: 'not served', preventDefault: () => undefined });
    await settled();
    expect(onFailed).toHaveBeenCalledOnce();
    expect(worker.isTerminated).toBe(true);
    vi.advanceTimersByTime(60_000);
    expect([onAnswer.mock.calls.length, onFailed.mock.calls.length]).toEqual([0, 1]);
  });

  it('gives a worker up that says nothing, and waits for one that answers in time', async () => {
    const { reader, worker, answer, onFailed } = open(question('1'));
    vi.advanceTimersByTime(2_900);
    await answer();
    vi.advanceTimersByTime(60_000);
    expect(onFailed).not.toHaveBeenCalled();
    reader.ask(question('2'));
    vi.advanceTimersByTime(3_000);
    await settled();
    expect(onFailed).toHaveBeenCalledOnce();
    expect(worker.isTerminated).toBe(true);
  });

  it('fails where no worker can be started', async () => {
    const onFailed = vi.fn();
    const refuse = () => {
      throw new Error('workers are forbidden');
    };
    openPayslipReader(refuse, { onAnswer: vi.fn(), onFailed }).ask(question('1'));
    await settled();
    expect(onFailed).toHaveBeenCalledOnce();
  });

  it('says nothing more once it is closed', async () => {
    const { reader, answer, onAnswer, onFailed } = open(question('1'));
    reader.close();
    await answer();
    vi.advanceTimersByTime(60_000);
    expect([onAnswer.mock.calls.length, onFailed.mock.calls.length]).toEqual([0, 0]);
  });
});
