import { useState, type ReactNode } from 'react';
import form from '../../parts/form.module.css';
import { useOwnProfilesWording } from '../../wording/ownProfiles/OwnProfilesWording';
import styles from './own.module.css';

type Props = {
  title: string;
  /** What the part says now. */
  now: string;
  isChanged: boolean;
  hasProblem: boolean;
  children: ReactNode;
};

/** A part of a rule that a notice seldom changes: closed, and telling what it says. */
export function PartFold({ title, now, isChanged, hasProblem, children }: Props) {
  const words = useOwnProfilesWording();
  const [isChosenOpen, setChosenOpen] = useState(isChanged);
  const isOpen = isChosenOpen || hasProblem;
  return (
    <details className={form.more} open={isOpen} onToggle={(event) => setChosenOpen(event.currentTarget.open)}>
      <summary>
        {title} <span className={styles.now}>{now}</span>
        {isChanged && <strong className={styles.changed}> {words.form.changed}</strong>}
      </summary>
      {isOpen && <div className={form.group}>{children}</div>}
    </details>
  );
}
