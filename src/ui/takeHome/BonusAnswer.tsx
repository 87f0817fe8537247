import { formatAmount } from '../format';
import { useTakeHomeWording } from '../wording/takeHome/TakeHomeWording';
import styles from './BonusAnswer.module.css';
import { OpenedAmount, Steps } from './OpenedAmount';
import type { BonusReading } from './takeHomeReading';

type Props = {
  reading: BonusReading;
  /** The months counted, in words. */
  period: string;
};

/** The bonus taxed both ways, which is better, and the trap just above a step. */
export function BonusAnswer({ reading: { bonus, comparison, isWholeYear, mergedMonth }, period }: Props) {
  const words = useTakeHomeWording();
  const { merged } = comparison;
  const apart = comparison.kind === 'choice' ? comparison.apart : null;
  // Merged, more bonus always pays out more: no step to fall from.
  const trap = comparison.kind === 'choice' && comparison.better !== 'merged' ? comparison.apart.trap : null;
  return (
    <section className={styles.bonus} aria-labelledby="bonus-heading">
      <h3 id="bonus-heading">{words.bonusHeading}</h3>
      <p className={styles.verdict}>{words.verdict(comparison, isWholeYear)}</p>
      <div>
        {apart !== null && (
          <OpenedAmount label={words.bonusWay('apart', apart.tax)} amount={formatAmount(apart.paidOut)}>
            <Steps lines={words.apartOf(bonus, apart)} />
          </OpenedAmount>
        )}
        <OpenedAmount label={words.bonusWay('merged', merged.tax)} amount={formatAmount(merged.paidOut)}>
          <Steps lines={words.mergedOf(bonus, merged, period)} />
          <p className={styles.soft}>{words.mergedMonth(mergedMonth.tax)}</p>
        </OpenedAmount>
      </div>
      {trap !== null && <p className={styles.warn}>{words.trap(bonus, trap)}</p>}
    </section>
  );
}
