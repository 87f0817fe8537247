import { useState } from 'react';
import type { Rounding, SchemeId } from '../../rules/cityProfile';
import { SelectField } from '../parts/SelectField';
import { TextField } from '../parts/TextField';
import { OwnFiguresWordingProvider, useOwnFiguresWording } from '../wording/ownFigures/OwnFiguresWording';
import { useWording } from '../wording/WordingContext';
import { clearOwnFigures, emptyOwnFigures, typeOwnFigure, useOwnFigures } from './calculateInputs';
import type { Calculation } from './calculation';
import styles from '../parts/form.module.css';

const steps: readonly Rounding['step'][] = ['0.01', '0.1', '1'];
const modes: readonly Rounding['mode'][] = ['halfUp', 'up', 'down'];

type Props = { calculation: Calculation; place: string };

/** 按我手里的文件: figures of one scheme at a time, for the calculation on screen only. */
export default function OwnFiguresForm(props: Props) {
  return (
    <OwnFiguresWordingProvider>
      <Form {...props} />
    </OwnFiguresWordingProvider>
  );
}

function Form({ calculation, place }: Props) {
  const { calculate, schemes } = useWording();
  const words = useOwnFiguresWording();
  const all = useOwnFigures((figures) => figures[place]) ?? {};
  const offered = calculation.rows.filter((row) => row.kind !== 'includedIn').map(({ scheme }) => scheme);
  const [chosen, setChosen] = useState<SchemeId>('pension');
  const scheme = offered.includes(chosen) ? chosen : offered[0];
  if (scheme === undefined) return null;

  const texts = all[scheme] ?? emptyOwnFigures;
  const problems = calculation.problems.ownFigures[scheme] ?? {};
  const field = (name: keyof typeof words.fields, hint?: string) => {
    const problem = problems[name];
    return (
      <TextField
        label={words.fields[name]}
        value={texts[name]}
        onChange={(text) => typeOwnFigure(place, scheme, { [name]: text })}
        problem={problem && words.problem(problem)}
        hint={hint}
      />
    );
  };
  const rounding = (name: 'baseRounding' | 'shareRounding', label: string) => (
    <SelectField
      label={label}
      value={texts[name]}
      options={[
        { value: '' as const, label: words.roundingKeep },
        ...steps.flatMap((step) =>
          modes.map((mode) => ({ value: `${step} ${mode}` as const, label: calculate.roundingRule({ step, mode }) })),
        ),
      ]}
      onChange={(chosen) => typeOwnFigure(place, scheme, { [name]: chosen })}
    />
  );
  return (
    <div className={styles.group}>
      <p className={styles.note}>{words.hint}</p>
      <SelectField
        label={words.scheme}
        value={scheme}
        options={offered.map((value) => ({ value, label: schemes[value] }))}
        onChange={setChosen}
      />
      <div className={styles.pair}>
        {field('employerRate')}
        {field('employeeRate')}
        {field('floor', words.limitHint)}
        {field('ceiling', words.limitHint)}
        {field('employerFee')}
        {field('employeeFee')}
        {rounding('baseRounding', words.baseRounding)}
        {rounding('shareRounding', words.shareRounding)}
      </div>
      {Object.keys(all).length > 0 && (
        <button type="button" className={styles.clear} onClick={() => clearOwnFigures(place)}>
          {words.clear}
        </button>
      )}
    </div>
  );
}
