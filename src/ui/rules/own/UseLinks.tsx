import { prefer } from '../../preferences';
import { useOwnProfilesWording } from '../../wording/ownProfiles/OwnProfilesWording';
import { useWording } from '../../wording/WordingContext';
import styles from './own.module.css';

/** Where a profile can be used; the city is chosen on the way. */
export function UseLinks({ cityId }: { cityId: string }) {
  const words = useOwnProfilesWording();
  const { pages } = useWording();
  return (
    <p className={styles.links}>
      <span>{words.useIt}</span>
      {(['/', '/payslip', '/payroll'] as const).map((page) => (
        <a key={page} href={`#${page}`} onClick={() => prefer({ cityId })}>
          {pages[page]}
        </a>
      ))}
    </p>
  );
}
