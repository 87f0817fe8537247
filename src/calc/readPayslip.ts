/**
 * Reading a payslip: from what was deducted from the employee back to the base that was declared, for social insurance
 * and for the housing fund apart, since the two are declared apart.
 *
 * Every line gives the wages that explain it; the lines of a group must agree on some. Every set of rules that may have
 * been applied is tried in the order given, first with medical's flat fee, then without it.
 */
import type { ContributionRule, SchemeId } from '../rules/cityProfile';
import { ratesOfRange, type Choices } from './chosenRates';
import { type Decimal } from './decimal';
import { paidLine, type PaidLine } from './paidLine';
import { residualLine } from './residualLine';
import { settleLines, type SettledReading } from './settleLines';

/** `together`: a figure in which insurance and fund are added up, read as if both stood on one base. */
export type BaseGroup = 'insurance' | 'housing-fund' | 'together';

export type GroupReading = {
  group: BaseGroup;
  /** Set where a figure is what is left of a mixed one, by taking the other part to stand on one base. */
  isResidual?: true;
} & (
  | SettledReading
  /** The fund's rate is not known: what every allowed rate would mean. */
  | { kind: 'rateUnknown'; perRate: ({ rate: string } & SettledReading)[] }
);

export type PayslipReading = GroupReading[];

/**
 * Reads single lines; an amount without decimals may stand for one rounded to the yuan. Work injury and maternity are left
 * out: the employee owes nothing for them, see `unlawfulDeductions`.
 * @param versions sets of rules, the likeliest first
 * @param paid yuan deducted from the employee, by scheme
 */
export function readPayslip(
  versions: readonly (readonly ContributionRule[])[],
  choices: Choices,
  paid: Partial<Record<SchemeId, Decimal>>,
): PayslipReading {
  const lines = Object.entries(paid).map(([scheme, amount]) =>
    paidLine([scheme as SchemeId], amount, amount.isInteger()),
  );
  return readPaidLines(versions, choices, lines);
}

/** As `readPayslip`, with figures in which several schemes are added up. */
export function readPaidLines(
  versions: readonly (readonly ContributionRule[])[],
  choices: Choices,
  lines: readonly PaidLine[],
): PayslipReading {
  const readable = lines.filter(({ schemes }) => !schemes.every((scheme) => paidByEmployerAlone.includes(scheme)));
  const hasFund = ({ schemes }: PaidLine) => schemes.includes('housing-fund');
  const isMixed = (line: PaidLine) => hasFund(line) && line.schemes.length > 1;
  const insuranceLines = readable.filter((line) => !hasFund(line));
  const fundLines = readable.filter((line) => hasFund(line) && !isMixed(line));
  const mixed = readable.find(isMixed);

  const insurance = readGroup('insurance', versions, choices, insuranceLines);
  const fund = readGroup('housing-fund', versions, choices, fundLines);
  if (mixed === undefined) return [insurance, fund].filter((reading) => reading !== null);

  // With one part known, the rest of a mixed figure is the other part's.
  const ofFund = insurance && residualLine(mixed, 'housing-fund', insurance, versions, choices);
  if (ofFund) {
    const rest = readGroup('housing-fund', versions, choices, [...fundLines, ofFund]);
    return [insurance, asResidual(rest)].filter(isReading);
  }
  const ofInsurance = fund && residualLine(mixed, 'insurance', fund, versions, choices);
  if (ofInsurance) {
    const rest = readGroup('insurance', versions, choices, [...insuranceLines, ofInsurance]);
    return [asResidual(rest), fund].filter(isReading);
  }
  return [readGroup('together', versions, choices, readable)].filter(isReading);
}

const paidByEmployerAlone: readonly SchemeId[] = ['work-injury', 'maternity'];

function asResidual(reading: GroupReading | null): GroupReading | null {
  return reading && { ...reading, isResidual: true };
}

function isReading(reading: GroupReading | null): reading is GroupReading {
  return reading !== null;
}

function readGroup(
  group: BaseGroup,
  versions: readonly (readonly ContributionRule[])[],
  choices: Choices,
  lines: readonly PaidLine[],
): GroupReading | null {
  if (lines.length === 0) return null;
  const rates = openFundRates(versions, choices, lines);
  if (rates === null) return { group, ...settleLines(versions, choices, lines) };
  const perRate = rates.map((rate) => {
    const chosen = { ...choices, rates: { ...choices.rates, 'housing-fund': rate } };
    return { rate, ...settleLines(versions, chosen, lines) };
  });
  return { group, kind: 'rateUnknown', perRate };
}

/** Every rate that the fund may have, where none was given; the suggested one is nobody's finding. */
function openFundRates(
  versions: readonly (readonly ContributionRule[])[],
  choices: Choices,
  lines: readonly PaidLine[],
): string[] | null {
  if (choices.rates?.['housing-fund'] !== undefined) return null;
  if (!lines.some(({ schemes }) => schemes.includes('housing-fund'))) return null;
  const rule = versions.flat().find(({ scheme }) => scheme === 'housing-fund');
  if (rule?.rates.kind !== 'range') return null;
  return ratesOfRange(rule.rates.lowest, rule.rates.highest, rule.rates.step);
}
