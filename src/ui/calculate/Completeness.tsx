import { memo } from 'react';
import { CheckField } from '../parts/CheckField';
import { useWording } from '../wording/WordingContext';
import { typeInput, useCalculateInputs } from './calculateInputs';
import type { Calculation } from './calculation';
import styles from './Results.module.css';

type Props = {
  rows: Calculation['rows'];
  /** Whether figures stand on the page that may lack something. */ hasFigures: boolean;
};

/** What the figures stand on or lack, and the way to carry rules on past the end of our data. */
export const Completeness = memo(function Completeness({ rows, hasFigures }: Props) {
  const { calculate, schemes } = useWording();
  const carryOn = useCalculateInputs((inputs) => inputs.carryOn);
  const knownOn = useCalculateInputs((inputs) => inputs.knownOn);
  const named = (some: Calculation['rows']) => some.map(({ scheme }) => schemes[scheme]).join(calculate.comma);
  const missing = rows.filter(({ kind }) => kind === 'noRule');
  const carriedOn = rows.filter((row) => row.kind === 'rule' && row.standing === 'carriedOn');
  const canCarryOn = carryOn || rows.some((row) => row.kind === 'noRule' && row.lookup.kind === 'afterLast');
  return (
    <>
      <div className={styles.completeness} role="status">
        {knownOn !== '' && <p>{calculate.knownOnNote(knownOn)}</p>}
        {missing.length > 0 && hasFigures && <p className={styles.warn}>{calculate.incomplete(named(missing))}</p>}
        {carriedOn.length > 0 && <p className={styles.warn}>{calculate.carriedOnNote(named(carriedOn))}</p>}
      </div>
      {canCarryOn && (
        <CheckField
          label={calculate.carryOn}
          hint={calculate.carryOnHint}
          checked={carryOn}
          onChange={(checked) => typeInput({ carryOn: checked })}
        />
      )}
    </>
  );
});
