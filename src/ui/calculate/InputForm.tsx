import { lazy, Suspense, useState, type ReactNode } from 'react';
import type { KnownTotal } from '../../calc/solveWage';
import { CheckField } from '../parts/CheckField';
import { DayField } from '../parts/DayField';
import { SelectField } from '../parts/SelectField';
import { TextField } from '../parts/TextField';
import { useWording } from '../wording/WordingContext';
import { type as typeInput, useCalculateInputs } from './calculateInputs';
import { paysApart, type Calculation } from './calculation';
import { describeFieldProblem, type FieldProblem } from './fieldProblem';
import styles from './InputForm.module.css';
import { RateFields } from './RateFields';
import { wageYearsOf } from './wageYears';

const OwnFiguresForm = lazy(() => import('./OwnFiguresForm'));

const knowns: readonly ('wage' | KnownTotal)[] = ['wage', 'employeeTotal', 'employerTotal', 'employerCost', 'takeHome'];

export function InputForm({ calculation }: { calculation: Calculation }) {
  const wording = useWording();
  const { calculate } = wording;
  const inputs = useCalculateInputs();
  const { problems, rules, rows } = calculation;
  const say = (problem: FieldProblem | undefined) => problem && describeFieldProblem(problem, wording);
  const hasFund = rows.some(({ scheme }) => scheme === 'housing-fund');
  const years = wageYearsOf(rules);

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
        <details className={styles.help}>
          <summary>{calculate.wageHelpTitle}</summary>
          <p>{calculate.wageCounts}</p>
          <p>{calculate.wageExcludes}</p>
          <p className={styles.source}>{calculate.wageSource}</p>
        </details>
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
        <Fold summary={calculate.more} isSet={inputs.pay !== '' || inputs.fundWage !== '' || inputs.knownOn !== ''}>
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
        <Fold summary={calculate.own} isSet={false}>
          <Suspense fallback={null}>
            <OwnFiguresForm calculation={calculation} />
          </Suspense>
        </Fold>
      </div>
    </form>
  );
}

/** A fold that stands open when something in it is set, so that nothing works unseen. Its content is made when opened. */
function Fold({ summary, isSet, children }: { summary: string; isSet: boolean; children: ReactNode }) {
  const [isOpen, setOpen] = useState(isSet);
  return (
    <details className={styles.more} open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{summary}</summary>
      {isOpen && <div className={styles.group}>{children}</div>}
    </details>
  );
}
