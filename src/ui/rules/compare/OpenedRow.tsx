import { type Dispatch, type ReactNode, type SetStateAction } from 'react';
import { LatePart } from '../../LatePart';
import openedStyles from '../../parts/opened.module.css';
import styles from './CompareTable.module.css';

/** Which amount of the table is open, by a name of its own: one at a time. */
export type Opened = [string | null, Dispatch<SetStateAction<string | null>>];

/** An amount that opens to its formula. */
export function OpenButton({
  id,
  opened: [open, setOpen],
  label,
  text,
}: {
  id: string;
  opened: Opened;
  label: string;
  text: string;
}) {
  const isOpen = open === id;
  return (
    <button
      type="button"
      className={openedStyles.button}
      aria-expanded={isOpen}
      aria-controls={isOpen ? domId(id) : undefined}
      aria-label={label}
      onClick={() => setOpen(isOpen ? null : id)}
    >
      {text}
    </button>
  );
}

/** The row under an amount that is open. */
export function OpenedRow({ id, children }: { id: string; children: ReactNode }) {
  return (
    <tr id={domId(id)}>
      <td colSpan={4} className={styles.detail}>
        <LatePart>{children}</LatePart>
      </td>
    </tr>
  );
}

function domId(id: string): string {
  return `compare-${id.replace(/ /g, '-')}`;
}
