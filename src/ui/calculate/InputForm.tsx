import { lazy, memo } from 'react';
import { LatePart } from '../LatePart';
import { CheckField } from '../parts/CheckField';
import { Fold } from '../parts/Fold';
import { SelectField } from '../parts/SelectField';
import { TextField } from '../parts/TextField';
import { WageHelp } from '../parts/WageHelp';
import { useWording } from '../wording/WordingContext';
import { knowns, typeInput, useCalculateInputs, useOwnFigures, type CalculateInputs } from './calculateInputs';
import { paysApart, type Calculation } from './calculation';
import { describeFieldProblem, type FieldProblem } from './fieldProblem';
import styles from '../parts/form.module.css';
import { RateFields } from './RateFields';
import { wageYearsOf } from './wageYears';

const MoreConditions = lazy(() => import('./MoreConditions'));
const OwnFiguresForm = lazy(() => import('./OwnFiguresForm'));

/** Where nothing depends on a wage, none is asked; what was typed as one waits. */
export function YearlyForm({ calculation }: { calculation: Calculation }) {
  const { calculate } = useWording();
  const isSet = useCalculateInputs(({ knownOn }) => knownOn !== '');
  return (
    <form className={styles.form} onSubmit={(event) => event.preventDefault()}>
      <p className={styles.note}>{calculate.noWage}</p>
      <Fold summary={calculate.more} isSet={isSet} hasProblem={false}>
        <LatePart>
          <MoreConditions calculation={calculation} isYearly />
        </LatePart>
      </Fold>
    </form>
  );
}

export function InputForm({ calculation, place }: { calculation: Calculation; place: string }) {
  const wording = useWording();
  const { calculate } = wording;
  const inputs = useCalculateInputs();
  const { problems, rules, rows, rates } = calculation;
  const say = (problem: FieldProblem | undefined) => problem && describeFieldProblem(problem, wording);
  const hasFund = rows.some(({ scheme }) => scheme === 'housing-fund');
  const years = inputs.carryOn ? null : wageYearsOf(rules);
  const hasOwn = useOwnFigures((all) => Object.keys(all[place] ?? {}).length > 0);
  const hasChosenRate = rules.some(({ scheme }) => scheme !== 'housing-fund' && inputs.rates[scheme] !== undefined);
  const isMoreSet = inputs.pay !== '' || inputs.fundWage !== '' || inputs.knownOn !== '' || hasChosenRate;
  const hasMoreProblem =
    problems.pay !== undefined || problems.fundWage !== undefined || Object.keys(problems.ownRates).length > 0;

  return (
    <form className={styles.form} onSubmit={(event) => event.preventDefault()}>
      <div className={styles.group}>
        <KnownField known={inputs.known} />
        <TextField
          isMain
          label={inputs.known === 'wage' ? calculate.wage : calculate.knownTotals[inputs.known]}
          value={inputs.amount}
          unit={wording.language === 'zh' ? '元' : '¥'}
          onChange={(amount) => typeInput({ amount })}
          problem={say(problems.amount)}
          hint={
            inputs.known === 'wage'
              ? years !== null
                ? calculate.wageYearHint(calculate.wageYears(years))
                : rules.some(({ base }) => base.kind === 'clampedWage')
                  ? calculate.chosenBaseHint
                  : calculate.wageHint
              : paysApart(inputs)
                ? undefined
                : calculate.assumesPay
          }
        />
        <WageHelp />
      </div>

      {(hasFund || !inputs.withFund) && (
        <div className={styles.group}>
          <FundField withFund={inputs.withFund} />
          <RateFields rules={rules} rates={rates} problems={problems.ownRates} of="housing-fund" />
        </div>
      )}

      <div>
        <Fold summary={calculate.more} isSet={isMoreSet} hasProblem={hasMoreProblem}>
          <LatePart>
            <MoreConditions calculation={calculation} isYearly={false} />
          </LatePart>
        </Fold>
        <Fold summary={calculate.own} isSet={hasOwn} hasProblem={Object.keys(problems.ownFigures).length > 0}>
          <LatePart>
            <OwnFiguresForm calculation={calculation} place={place} />
          </LatePart>
        </Fold>
      </div>
    </form>
  );
}

// Fields that no digit of the amount changes: none of them is drawn again while it is typed.

const KnownField = memo(function KnownField({ known }: Pick<CalculateInputs, 'known'>) {
  const { calculate } = useWording();
  return (
    <SelectField
      label={calculate.known}
      value={known}
      options={knowns.map((value) => ({ value, label: calculate.knownTotals[value] }))}
      onChange={(chosen) => typeInput({ known: chosen })}
    />
  );
});

const FundField = memo(function FundField({ withFund }: Pick<CalculateInputs, 'withFund'>) {
  const { calculate } = useWording();
  return (
    <CheckField label={calculate.fund} checked={withFund} onChange={(checked) => typeInput({ withFund: checked })} />
  );
});
