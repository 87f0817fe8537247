import { describe, expect, it } from 'vitest';
import type { PayrollProgress } from '../../src/payroll/payrollMessages';
import { openSession } from '../../src/payroll/payrollSession';
import { wholeTable } from '../../src/payroll/payrollTable';
import { publishedProfiles } from '../publishedProfiles';
import { testSettings } from './payrollOf';

const text = '姓名\t缴费工资\n甲\t10000\n乙\t3000\n丙\tx\n';
const silent = () => undefined;

async function opened(roster = text) {
  const session = openSession();
  await session.start({ profiles: publishedProfiles.map(({ profile }) => ({ profile, sha256: null })) }, silent);
  const reading = await session.read({ source: { kind: 'text', text: roster }, options: {} }, silent);
  return { session, reading };
}

describe('a session', () => {
  it('keeps the roster, and answers what the page shows of it', async () => {
    const { session, reading } = await opened();
    expect(reading).toMatchObject({ kind: 'roster', people: 3, notices: [] });
    const heard: PayrollProgress[] = [];
    const summary = await session.calculate(testSettings, (progress) => heard.push(progress));
    expect(summary).toMatchObject({ faulty: 1, totals: { people: 3, calculated: 2 } });
    expect(heard.at(-1)).toEqual({ phase: 'calculating', done: 3, total: 3, unit: 'rows' });

    expect((await session.rows({ from: 0, to: 2 }, silent)).map(({ name }) => name)).toEqual(['甲', '乙']);
    const sort = { by: 'attention' as const, descending: false };
    expect(await session.query({ ...wholeTable, sort }, silent)).toEqual({ count: 3 });
    expect((await session.rows({ from: 0, to: 3 }, silent)).map(({ name }) => name)).toEqual(['丙', '乙', '甲']);
    // 8% of 10,000
    expect((await session.person({ row: 0 }, silent)).tableRow.lines.pension?.employee).toBe(80_000);
  });

  it('answers with a question where the columns are not clear, and reads again when they are', async () => {
    const { session, reading } = await opened('谁\t多少\n甲\t10000\n');
    expect(reading.kind).toBe('needsMapping');
    const options = { headerRow: 1, columns: ['name', 'wage'] as const };
    const source = { kind: 'text' as const, text: '谁\t多少\n甲\t10000\n' };
    expect(await session.read({ source, options }, silent)).toMatchObject({ kind: 'roster', people: 1 });
  });

  it('hands a copy over to another thread', async () => {
    const { session } = await opened();
    await session.calculate({ ...testSettings, takeHome: 'month' }, silent);
    const { port1, port2 } = new MessageChannel();
    const arrived = new Promise<{ roster: { names: string[] }; takeHome: { tax: Float64Array } }>((resolve) => {
      port2.onmessage = ({ data }) => resolve(data as Awaited<typeof arrived>);
    });
    await session.handOver({ to: port1 }, silent);
    const { roster, takeHome } = await arrived;
    port2.close();
    expect(roster.names).toEqual(['甲', '乙', '丙']);
    // March: (10,000 − 1,860 − 5,000) × 3% = 94.20
    expect(takeHome.tax[0]).toBe(9420);
  });

  it('knows nothing before it has read and calculated', async () => {
    const session = openSession();
    expect(() => session.calculate(testSettings, silent)).toThrow('Nothing has been read yet');
    expect(() => session.person({ row: 0 }, silent)).toThrow('Nothing has been calculated yet');
    expect(await session.rows({ from: 0, to: 1 }, silent)).toEqual([]);
    expect(await session.start({ profiles: [] }, silent)).toBeNull();
  });
});
