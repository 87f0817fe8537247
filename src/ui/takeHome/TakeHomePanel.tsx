import { memo, useDeferredValue, useMemo } from 'react';
import { TakeHomeWordingProvider, useTakeHomeWording } from '../wording/takeHome/TakeHomeWording';
import type { Calculation } from '../calculate/calculation';
import { TakeHomeAnswer } from './TakeHomeAnswer';
import { TakeHomeForm } from './TakeHomeForm';
import { useTakeHomeInputs } from './takeHomeInputs';
import styles from './TakeHomePanel.module.css';
import { readTakeHome, type TakeHomeReading } from './takeHomeReading';

type Props = {
  calculation: Calculation;
  /** YYYY-MM */
  month: string;
};

/** From pay after contributions to what is paid out: the tax withheld this month, over the year, and on a bonus. */
export default function TakeHomePanel(props: Props) {
  return (
    <TakeHomeWordingProvider>
      <Panel {...props} />
    </TakeHomeWordingProvider>
  );
}

function Panel({ calculation, month }: Props) {
  const words = useTakeHomeWording();
  const inputs = useTakeHomeInputs();
  const reading = useMemo(() => readTakeHome(calculation, month, inputs), [calculation, month, inputs]);
  return (
    <section className={styles.panel} aria-labelledby="take-home-heading">
      <div className={styles.question}>
        <h2 id="take-home-heading">{words.heading}</h2>
        <p className={styles.soft}>{words.lead}</p>
        <TakeHomeForm reading={reading} />
      </div>
      {/* The fields and what is wrong in them follow every key at once; the long answer when keys leave time for it. */}
      <Result reading={useDeferredValue(reading)} />
    </section>
  );
}

const Result = memo(function Result({ reading }: { reading: TakeHomeReading }) {
  const words = useTakeHomeWording();
  const { result } = reading;
  return (
    <div className={styles.answer} role="region" aria-label={words.result}>
      {result.kind === 'answer' ? (
        <TakeHomeAnswer reading={reading} answer={result} />
      ) : (
        <p className={styles.empty}>{words.state[result.kind]}</p>
      )}
    </div>
  );
});
