import { Fold } from '../parts/Fold';
import { SelectField } from '../parts/SelectField';
import { TextField } from '../parts/TextField';
import { useTakeHomeWording } from '../wording/takeHome/TakeHomeWording';
import { useWording } from '../wording/WordingContext';
import { SpecialItems } from './SpecialItems';
import { typeTakeHome, useTakeHomeInputs } from './takeHomeInputs';
import styles from './TakeHomePanel.module.css';
import { soFarFields, type AmountField, type TakeHomeReading } from './takeHomeReading';

/** What the tax needs beyond the contributions; every field may stay empty. */
export function TakeHomeForm({ reading }: { reading: TakeHomeReading }) {
  const words = useTakeHomeWording();
  const { calculate } = useWording();
  const inputs = useTakeHomeInputs();
  const { problems, itemsTotal, countedFrom, thisMonth } = reading;
  const monthsBefore = thisMonth - countedFrom;
  const refusal = (field: AmountField) => {
    const reason = problems[field];
    return reason === undefined ? undefined : calculate.refusal(reason);
  };
  const specialNote = itemsTotal.isZero()
    ? words.specialHint
    : inputs.special.trim() === ''
      ? words.specialFromItems(itemsTotal)
      : words.specialOverItems;
  return (
    <div className={styles.form} role="group" aria-label={words.inputs}>
      <SelectField
        label={words.countedFrom}
        value={String(countedFrom)}
        options={Array.from({ length: thisMonth }, (_, index) => ({
          value: String(index + 1),
          label: words.monthName(index + 1),
        }))}
        onChange={(month) => typeTakeHome({ countedFrom: Number(month) })}
        hint={words.countedFromHint}
      />
      <TextField
        label={words.special}
        value={inputs.special}
        onChange={(special) => typeTakeHome({ special })}
        problem={refusal('special')}
        hint={specialNote}
      />
      <Fold summary={words.itemsFold} isSet={!itemsTotal.isZero()} hasProblem={false}>
        <SpecialItems />
      </Fold>
      <TextField
        label={words.bonus}
        value={inputs.bonus}
        onChange={(bonus) => typeTakeHome({ bonus })}
        problem={refusal('bonus')}
        hint={words.bonusHint}
      />
      {monthsBefore > 0 && (
        <Fold
          summary={words.soFarFold}
          isSet={soFarFields.some((field) => inputs[field].trim() !== '')}
          hasProblem={soFarFields.some((field) => problems[field] !== undefined)}
        >
          <p className={styles.soft}>{words.soFarNote(monthsBefore)}</p>
          {soFarFields.map((field) => (
            <TextField
              key={field}
              label={words.soFar[field]}
              value={inputs[field]}
              onChange={(text) => typeTakeHome({ [field]: text })}
              problem={refusal(field)}
            />
          ))}
        </Fold>
      )}
    </div>
  );
}
