import { describe, expect, it } from 'vitest';
import type { TrueUpExplanation } from '../../src/calc/settleLines';
import { isAccusing, type Verdict } from '../../src/calc/verdict';
import type { SchemeId } from '../../src/rules/cityProfile';
import { spelled } from './ruleBuilder';
import {
  pension,
  medical,
  type Asked,
  explanation,
  insurance,
  plain,
  trueUp,
  verdictOn,
  told,
  accused,
  unknown,
} from './verdictCases';

describe('a base between the limits', () => {
  it('is declared too low when it lies a whole yuan below the wage, and not for less', () => {
    const reading = plain('2999.94', '3000');
    expect(told(reading, { wages: { pension: '3001' } })).toEqual(accused('1', '1.06'));
    expect(told(reading, { wages: { pension: '3000.99' } })).toEqual({ kind: 'declaredInFull' });
    expect(told(reading, { wages: { pension: '3000' } })).toEqual({ kind: 'declaredInFull' });
    expect(told(reading, { wages: { pension: '2000' } })).toEqual({ kind: 'declaredInFull' });
  });

  it('is too low by the largest gap over the schemes on the payslip', () => {
    // 3000 to 3100 declared; 1000 short at the least of pension, 900 to 1000 of medical.
    const wages = { pension: '4100', medical: '4000' };
    const reading = plain('3000', '3100');
    expect(told(reading, { wages, schemes: ['pension', 'medical'] })).toEqual(accused('1000', '1100'));
    expect(told(reading, { wages, schemes: ['medical'] })).toEqual(accused('900', '1000'));
    // Within the limits of each: pension 5000 − 5000, medical 6000 − 5500.
    const high = { pension: '7000', medical: '7000' };
    expect(told(plain('5500', '5600'), { wages: high, schemes: ['pension', 'medical'] })).toEqual(
      accused('400', '500'),
    );
    expect(told(plain('5500', '5600'), { wages: high })).toEqual({ kind: 'declaredInFull' });
    // 1500 is medical's floor of 2000, lawful and declared.
    const low = { pension: '1500', medical: '1500' };
    expect(told(plain('1500', '1500'), { wages: low, schemes: ['pension', 'medical'] })).toEqual({
      kind: 'declaredInFull',
    });
  });

  it('is judged where one of the wages is known', () => {
    const asked: Asked = { wages: { medical: '4000' }, schemes: ['pension', 'medical'] };
    expect(told(plain('3000', '3000'), asked)).toEqual(accused('1000', '1000'));
  });

  it('carries what was compared, and by which rules', () => {
    const { comparisons, version } = verdictOn(plain('3000', '3100'), { wages: { pension: '4000' } });
    expect(version).toBe(0);
    expect(spelled(comparisons)).toEqual([
      {
        scheme: 'pension',
        declared: { lowest: '3000', highest: '3100' },
        lawful: { amount: '4000', adjustment: 'none', unknownLimit: null },
        gap: { atLeast: '900', atMost: '1000' },
        unknownLimit: null,
      },
    ]);
  });

  it('cannot be judged without a wage', () => {
    const verdict = verdictOn(plain('3000', '3100'), { schemes: ['pension', 'medical'] });
    expect(spelled(verdict)).toMatchObject({
      ...unknown({ kind: 'wage', schemes: ['pension', 'medical'] }),
      version: 0,
      comparisons: [
        { scheme: 'pension', gap: null },
        { scheme: 'medical', gap: null },
      ],
    });
  });

  it('is chosen by the person where no rule on the payslip names a wage year', () => {
    const ownPension = { ...pension, wageYear: null };
    const asked = (schemes: SchemeId[]): Asked => ({ versions: [[ownPension, medical]], schemes });
    expect(told(plain('3000', '3100'), asked(['pension']))).toEqual(unknown({ kind: 'chosenByPerson' }));
    expect(told(plain('3000', '3100'), asked(['pension', 'medical']))).toEqual(
      unknown({ kind: 'wage', schemes: ['pension', 'medical'] }),
    );
    expect(told(plain('3000', '3100'), asked(['medical']))).toEqual(unknown({ kind: 'wage', schemes: ['medical'] }));
  });

  it('chosen by the person is never too low nor at a limit, and stays to be compared', () => {
    const chosen: Asked = { versions: [[{ ...pension, wageYear: null }]], wages: { pension: '4000' } };
    for (const reading of [plain('3000', '3000'), plain(null, '1000.06'), plain('4999.94', null), plain(null, null)]) {
      expect(told(reading, chosen)).toEqual(unknown({ kind: 'chosenByPerson' }));
    }
    const both: Asked = {
      versions: [
        [
          { ...pension, wageYear: null },
          { ...medical, wageYear: null },
        ],
      ],
      schemes: ['pension', 'medical'],
    };
    expect(told(plain('3000', '3000'), both)).toEqual(unknown({ kind: 'chosenByPerson' }));
    expect(verdictOn(plain('3000', '3000'), chosen)).toMatchObject({
      version: 0,
      comparisons: [{ scheme: 'pension' }],
    });
  });
});

describe('a payslip that only a settlement of several months explains', () => {
  const settlement = (first: TrueUpExplanation, ...others: TrueUpExplanation[]) => insurance({ ...first, others });

  it('is judged by its wages', () => {
    expect(told(settlement(trueUp('3000', '3000.06')), { wages: { pension: '4000' } })).toEqual(
      accused('999.94', '1000'),
    );
    expect(told(settlement(trueUp('3000', '3000.06')), { wages: { pension: '3000' } })).toEqual({
      kind: 'declaredInFull',
    });
    expect(told(settlement(trueUp('4999.94', null)))).toEqual({ kind: 'atCeiling' });
    expect(told(settlement(trueUp(null, '1000.06')))).toEqual({ kind: 'atLegalMinimum', isLawful: null });
  });

  it('is judged by the settlement that accuses least', () => {
    const asked: Asked = { wages: { pension: '4000' }, versions: [[pension], [{ ...pension }]] };
    const verdict = verdictOn(settlement(trueUp('3000', '3000'), trueUp('4000', '4000', 1)), asked);
    expect([verdict.kind, verdict.version]).toEqual(['declaredInFull', 1]);
    expect(told(settlement(trueUp('3000', '3000'), trueUp('3500', '3500')), asked)).toEqual(accused('500', '500'));
  });

  it('beside a plain explanation decides nothing', () => {
    const first = explanation('3000', '3000');
    const reading = insurance({ ...first, others: [], trueUps: [trueUp('4000', '4000')] });
    expect(told(reading, { wages: { pension: '4000' } })).toEqual(accused('1000', '1000'));
  });
});

it('only two verdicts accuse', () => {
  const kinds: Verdict['kind'][] = [
    'declaredInFull',
    'likelyUnderDeclared',
    'atLegalMinimum',
    'belowLegalMinimum',
    'atCeiling',
    'cannotTell',
  ];
  expect(kinds.filter((kind) => isAccusing({ kind } as Verdict))).toEqual(['likelyUnderDeclared', 'belowLegalMinimum']);
});
