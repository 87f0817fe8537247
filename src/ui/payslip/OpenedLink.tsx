import type { CityEntry } from '../../rules/cityIndex';
import type { CityProfile } from '../../rules/cityProfile';
import { usePayslipWording } from '../wording/payslip/PayslipWording';
import type { Assessment } from './assessment';
import type { PayslipInputs } from './payslipInputs';
import { changesSince } from './payslipLink';
import styles from './PayslipPage.module.css';
import type { OpenedPayslip } from './useOpenedLink';

type Props = {
  /** What the assessment was made from: typing may be ahead of it. */
  inputs: PayslipInputs;
  opened: OpenedPayslip;
  entry: CityEntry;
  hash: string | null;
  profile: CityProfile | null;
  assessment: Assessment | null;
};

/** Says what a link brought: that it could not be read, or what differs from what it was made with. */
export function OpenedLink({ inputs, opened, entry, hash, profile, assessment }: Props) {
  const { share, linkProblem } = usePayslipWording();
  if (opened.kind === 'none') return null;
  if (opened.kind === 'refused') {
    return (
      <p role="alert" className={`${styles.opened} ${styles.refused}`}>
        {linkProblem(opened.problem)}
      </p>
    );
  }
  const { link } = opened;
  const isSameProfile =
    profile !== null && link.hash !== null && link.hash === hash && link.revision === profile.revision;
  // What is typed afterwards differs for another reason than time.
  const isUntouched = link.cityId === entry.id && JSON.stringify(inputs) === JSON.stringify(link.inputs);
  if (profile === null || assessment === null || !isUntouched) return null;
  const changes = changesSince(link.outcomes, assessment);
  return (
    <div role="status" className={styles.opened}>
      <p>{share.opened(link.revision)}</p>
      {changes.length === 0 ? (
        !isSameProfile && <p>{share.same}</p>
      ) : (
        <>
          <p>{share.changed}</p>
          <ul>
            {changes.map((change) => (
              <li key={`${change.group} ${change.schemes.join()}`}>{share.change(change)}</li>
            ))}
          </ul>
        </>
      )}
      {opened.restore !== null && (
        <button type="button" className={styles.restore} onClick={opened.restore}>
          {share.restore}
        </button>
      )}
    </div>
  );
}
