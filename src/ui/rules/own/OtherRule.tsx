import { CheckField } from '../../parts/CheckField';
import form from '../../parts/form.module.css';
import { useFieldProblem } from './fieldProblems';

type Props = {
  /** The field's name among the problems of the form. */
  name: string;
  label: string;
  hint?: string;
  isChosen: boolean;
  onChoose: (isChosen: boolean) => void;
};

/** A box for another rule that the form writes along, with what would be wrong with that one. */
export function OtherRule({ name, label, hint, isChosen, onChoose }: Props) {
  const problem = useFieldProblem(name);
  return (
    <div data-faulty={problem !== undefined}>
      <CheckField label={label} hint={hint} checked={isChosen} onChange={onChoose} />
      {problem !== undefined && (
        <p className={form.problem} role="alert">
          {problem}
        </p>
      )}
    </div>
  );
}
