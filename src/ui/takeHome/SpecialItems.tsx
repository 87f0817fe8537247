import { Decimal } from '../../calc/decimal';
import { specialDeductionAmounts, type SpecialDeduction } from '../../calc/specialDeductions';
import { CheckField } from '../parts/CheckField';
import { SelectField } from '../parts/SelectField';
import { useTakeHomeWording } from '../wording/takeHome/TakeHomeWording';
import { countSpecialItems, mostOfOneItem, useTakeHomeInputs } from './takeHomeInputs';
import styles from './TakeHomePanel.module.css';

const counted = ['children', 'infants'] as const;
const housingChoices = ['none', 'mortgage', 'rent'] as const;

/** Special additional deductions item by item: at home one of mortgage interest and rent, never both. */
export function SpecialItems() {
  const words = useTakeHomeWording();
  const items = useTakeHomeInputs((inputs) => inputs.specialItems);
  const amount = (item: SpecialDeduction) => new Decimal(specialDeductionAmounts[item]);
  const housing = housingChoices.find((choice) => choice !== 'none' && (items[choice] ?? 0) > 0) ?? 'none';
  return (
    <>
      <div className={styles.pair}>
        {counted.map((item) => (
          <SelectField
            key={item}
            label={words.perChild(item, amount(item))}
            value={String(items[item] ?? 0)}
            options={Array.from({ length: mostOfOneItem + 1 }, (_, count) => ({
              value: String(count),
              label: words.childrenCount(count),
            }))}
            onChange={(count) => countSpecialItems({ [item]: Number(count) })}
          />
        ))}
      </div>
      <SelectField
        label={words.housing}
        value={housing}
        options={housingChoices.map((choice) => ({
          value: choice,
          label: words.housingChoice[choice](amount(choice === 'none' ? 'rent' : choice)),
        }))}
        onChange={(choice) =>
          countSpecialItems({ mortgage: choice === 'mortgage' ? 1 : 0, rent: choice === 'rent' ? 1 : 0 })
        }
        hint={words.housingHint}
      />
      <CheckField
        label={words.elderlyLabel(amount('elderly'))}
        checked={(items.elderly ?? 0) > 0}
        onChange={(checked) => countSpecialItems({ elderly: checked ? 1 : 0 })}
      />
      <CheckField
        label={words.degreeLabel(amount('degreeStudy'))}
        checked={(items.degreeStudy ?? 0) > 0}
        onChange={(checked) => countSpecialItems({ degreeStudy: checked ? 1 : 0 })}
      />
      <p className={styles.soft}>{words.itemsNote}</p>
    </>
  );
}
