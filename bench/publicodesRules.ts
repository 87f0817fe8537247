/**
 * The rules of a plan in publicodes, the French state's language for such rules: the same order of steps, rounded by its
 * own `arrondi`, which calculates in floats.
 */
import Engine, { type RawPublicodes } from 'publicodes';
import { chosenRates } from '../src/calc/chosenRates';
import { monthlyFees } from '../src/calc/calculateContributions';
import type { Plan } from '../src/payroll/plan';
import type { ContributionRule, Payer, Rounding, SchemeId } from '../src/rules/cityProfile';

const payers = ['employer', 'employee'] as const;

export type PublicodesPlan = { engine: Engine };

export function publicodesPlan({ rules, choices }: Plan): PublicodesPlan {
  const written = Object.assign(
    { wage: { valeur: 0 }, 'fund wage': { valeur: 'wage' } },
    ...rules.map((rule) => rulesOf(rule, choices.rates?.[rule.scheme])),
  ) as RawPublicodes<string>;
  const totals = Object.fromEntries(
    payers.map((payer) => [`${payer} total`, { somme: rules.map(({ scheme }) => `${nameOf(scheme)} ${payer}`) }]),
  );
  return { engine: new Engine({ ...written, ...totals }) };
}

function rulesOf(rule: ContributionRule, choice: string | undefined): Record<string, unknown> {
  const name = nameOf(rule.scheme);
  const rates = chosenRates(rule, choice);
  const rateOf = (payer: Payer) => ({ valeur: rates[payer].toNumber() });
  return {
    [`${name} base`]: baseOf(rule),
    ...Object.fromEntries(payers.map((payer) => [`${name} ${payer} rate`, rateOf(payer)])),
    ...Object.fromEntries(payers.map((payer) => [`${name} ${payer}`, shareOf(rule, name, payer)])),
  };
}

function baseOf({ scheme, base, rounding }: ContributionRule): Record<string, unknown> {
  if (base.kind !== 'clampedWage') return { valeur: base.kind === 'fixed' ? Number(base.amount) : 0 };
  const isLimit = (text: string) => text !== 'none' && text !== 'unknown';
  return {
    valeur: { valeur: scheme === 'housing-fund' ? 'fund wage' : 'wage', arrondi: decimalsOf(rounding.base) },
    ...(isLimit(base.floor) && { plancher: Number(base.floor) }),
    ...(isLimit(base.ceiling) && { plafond: Number(base.ceiling) }),
  };
}

function shareOf(rule: ContributionRule, name: string, payer: Payer): Record<string, unknown> {
  const share = { produit: [`${name} base`, `${name} ${payer} rate`], arrondi: decimalsOf(rule.rounding[payer]) };
  const fees = monthlyFees(rule, payer).toNumber();
  return fees === 0 ? share : { somme: [share, fees] };
}

function decimalsOf({ step, mode }: Rounding): string {
  if (mode !== 'halfUp') throw new Error(`publicodes does not round ${mode}`);
  return `${{ '0.01': 2, '0.1': 1, '1': 0 }[step]} décimales`;
}

/** A name that publicodes reads as one word, not as a difference. */
function nameOf(scheme: SchemeId): string {
  return scheme.replace('-', ' ');
}

export type PublicodesPerson = { wage: number; fundWage: number; fundRate: number | null; injuryRate: number | null };

/** A person's totals, yuan; every share is evaluated on the way. */
export function evaluatePerson({ engine }: PublicodesPlan, person: PublicodesPerson): Record<Payer, number> {
  const { wage, fundWage, fundRate, injuryRate } = person;
  engine.setSituation({
    wage,
    'fund wage': fundWage,
    ...(fundRate !== null && { 'housing fund employer rate': fundRate, 'housing fund employee rate': fundRate }),
    ...(injuryRate !== null && { 'work injury employer rate': injuryRate }),
  });
  const valueOf = (name: string) => Number(engine.evaluate(name).nodeValue);
  return { employer: valueOf('employer total'), employee: valueOf('employee total') };
}
