import type { Choices, ContributionLine } from '../../../calc/calculateContributions';
import type { Decimal } from '../../../calc/decimal';
import type { ContributionRule } from '../../../rules/cityProfile';
import { PicturesWordingProvider } from '../../wording/pictures/PicturesWording';
import { PayersPicture } from './PayersPicture';
import styles from './Pictures.module.css';
import { WagePicture } from './WagePicture';

type Props = {
  rules: readonly ContributionRule[];
  choices: Choices;
  lines: readonly ContributionLine[];
  wage: Decimal;
};

/** Who pays what, and how it moves with the wage where it does. */
export default function Pictures({ rules, choices, lines, wage }: Props) {
  const movesWithWage = rules.some(({ base }) => base.kind === 'clampedWage');
  return (
    <PicturesWordingProvider>
      <div className={styles.pictures}>
        <PayersPicture lines={lines} />
        {movesWithWage && <WagePicture rules={rules} choices={choices} wage={wage} />}
      </div>
    </PicturesWordingProvider>
  );
}
