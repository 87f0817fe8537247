/** One row of a payroll, calculated as the page 算一算 does it, and held against what the table says of it. */
import { calculateContributions, type Choices } from '../../../calc/calculateContributions';
import { Decimal } from '../../../calc/decimal';
import { toFen } from '../../../payroll/fen';
import type { PersonDetail } from '../../../payroll/personDetail';
import type { CityProfile, Payer, SchemeId } from '../../../rules/cityProfile';
import { emptyInputs, type CalculateInputs } from '../../calculate/calculateInputs';
import { calculate, type Calculation } from '../../calculate/calculation';

/** What 算一算 would have to be told; wages are given apart, for an average may have more decimals than it reads. */
function personInputs(detail: PersonDetail, carryOn: boolean): CalculateInputs {
  return { ...emptyInputs, month: detail.month, rates: detail.rates, withFund: detail.withFund, carryOn };
}

/** Waiting where the row has no wage that can be read. */
export function personCalculation(profile: CityProfile, detail: PersonDetail, carryOn: boolean): Calculation {
  const calculation = calculate(profile, detail.month, detail.categoryId, personInputs(detail, carryOn), {});
  const wage = readWage(detail.wage);
  const { rules } = calculation;
  if (wage === null || rules.length === 0) return calculation;
  const choices = withFundWage(calculation, readWage(detail.fundWage));
  const summary = calculateContributions(rules, choices, wage);
  return {
    ...calculation,
    choices,
    outcome: { kind: 'calculated', wage, pay: readWage(detail.pay) ?? wage, summary, solved: null },
  };
}

function withFundWage({ rules, choices }: Calculation, fundWage: Decimal | null): Choices {
  if (fundWage === null || !rules.some(({ scheme }) => scheme === 'housing-fund')) return choices;
  return { ...choices, wages: { 'housing-fund': fundWage } };
}

/** Yuan with any number of decimals. */
function readWage(text: string): Decimal | null {
  const digits = text.replace(/,/g, '');
  return /^\d+(\.\d+)?$/.test(digits) ? new Decimal(digits) : null;
}

/** An amount that the table has otherwise than the steps; fen, null where one of them has none. */
export type Mismatch = {
  scheme: SchemeId | 'total';
  what: 'base' | Payer;
  table: number | null;
  steps: number | null;
};

/** Empty, unless there is a bug: kernel and calculation are two ways to the same cent. */
export function mismatches({ tableRow }: PersonDetail, { outcome }: Calculation): Mismatch[] {
  if (outcome.kind !== 'calculated') return [];
  const { lines, total } = outcome.summary;
  const schemes = new Set([...lines.map(({ scheme }) => scheme), ...(Object.keys(tableRow.lines) as SchemeId[])]);
  const compared = [...schemes].flatMap((scheme): Mismatch[] => {
    const steps = lines.find((line) => line.scheme === scheme);
    const table = tableRow.lines[scheme];
    return (['base', 'employer', 'employee'] as const).map((what) => ({
      scheme,
      what,
      table: table?.[what] ?? null,
      steps: steps === undefined ? null : toFen(what === 'base' ? steps.base.amount : steps.amount[what]),
    }));
  });
  const totals = (['employer', 'employee'] as const).map((payer): Mismatch => ({
    scheme: 'total',
    what: payer,
    table: tableRow[payer],
    steps: toFen(total[payer]),
  }));
  return [...compared, ...totals].filter(({ table, steps }) => table !== steps);
}
