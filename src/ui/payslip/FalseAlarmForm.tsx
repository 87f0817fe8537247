import { memo } from 'react';
import { falseAlarms } from '../../calc/falseAlarm';
import { CheckField } from '../parts/CheckField';
import form from '../parts/form.module.css';
import { usePayslipWording } from '../wording/payslip/PayslipWording';
import { typePayslip, usePayslipInputs } from './payslipStore';

/** What may make a low deduction right: asked before anything is concluded. */
export const FalseAlarmForm = memo(function FalseAlarmForm() {
  const { falseAlarms: words } = usePayslipWording();
  const chosen = usePayslipInputs((inputs) => inputs.falseAlarms);
  return (
    <fieldset className={form.group}>
      <legend className={form.legend}>{words.title}</legend>
      <p className={form.note}>{words.hint}</p>
      {falseAlarms.map((alarm) => (
        <CheckField
          key={alarm}
          label={words.texts[alarm].label}
          hint={chosen.includes(alarm) ? words.texts[alarm].effect : undefined}
          checked={chosen.includes(alarm)}
          onChange={(isChecked) =>
            typePayslip({
              falseAlarms: falseAlarms.filter((one) => (one === alarm ? isChecked : chosen.includes(one))),
            })
          }
        />
      ))}
    </fieldset>
  );
});
