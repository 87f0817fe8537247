import { useId, useRef, useState } from 'react';
import button from '../../parts/button.module.css';
import drop from '../../parts/dropZone.module.css';
import { useFileDrop } from '../../payroll/useFileDrop';
import { useOwnProfilesWording } from '../../wording/ownProfiles/OwnProfilesWording';
import { importBytes, importFiles } from './importProfile';
import styles from './own.module.css';
import { tellFault } from './ownNews';

const zone = `${drop.zone} ${drop.framed}`;

/** A profile by every way in: chosen, dropped anywhere on the page, or pasted. */
export function ImportSection() {
  const words = useOwnProfilesWording();
  const isOver = useFileDrop(readFiles);
  return (
    <section className={styles.section} aria-labelledby="own-import">
      <h2 id="own-import">{words.importTitle}</h2>
      <div className={isOver ? `${zone} ${drop.over}` : zone}>
        <p>{isOver ? words.dropNow : words.drop}</p>
        <FileButton />
        <p className={styles.soft}>{words.importHint}</p>
      </div>
      <PasteBox />
    </section>
  );
}

function readFiles(files: readonly File[]): void {
  importFiles(files).catch(tellFault);
}

function FileButton() {
  const words = useOwnProfilesWording();
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <button type="button" className={`${button.button} ${button.main}`} onClick={() => input.current?.click()}>
        {words.choose}
      </button>
      <input
        ref={input}
        type="file"
        hidden
        accept=".json,.txt,application/json,text/plain"
        data-testid="own-profile-file"
        onChange={(event) => {
          readFiles([...(event.target.files ?? [])]);
          // Or the same file, corrected, could not be chosen again.
          event.target.value = '';
        }}
      />
    </>
  );
}

/** For a profile that came as a message. What was pasted stays until it is taken. */
function PasteBox() {
  const words = useOwnProfilesWording();
  const id = useId();
  const [text, setText] = useState('');
  const read = async () => {
    if (await importBytes(words.pasted, new TextEncoder().encode(text))) setText('');
  };
  return (
    <details className={styles.fold}>
      <summary>{words.paste}</summary>
      <div className={styles.section}>
        <label className={styles.soft} htmlFor={id}>
          {words.pasteLabel}
        </label>
        <textarea
          id={id}
          className={styles.text}
          rows={6}
          spellCheck={false}
          autoComplete="off"
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
        <button
          type="button"
          className={button.button}
          disabled={text.trim() === ''}
          onClick={() => void read().catch(tellFault)}
        >
          {words.readPaste}
        </button>
      </div>
    </details>
  );
}
