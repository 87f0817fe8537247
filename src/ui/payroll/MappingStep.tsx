import { useEffect, useRef, useState } from 'react';
import { rosterColumnIds } from '../../payroll/rosterColumns';
import { columnLetters } from '../../payroll/xlsx/sheetCell';
import button from '../parts/button.module.css';
import { SelectField } from '../parts/SelectField';
import { usePayrollWording } from '../wording/payroll/PayrollWording';
import { choiceProblems, type ColumnChoice } from './columnChoices';
import { cancelImport, chooseColumns, lookAt, readMapped } from './importRoster';
import styles from './MappingStep.module.css';
import common from './payroll.module.css';
import type { Mapping } from './payrollState';
import { ProgressBar } from './ProgressBar';

/** A header may stand below titles, not further down than this. */
const mostHeaderRows = 20;
const shownExamples = 3;

/** What the columns of a roster are: where their names do not say it, or where somebody wants to say otherwise. */
export function MappingStep({ mapping }: { mapping: Mapping }) {
  const { mapping: words, roster, file } = usePayrollWording();
  const { unmapped, question, isOnRequest, isReading, progress } = mapping;
  const { fileName, sheets, sheet, headerRow, headers, preview, guess, contested } = unmapped;
  const choices: readonly ColumnChoice[] = question.options.columns ?? guess;
  const [isAsked, setAsked] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const alert = useRef<HTMLUListElement>(null);
  useEffect(() => heading.current?.focus(), []);

  const problems = choiceProblems(choices);
  const chosenSheet = sheet === null ? {} : { sheet };
  const read = () => {
    setAsked(true);
    if (problems.length === 0) void readMapped({ ...chosenSheet, headerRow, columns: choices });
    else alert.current?.focus();
  };
  const options = [
    { value: '', label: words.unused },
    ...rosterColumnIds.map((id) => ({ value: id, label: file.columns[id] })),
  ];
  return (
    <section className={common.section} aria-labelledby="mapping-heading" aria-busy={isReading}>
      <h2 id="mapping-heading" ref={heading} tabIndex={-1}>
        {words.title}
      </h2>
      <p>{leadOf(mapping, words, fileName || roster.pasted)}</p>
      {contested.length > 0 && <p>{words.contested(contested.map((id) => file.columns[id]))}</p>}
      <div className={common.questions}>
        {sheets.length > 1 && (
          <SelectField
            label={words.sheet}
            value={sheet ?? ''}
            options={sheets.map((name) => ({ value: name, label: name }))}
            onChange={(name) => void lookAt({ sheet: name })}
          />
        )}
        <SelectField
          label={words.headerRow}
          value={String(headerRow)}
          options={Array.from({ length: Math.max(mostHeaderRows, headerRow) + 1 }, (_, row) => ({
            value: String(row),
            label: words.rowNumber(row),
          }))}
          onChange={(row) => void lookAt({ ...chosenSheet, headerRow: Number(row) })}
        />
      </div>
      <div className={common.scroll} role="region" aria-label={words.table} tabIndex={0}>
        <table className={styles.table}>
          <caption className="visually-hidden">{words.table}</caption>
          <thead>
            <tr>
              <th scope="col">{words.column}</th>
              <th scope="col">{words.examples}</th>
              <th scope="col">{words.meaning}</th>
            </tr>
          </thead>
          <tbody>
            {headers.map((header, index) => {
              const name = header === '' ? words.unnamed(columnLetters(index)) : header;
              const choice = choices[index] ?? null;
              const isTwice = problems.some((one) => one.kind === 'twice' && one.column === choice);
              return (
                // Headers may repeat; a column is known by its place.
                <tr key={columnLetters(index)}>
                  <th scope="row">{name}</th>
                  <td>{examplesOf(preview, index) || words.noExamples}</td>
                  <td>
                    <select
                      aria-label={words.meaningOf(name)}
                      aria-invalid={isTwice}
                      value={choice ?? ''}
                      onChange={(event) => {
                        const chosen = rosterColumnIds.find((id) => id === event.target.value) ?? null;
                        const columns = headers.map((_, at) => (at === index ? chosen : (choices[at] ?? null)));
                        chooseColumns({ ...chosenSheet, headerRow, columns });
                      }}
                    >
                      {options.map(({ value, label }) => (
                        <option key={value} value={value}>
                          {label}
                        </option>
                      ))}
                    </select>
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
      <p className={common.soft}>{words.required}</p>
      {isAsked && problems.length > 0 && (
        <ul ref={alert} tabIndex={-1} role="alert" className={common.problem}>
          {problems.map((one) => (
            <li key={one.kind === 'twice' ? one.column : one.kind}>{words.problem(one, file.columns)}</li>
          ))}
        </ul>
      )}
      {isReading ? (
        <ProgressBar firstPhase="opening" progress={progress} onCancel={leave} />
      ) : (
        <div className={button.buttons}>
          <button type="button" className={`${button.button} ${button.main}`} onClick={read}>
            {words.read}
          </button>
          <button type="button" className={button.button} onClick={leave}>
            {isOnRequest ? words.leaveOnRequest : words.leave}
          </button>
        </div>
      )}
    </section>
  );
}

type MappingWords = ReturnType<typeof usePayrollWording>['mapping'];

function leadOf({ isOnRequest, unmapped: { guess } }: Mapping, words: MappingWords, name: string): string {
  if (isOnRequest) return words.leadOnRequest(name);
  return guess.every((id) => id === null) ? words.leadNone(name) : words.lead(name);
}

function leave(): void {
  cancelImport();
  // The button goes, and the focus with it.
  document.getElementById('roster-heading')?.focus();
}

function examplesOf(preview: readonly string[][], column: number): string {
  return preview
    .map((row) => row[column] ?? '')
    .filter((text) => text !== '')
    .slice(0, shownExamples)
    .join(' · ');
}
