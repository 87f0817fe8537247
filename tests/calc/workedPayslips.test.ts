import { describe, expect, it } from 'vitest';
import { Decimal } from '../../src/calc/decimal';
import type { GroupReading } from '../../src/calc/readPayslip';
import type { SettledReading } from '../../src/calc/settleLines';
import type { Verdict } from '../../src/calc/verdict';
import { assess } from '../../src/ui/payslip/assessment';
import type { GroupAssessment } from '../../src/ui/payslip/groupAssessment';
import { emptyPayslip, emptyWage } from '../../src/ui/payslip/payslipInputs';
import { publishedProfile } from '../publishedProfiles';
import { workedPayslips, type ExpectedReading, type ExpectedVerdict, type WorkedPayslip } from './workedPayslips';

function assessed(payslip: WorkedPayslip) {
  const { city, category, month, paidIn = '', paid, together, fundRate = '', wages = {}, falseAlarms = [] } = payslip;
  const inputs = {
    ...emptyPayslip,
    paidIn,
    paid: { ...paid, ...(together && { together: together.amount }) },
    togetherSchemes: together?.schemes ?? [],
    fundRate,
    wages: Object.fromEntries(Object.entries(wages).map(([year, average]) => [year, { ...emptyWage, average }])),
    falseAlarms,
  };
  return assess(publishedProfile(city), month, category, inputs, '2026-12-31');
}

const amount = (value: Decimal | string | null | undefined) =>
  value === null || value === undefined ? null : new Decimal(value).toFixed(2);

/** The kind of a reading with its figures, as the table spells them. */
function spelledReading(reading: GroupReading | SettledReading, of: GroupAssessment): unknown {
  switch (reading.kind) {
    case 'interval':
    case 'atOrBelowFloor':
    case 'atOrAboveCeiling':
      return {
        kind: reading.kind,
        ...('lowestBase' in reading && { low: amount(reading.lowestBase) }),
        ...('highestBase' in reading && { high: amount(reading.highestBase) }),
        fee: reading.fee,
        roundedToYuan: reading.roundedToYuan,
      };
    case 'belowMinimum':
    case 'aboveMaximum':
      return { kind: reading.kind, low: amount(reading.impliedLowestBase), high: amount(reading.impliedHighestBase) };
    case 'anyBase':
      return { kind: reading.kind };
    case 'impossible':
      return {
        kind: reading.kind,
        nearestBelow: amount(reading.nearestBelow?.amount),
        nearestAbove: amount(reading.nearestAbove?.amount),
      };
    case 'contradiction':
      return {
        kind: reading.kind,
        perLine: Object.fromEntries(reading.perLine.map((line) => [line.scheme, spelledLine(line)])),
      };
    case 'trueUp':
      return {
        kind: reading.kind,
        months: [...new Set([reading.months, ...reading.others.map(({ months }) => months)])],
        low: amount(reading.lowest),
        high: amount(reading.highest),
      };
    case 'rateUnknown':
      return {
        kind: reading.kind,
        perRate: Object.fromEntries(
          reading.perRate
            .filter(({ kind }) => kind === 'interval' || kind === 'atOrBelowFloor' || kind === 'atOrAboveCeiling')
            .map((one) => [one.rate, spelledLine(one)]),
        ),
      };
    case 'noRule':
      return { kind: reading.kind, of: of.group };
  }
}

function spelledLine(line: object & { kind: string }): unknown {
  const figures = line as Record<string, unknown>;
  const low = figures.lowestBase ?? figures.impliedLowestBase;
  const high = figures.highestBase ?? figures.impliedHighestBase;
  return {
    kind: line.kind,
    ...(Decimal.isDecimal(low) && { low: amount(low) }),
    ...(Decimal.isDecimal(high) && { high: amount(high) }),
  };
}

function spelledExpectation(reading: ExpectedReading): unknown {
  const isPlain =
    reading.kind === 'interval' || reading.kind === 'atOrBelowFloor' || reading.kind === 'atOrAboveCeiling';
  // The rules are compared by their standing, below.
  const rest = Object.fromEntries(Object.entries(reading).filter(([key]) => key !== 'rules'));
  return isPlain ? { fee: 'included', roundedToYuan: false, ...rest } : rest;
}

function spelledVerdict(verdict: Verdict, expected: ExpectedVerdict): unknown {
  const softened = 'softenedBy' in verdict && verdict.softenedBy.length > 0 ? { softened: true } : {};
  if (verdict.kind === 'likelyUnderDeclared') {
    return { kind: verdict.kind, atLeast: amount(verdict.atLeast), atMost: amount(verdict.atMost), ...softened };
  }
  return { kind: verdict.kind, ...('softened' in expected && softened) };
}

function standingOf({ departures }: GroupAssessment): string {
  return departures[0]?.standing ?? 'inForce';
}

describe('payslips worked by hand', () => {
  it('are at least forty', () => {
    expect(workedPayslips.length).toBeGreaterThanOrEqual(40);
  });

  it.each(workedPayslips.map((payslip): [string, WorkedPayslip] => [payslip.sentence, payslip]))('%s', (_, payslip) => {
    const { groups, state } = assessed(payslip);
    expect(state).toBe('read');
    const found = {
      insurance: groups.find(({ group }) => group === 'insurance' || group === 'together'),
      apart: groups.filter(({ group }) => group === 'insurance')[1],
      fund: groups.find(({ group }) => group === 'housing-fund'),
    };
    for (const group of ['insurance', 'apart', 'fund'] as const) {
      const expected = payslip[group];
      const of = found[group];
      if (expected === undefined) continue;
      if (of === undefined) throw new Error(`Nothing was read of ${group}`);
      expect(spelledReading(of.reading, of), payslip.working).toEqual(spelledExpectation(expected.reading));
      expect(spelledVerdict(of.verdict, expected.verdict), payslip.working).toEqual(expected.verdict);
      if ('rules' in expected.reading) {
        expect(standingOf(of), payslip.working).toBe(expected.reading.rules ?? 'inForce');
      }
    }
  });
});
