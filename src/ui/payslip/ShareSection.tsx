import { useId, useRef, useState } from 'react';
import type { CityEntry } from '../../rules/cityIndex';
import { isOwnCity } from '../../rules/ownCity';
import { usePayslipWording } from '../wording/payslip/PayslipWording';
import { useWording } from '../wording/WordingContext';
import type { PayslipInputs } from './payslipInputs';
import { outcomesOf, writeLink } from './payslipLink';
import { readHere, type PayslipQuestion } from './payslipReading';
import { monthOf, usePayslipInputs } from './payslipStore';
import styles from './ShareSection.module.css';

type Props = {
  entry: CityEntry;
  hash: string | null;
  /** Whose link it is; the inputs in it may be behind. */
  question: PayslipQuestion;
};

/** A link that replays the payslip. It is made only when asked for, and goes stale with the next change. */
export function ShareSection({ entry, hash, question }: Props) {
  const { share } = usePayslipWording();
  const { language } = useWording();
  const [made, setMade] = useState<{ address: string; of: PayslipInputs } | null>(null);
  const [isCopied, setCopied] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const id = useId();
  const isStale = usePayslipInputs((inputs) => made !== null && made.of !== inputs);
  const address = isStale ? null : (made?.address ?? null);

  const make = () => {
    const inputs = usePayslipInputs.getState();
    const month = monthOf(inputs);
    const link = writeLink({
      cityId: entry.id,
      categoryId: question.categoryId,
      revision: question.profile.revision,
      hash,
      // Without a month the link would be read as of the day on which it is opened.
      inputs: { ...inputs, month },
      outcomes: outcomesOf(readHere({ ...question, inputs, month }).assessment),
    });
    setMade({ address: `${location.href.split('#')[0] ?? ''}${link}`, of: inputs });
    setCopied(false);
  };
  const copy = async () => {
    field.current?.select();
    try {
      await navigator.clipboard.writeText(address ?? '');
      setCopied(true);
    } catch {
      // No permission, or plain http: the text is selected, so that a person can copy it.
    }
  };
  if (isOwnCity(entry.id)) {
    return (
      <section className={styles.section} aria-labelledby="share-heading">
        <h2 id="share-heading">{share.title}</h2>
        <p className={styles.soft}>{share.ownCity(entry.name[language])}</p>
      </section>
    );
  }
  return (
    <section className={styles.section} aria-labelledby="share-heading">
      <h2 id="share-heading">{share.title}</h2>
      <p className={styles.soft}>{share.lead}</p>
      <div className={styles.row}>
        <button type="button" className={styles.button} onClick={make}>
          {share.make}
        </button>
        {address !== null && (
          <>
            <label htmlFor={id} className="visually-hidden">
              {share.label}
            </label>
            <input id={id} ref={field} className={styles.link} readOnly value={address} />
            <button type="button" className={styles.button} onClick={() => void copy()}>
              {share.copy}
            </button>
          </>
        )}
        <span role="status">{isCopied && address !== null ? share.copied : ''}</span>
      </div>
    </section>
  );
}
