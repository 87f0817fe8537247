import type { Name, Rounding } from '../../../rules/cityProfile';
import type { BaseFigures, RateFigures, RuleFigures } from '../../../rules/ruleFigures';
import { spelledAmount, spelledPercentage } from './spelledFigure';
import type { LimitKind, RoundingText, RuleTexts } from './ruleTexts';

/** The figures of a form, spelled as a profile spells them; whether they are any is for `readProfileBytes` to say. */
export function readRuleTexts(texts: RuleTexts): RuleFigures {
  return {
    effectiveFrom: texts.effectiveFrom,
    effectiveTo: texts.effectiveTo,
    wageYear: textOrNull(texts.wageYear),
    announcedOn: textOrNull(texts.announcedOn),
    provisional: texts.provisional,
    base: readBase(texts),
    rates: readRates(texts),
    flatFees: texts.fees.map(({ payer, zh, en, amount, period }) => ({
      payer,
      name: readName({ zh, en }),
      amount: spelledAmount(amount),
      period,
    })),
    rounding: {
      base: readRounding(texts.baseRounding),
      employer: readRounding(texts.employerRounding),
      employee: readRounding(texts.employeeRounding),
    },
    note: textOrNull(texts.note),
  };
}

export function textOrNull(text: string): string | null {
  return text.trim() === '' ? null : text.trim();
}

/** A name typed in one language alone stands for both. */
export function readName({ zh, en }: Name): Name {
  return { zh: zh.trim() || en.trim(), en: en.trim() || zh.trim() };
}

function readBase(texts: RuleTexts): BaseFigures {
  switch (texts.baseKind) {
    case 'clampedWage':
      return {
        kind: 'clampedWage',
        floor: readLimit(texts.floorKind, texts.floor),
        ceiling: readLimit(texts.ceilingKind, texts.ceiling),
      };
    case 'fixed':
      return { kind: 'fixed', amount: spelledAmount(texts.fixedAmount) };
    case 'none':
      return { kind: 'none' };
  }
}

function readLimit(kind: LimitKind, text: string): string {
  return kind === 'amount' ? spelledAmount(text) : kind;
}

function readRates(texts: RuleTexts): RateFigures {
  switch (texts.ratesKind) {
    case 'options':
      return {
        kind: 'options',
        ownRate: texts.ownRate === 'nobody' ? null : texts.ownRate,
        options: texts.options.map(({ id, zh, en, employer, employee }) => ({
          id,
          name: readName({ zh, en }),
          employer: spelledPercentage(employer),
          employee: spelledPercentage(employee),
        })),
      };
    case 'range':
      return {
        kind: 'range',
        payers: texts.rangePayers === 'both' ? ['employer', 'employee'] : [texts.rangePayers],
        lowest: spelledPercentage(texts.lowest),
        highest: spelledPercentage(texts.highest),
        step: spelledPercentage(texts.step),
        suggested: spelledPercentage(texts.suggested),
      };
    case 'none':
      return { kind: 'none' };
  }
}

function readRounding(text: RoundingText): Rounding {
  const [step, mode] = text.split(' ') as [Rounding['step'], Rounding['mode']];
  return { step, mode };
}
