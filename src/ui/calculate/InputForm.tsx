import { lazy, Suspense } from 'react';
import { CheckField } from '../parts/CheckField';
import { DayField } from '../parts/DayField';
import { Fold } from '../parts/Fold';
import { SelectField } from '../parts/SelectField';
import { TextField } from '../parts/TextField';
import { WageHelp } from '../parts/WageHelp';
import { useWording } from '../wording/WordingContext';
import { knowns, typeInput, useCalculateInputs, useOwnFigures } from './calculateInputs';
import { paysApart, type Calculation } from './calculation';
import { describeFieldProblem, type FieldProblem } from './fieldProblem';
import styles from '../parts/form.module.css';
import { RateFields } from './RateFields';
import { wageYearsOf } from './wageYears';

const OwnFiguresForm = lazy(() => import('./OwnFiguresForm'));

export function InputForm({ calculation, place }: { calculation: Calculation; place: string }) {
  const wording = useWording();
  const { calculate } = wording;
  const inputs = useCalculateInputs();
  const { problems, rules, rows } = calculation;
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
        <SelectField
          label={calculate.known}
          value={inputs.known}
          options={knowns.map((value) => ({ value, label: calculate.knownTotals[value] }))}
          onChange={(known) => typeInput({ known })}
        />
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
          <CheckField
            label={calculate.fund}
            checked={inputs.withFund}
            onChange={(withFund) => typeInput({ withFund })}
          />
          <RateFields calculation={calculation} of="housing-fund" />
        </div>
      )}

      <div>
        <Fold summary={calculate.more} isSet={isMoreSet} hasProblem={hasMoreProblem}>
          {paysApart(inputs) && (
            <TextField
              label={calculate.pay}
              value={inputs.pay}
              onChange={(pay) => typeInput({ pay })}
              problem={say(problems.pay)}
              hint={calculate.payHint}
            />
          )}
          {hasFund && (
            <TextField
              label={calculate.fundWage}
              value={inputs.fundWage}
              onChange={(fundWage) => typeInput({ fundWage })}
              problem={say(problems.fundWage)}
              hint={calculate.fundWageHint}
            />
          )}
          <RateFields calculation={calculation} of="insurance" />
          <DayField
            label={calculate.knownOn}
            value={inputs.knownOn}
            onChange={(knownOn) => typeInput({ knownOn })}
            hint={calculate.knownOnHint}
          />
        </Fold>
        <Fold summary={calculate.own} isSet={hasOwn} hasProblem={Object.keys(problems.ownFigures).length > 0}>
          <Suspense fallback={null}>
            <OwnFiguresForm calculation={calculation} place={place} />
          </Suspense>
        </Fold>
      </div>
    </form>
  );
}
