import { useEffect, useId, useRef, type ReactNode } from 'react';
import button from '../../parts/button.module.css';
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
      <div className={button.buttons}>
        {/* Closed by itself, a dialog gives the focus back to where it was. */}
        <button type="button" className={button.button} onClick={() => dialog.current?.close()}>
          {cancel}
        </button>
        {others}
        <button type="button" className={`${button.button} ${styles.danger}`} onClick={onAct}>
          {act}
        </button>
      </div>
    </dialog>
  );
}
