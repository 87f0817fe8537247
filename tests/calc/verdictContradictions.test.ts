import { describe, expect, it } from 'vitest';
import type { GroupReading } from '../../src/calc/readPayslip';
import type { Explanation, LineReading } from '../../src/calc/settleLines';
import { lookupOf } from '../../src/calc/wageRange';
import type { SchemeId } from '../../src/rules/cityProfile';
import { between } from './payslipLines';
import { spelled, within } from './ruleBuilder';
import {
  pension,
  type Asked,
  explanation,
  settled,
  insurance,
  plain,
  nearest,
  implied,
  verdictOn,
  told,
  accused,
  unknown,
} from './verdictCases';

describe('lines that contradict each other', () => {
  const line = (scheme: SchemeId, lowest: string | null, highest: string | null, version = 0): LineReading => ({
    ...lookupOf(between(lowest, highest)),
    scheme,
    schemes: [scheme],
    version,
    explanations: [explanation(lowest, highest, { version })],
  });
  const impossible: LineReading = {
    kind: 'impossible',
    nearestBelow: null,
    nearestAbove: nearest,
    scheme: 'unemployment',
    schemes: ['unemployment'],
    version: 0,
    explanations: [],
  };
  const reading = insurance({
    kind: 'contradiction',
    perLine: [line('pension', '3000', '3000'), impossible, line('medical', '4000', '4000')],
  });
  const wages = { pension: '4000', medical: '4000' };
  const schemes: SchemeId[] = ['pension', 'medical', 'unemployment'];

  it('tell nothing together, and each by itself what it tells', () => {
    const verdict = verdictOn(reading, { wages, schemes });
    expect(spelled(verdict)).toMatchObject({
      kind: 'cannotTell',
      missing: [{ kind: 'contradiction' }],
      otherwise: null,
      perLine: [
        {
          scheme: 'pension',
          verdict: { ...accused('1000', '1000'), version: 0, comparisons: [{ scheme: 'pension' }] },
        },
        { scheme: 'medical', verdict: { kind: 'declaredInFull', version: 0, comparisons: [{ scheme: 'medical' }] } },
      ],
      comparisons: [],
      version: null,
    });
    if (verdict.kind !== 'cannotTell') throw new Error('A contradiction tells nothing');
    expect(verdict.perLine.map((one) => one.verdict.comparisons.length)).toEqual([1, 1]);
  });

  it('are each judged by the rules that explain it', () => {
    const later = { ...pension, base: within('1000', '3500') };
    const byLater = insurance({ kind: 'contradiction', perLine: [line('pension', '3000', '3000', 1)] });
    expect(told(byLater, { wages, schemes, versions: [[pension], [later]] })).toMatchObject({
      perLine: [{ verdict: { ...accused('500', '500'), version: 1 } }],
    });
  });

  it('are each a line of several schemes where these are added up', () => {
    const added = insurance({
      kind: 'contradiction',
      perLine: [{ ...line('pension', '3000', '3000'), schemes: ['pension', 'medical'] }],
    });
    expect(told(added, { wages: { pension: '3000', medical: '3500' }, schemes })).toMatchObject({
      perLine: [{ scheme: 'pension', verdict: accused('500', '500') }],
    });
  });

  it('are each softened or stopped by circumstances', () => {
    expect(told(reading, { wages, schemes, falseAlarms: ['unpaidLeave'] })).toMatchObject({
      perLine: [{ verdict: accused('1000', '1000', ['unpaidLeave']) }, { verdict: { kind: 'declaredInFull' } }],
    });
    expect(told(reading, { wages, schemes, falseAlarms: ['partMonth'] })).toMatchObject({
      missing: [{ kind: 'contradiction' }],
      perLine: [
        { verdict: { kind: 'cannotTell', missing: [{ kind: 'circumstance', alarm: 'partMonth' }] } },
        { verdict: { kind: 'declaredInFull' } },
      ],
    });
  });

  const explained = (...explanations: Explanation[]) =>
    insurance({ kind: 'contradiction', perLine: [{ ...line('pension', '3000', '3000'), explanations }] });

  it('are each judged over all that explains it', () => {
    const milder = explained(explanation('3000', '3000'), explanation('3900', '3900', { roundedToYuan: true }));
    expect(told(milder, { wages, schemes })).toMatchObject({
      perLine: [{ verdict: { ...accused('100', '100'), range: { lowest: '3900', highest: '3900' }, isRounded: true } }],
    });
    const fee = explained(explanation('3000', '3000'), explanation('4000', '4000', { fee: 'leftOut' }));
    expect(told(fee, { wages, schemes })).toMatchObject({
      perLine: [{ verdict: { ...unknown({ kind: 'flatFee' }), otherwise: accused('1000', '1000') } }],
    });
  });

  it('tell nothing by themselves either while the rules are estimated', () => {
    expect(told(reading, { wages, schemes, areRulesEstimated: true })).toEqual(unknown({ kind: 'contradiction' }));
  });

  it('accuse nobody where one of them adds up schemes on the wages of different years', () => {
    const added = (lowest: string) =>
      insurance({
        kind: 'contradiction',
        perLine: [{ ...line('pension', lowest, lowest), schemes: ['pension', 'medical'] }],
      });
    const asked: Asked = { wages, schemes, hasMixedYears: true };
    expect(told(added('3000'), asked)).toEqual(unknown({ kind: 'contradiction' }));
    expect(told(added('4000'), asked)).toMatchObject({ perLine: [{ verdict: { kind: 'declaredInFull' } }] });
    // A line of one scheme stands on one year.
    expect(told(reading, asked)).toMatchObject({ perLine: [{ verdict: accused('1000', '1000') }, {}] });
  });
});

describe('one figure for insurance and fund', () => {
  const together = (lowest: string, highest: string): GroupReading => ({
    group: 'together',
    ...settled(explanation(lowest, highest)),
  });
  const asked: Asked = { wages: { pension: '4000' } };

  it('may stand on two bases: it accuses nobody', () => {
    expect(told(together('3000', '3000'), asked)).toMatchObject({
      kind: 'cannotTell',
      missing: [{ kind: 'separateFigures' }],
      otherwise: accused('1000', '1000'),
    });
    const below: GroupReading = { group: 'together', kind: 'belowMinimum', ...implied('500', '500') };
    expect(told(below, asked)).toMatchObject({
      missing: [{ kind: 'separateFigures' }],
      otherwise: { kind: 'belowLegalMinimum', softenedBy: [] },
    });
  });

  it('may say that nothing is too low', () => {
    expect(told(together('4000', '4000'), asked)).toEqual({ kind: 'declaredInFull' });
  });

  it('under estimated rules lacks both', () => {
    expect(told(together('3000', '3000'), { ...asked, areRulesEstimated: true })).toMatchObject({
      missing: [{ kind: 'estimatedRules' }, { kind: 'separateFigures' }],
    });
    expect(told(together('4000', '4000'), { ...asked, areRulesEstimated: true })).toMatchObject({
      missing: [{ kind: 'estimatedRules' }],
      otherwise: { kind: 'declaredInFull' },
    });
  });

  it('for the fund or the insurance alone is no such figure', () => {
    const fund: GroupReading = { group: 'housing-fund', ...settled(explanation('3000', '3000')) };
    expect(told(fund, asked)).toEqual(accused('1000', '1000'));
  });
});

describe('what is left of one figure for insurance and fund', () => {
  it('stands on the other part having one base: it accuses nobody, and may say that nothing is too low', () => {
    const left = (base: string): GroupReading => ({ ...plain(base, base), isResidual: true });
    const asked: Asked = { wages: { pension: '4000' } };
    expect(told(left('3000'), asked)).toMatchObject({
      kind: 'cannotTell',
      missing: [{ kind: 'separateFigures' }],
      otherwise: accused('1000', '1000'),
    });
    expect(told(left('4000'), asked)).toEqual({ kind: 'declaredInFull' });
  });
});

describe('one figure for schemes on the wages of different years', () => {
  const mixed: Asked = { hasMixedYears: true, wages: { pension: '4000' } };

  it('accuses nobody, and may say that nothing is too low', () => {
    expect(told(plain('3000', '3000'), mixed)).toMatchObject({
      kind: 'cannotTell',
      missing: [{ kind: 'wageYears' }],
      otherwise: accused('1000', '1000'),
    });
    expect(told(plain('4000', '4000'), mixed)).toEqual({ kind: 'declaredInFull' });
  });

  it('may lack everything else as well', () => {
    const both: GroupReading = { group: 'together', ...settled(explanation('3000', '3000')) };
    expect(told(both, { ...mixed, areRulesEstimated: true })).toMatchObject({
      missing: [{ kind: 'estimatedRules' }, { kind: 'separateFigures' }, { kind: 'wageYears' }],
    });
  });
});
