import { useDeferredValue, useMemo } from 'react';
import { TakeHomeWordingProvider, useTakeHomeWording } from '../wording/takeHome/TakeHomeWording';
import type { Calculation } from '../calculate/calculation';
import { TakeHomeAnswer } from './TakeHomeAnswer';
import { TakeHomeForm } from './TakeHomeForm';
import { useTakeHomeInputs } from './takeHomeInputs';
import styles from './TakeHomePanel.module.css';
import { readTakeHome } from './takeHomeReading';

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

function Panel({ calculation: latest, month }: Props) {
  const words = useTakeHomeWording();
  const calculation = useDeferredValue(latest);
  const inputs = useTakeHomeInputs();
  const reading = useMemo(() => readTakeHome(calculation, month, inputs), [calculation, month, inputs]);
  const { result } = reading;
  return (
    <section className={styles.panel} aria-labelledby="take-home-heading">
      <div className={styles.question}>
        <h2 id="take-home-heading">{words.heading}</h2>
        <p className={styles.soft}>{words.lead}</p>
        <TakeHomeForm reading={reading} />
      </div>
      <div className={styles.answer} role="region" aria-label={words.result}>
        {result.kind === 'answer' ? (
          <TakeHomeAnswer reading={reading} answer={result} />
        ) : (
          <p className={styles.empty}>{words.state[result.kind]}</p>
        )}
      </div>
    </section>
  );
}
