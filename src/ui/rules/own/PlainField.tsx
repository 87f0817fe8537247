import { useId, type ReactNode } from 'react';
import field from '../../parts/field.module.css';
import { useFieldProblem } from './fieldProblems';

type Props = {
  /** The field's name among the problems of the form. */
  name: string;
  label: string;
  value: string;
  onChange: (value: string) => void;
  hint?: ReactNode;
  type?: 'text' | 'date';
  inputMode?: 'text' | 'decimal' | 'numeric' | 'url';
  /** Of what is typed, where that is not the language of the page. */
  lang?: 'zh-CN' | 'en';
};

/** A text of the form, with what is wrong with it read out along. */
export function PlainField({ name, label, value, onChange, hint, type = 'text', inputMode = 'text', lang }: Props) {
  const id = useId();
  const problem = useFieldProblem(name);
  const describedBy = [hint ? `${id}-hint` : '', problem ? `${id}-problem` : ''].filter(Boolean).join(' ');
  return (
    <div className={field.field}>
      <label htmlFor={id}>{label}</label>
      <div className={field.control}>
        <input
          id={id}
          type={type}
          inputMode={inputMode}
          lang={lang}
          autoComplete="off"
          spellCheck={false}
          value={value}
          aria-invalid={problem !== undefined}
          aria-describedby={describedBy || undefined}
          onChange={(event) => onChange(event.target.value)}
        />
      </div>
      {problem !== undefined && (
        <p id={`${id}-problem`} className={field.problem}>
          {problem}
        </p>
      )}
      {hint && (
        <p id={`${id}-hint`} className={field.hint}>
          {hint}
        </p>
      )}
    </div>
  );
}
