import { useEffect, useId, useRef, type ReactNode } from 'react';
import dialogStyles from './AskDialog.module.css';
import styles from './own.module.css';

type Props = {
  question: string;
  children?: ReactNode;
  /** What cannot be undone, in the words of its button. */
  act: string;
  onAct: () => void;
  cancel: string;
  onCancel: () => void;
  /** Buttons between the two. */
  others?: ReactNode;
};

/** Asks before something is lost. Escape and the first button keep everything as it is. */
export function AskDialog({ question, children, act, onAct, cancel, onCancel, others }: Props) {
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  return (
    <dialog ref={dialog} className={dialogStyles.dialog} aria-labelledby={id} onClose={onCancel}>
      <h2 id={id}>{question}</h2>
      {children}
      <div className={styles.buttons}>
        <button type="button" className={styles.button} onClick={onCancel}>
          {cancel}
        </button>
        {others}
        <button type="button" className={`${styles.button} ${styles.danger}`} onClick={onAct}>
          {act}
        </button>
      </div>
    </dialog>
  );
}
