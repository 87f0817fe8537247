import { useCallback, useId, useRef, useState, type ReactNode } from 'react';
import { rosterTemplate } from '../../payroll/rosterTemplate';
import button from '../parts/button.module.css';
import dropZone from '../parts/dropZone.module.css';
import { saveFile } from '../parts/saveFile';
import { today } from '../place/today';
import { usePayrollWording } from '../wording/payroll/PayrollWording';
import { useWording } from '../wording/WordingContext';
import { ColumnsRead } from './ColumnsRead';
import { changeColumns, importRoster } from './importRoster';
import styles from './RosterInput.module.css';
import common from './payroll.module.css';
import { say, usePayroll } from './payrollState';
import { closePayroll } from './shownPayroll';
import { useCellPaste } from './useCellPaste';
import { useFileDrop } from './useFileDrop';

/** The roster by every way in: dropped, chosen, pasted. `children` say what became of it. */
export function RosterInput({ children }: { children: ReactNode }) {
  const { roster: words, privacy } = usePayrollWording();
  const shown = usePayroll(({ payroll }) => payroll?.roster ?? null);
  const isEmpty = usePayroll(({ payroll, incoming }) => payroll === null && incoming === null);
  const isChanging = usePayroll(({ incoming }) => incoming !== null);
  const isOver = useFileDrop(readFiles);
  useCellPaste({ onCells: readCells, onFiles: readFiles });
  // The button goes with the roster, and would take the focus along.
  const heading = useRef<HTMLHeadingElement>(null);
  const close = () => {
    closePayroll();
    heading.current?.focus();
  };
  return (
    <section className={common.section} aria-labelledby="roster-heading">
      <h2 id="roster-heading" ref={heading} tabIndex={-1}>
        {words.title}
      </h2>
      {shown !== null && (
        <p className={styles.shown}>{words.shown(shown.fileName || words.pasted, shown.sheetName, shown.people)}</p>
      )}
      <div
        className={[dropZone.zone, (isEmpty || isOver) && dropZone.framed, isOver && dropZone.over]
          .filter(Boolean)
          .join(' ')}
      >
        {(isEmpty || isOver) && <p className={styles.drop}>{isOver ? words.dropNow : words.drop}</p>}
        <div className={button.buttons}>
          <FileButton isMain={isEmpty} label={shown === null ? words.choose : words.chooseAnother} />
          {shown !== null && (
            <button type="button" className={button.button} disabled={isChanging} onClick={() => void changeColumns()}>
              {words.changeColumns}
            </button>
          )}
          <TemplateButton />
          {shown !== null && (
            <button type="button" className={button.button} onClick={close}>
              {words.close}
            </button>
          )}
        </div>
        {isEmpty && <p className={common.soft}>{words.kinds}</p>}
      </div>
      {children}
      <p className={common.soft}>{privacy}</p>
      <div>
        {shown !== null && <ColumnsRead headers={shown.headers} />}
        <PasteBox />
        <ColumnGuide />
      </div>
    </section>
  );
}

function readFiles(files: File[]): void {
  const [file] = files;
  if (file === undefined) return;
  if (files.length > 1) say({ kind: 'severalFiles', files: files.length });
  else void importRoster({ kind: 'file', file, name: file.name });
}

/** One cell, or a word, is no roster: a header and a row below it are the least. */
function readCells(text: string): void {
  if (/[\r\n]\s*\S/.test(text.trim())) void importRoster({ kind: 'text', text });
  else say({ kind: 'noCells' });
}

function FileButton({ label, isMain }: { label: string; isMain: boolean }) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <button
        type="button"
        className={isMain ? `${button.button} ${button.main}` : button.button}
        onClick={() => input.current?.click()}
      >
        {label}
      </button>
      <input
        ref={input}
        type="file"
        hidden
        data-testid="roster-file"
        onChange={(event) => {
          readFiles([...(event.target.files ?? [])]);
          // Or the same file, corrected, could not be chosen again.
          event.target.value = '';
        }}
      />
    </>
  );
}

function TemplateButton() {
  const { roster: words } = usePayrollWording();
  const { language } = useWording();
  const save = async () => {
    try {
      const { templateWorkbook } = await import('./templateWorkbook');
      saveFile(`${words.templateName}.xlsx`, templateWorkbook(language, today()));
    } catch (error) {
      say({ kind: 'broken', during: 'write', message: String(error) });
    }
  };
  return (
    <button type="button" className={button.button} onClick={() => void save()}>
      {words.template}
    </button>
  );
}

/** For those whose keyboard has no Ctrl+V, and to see what is pasted. */
function PasteBox() {
  const { roster: words } = usePayrollWording();
  const id = useId();
  const text = usePayroll(({ pasted }) => pasted);
  const [isOpen, setOpen] = useState(text !== '');
  const read = useCallback(() => {
    readCells(text);
    usePayroll.setState({ pasted: '' });
    setOpen(false);
  }, [text]);
  return (
    <details className={styles.fold} open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{words.paste}</summary>
      <div className={common.stack}>
        <label className={common.soft} htmlFor={id}>
          {words.pasteLabel}
        </label>
        <textarea
          id={id}
          className={styles.cells}
          rows={6}
          spellCheck={false}
          autoComplete="off"
          aria-describedby={`${id}-hint`}
          value={text}
          onChange={(event) => usePayroll.setState({ pasted: event.target.value })}
        />
        <p id={`${id}-hint`} className={common.soft}>
          {words.pasteHint}
        </p>
        <button type="button" className={button.button} disabled={text.trim() === ''} onClick={read}>
          {words.readPaste}
        </button>
      </div>
    </details>
  );
}

function ColumnGuide() {
  const { roster: words } = usePayrollWording();
  const { language } = useWording();
  const [, ...notes] = rosterTemplate(language).notes.rows;
  return (
    <details className={styles.fold}>
      <summary>{words.columns}</summary>
      <p className={common.soft}>{words.columnsNote}</p>
      <dl className={styles.guide}>
        {notes.map(([column, note]) => (
          <div key={column}>
            <dt>{column}</dt>
            <dd>{note}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
