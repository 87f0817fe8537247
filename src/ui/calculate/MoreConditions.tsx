import { DayField } from '../parts/DayField';
import { TextField } from '../parts/TextField';
import {
  MoreConditionsWordingProvider,
  useMoreConditionsWording,
} from '../wording/moreConditions/MoreConditionsWording';
import { useWording } from '../wording/WordingContext';
import { typeInput, useCalculateInputs } from './calculateInputs';
import { paysApart, type Calculation } from './calculation';
import { describeFieldProblem, type FieldProblem } from './fieldProblem';
import { RateFields } from './RateFields';

type Props = {
  calculation: Calculation;
  /** Whether nothing depends on a wage: then only the day of knowledge is asked. */
  isYearly: boolean;
};

/** 更多条件: what few people have to type, fetched when the fold is opened. */
export default function MoreConditions(props: Props) {
  return (
    <MoreConditionsWordingProvider>
      {!props.isYearly && <WageConditions {...props} />}
      <KnownOnField />
    </MoreConditionsWordingProvider>
  );
}

function WageConditions({ calculation }: Props) {
  const wording = useWording();
  const words = useMoreConditionsWording();
  const inputs = useCalculateInputs();
  const { problems, rows, rules, rates } = calculation;
  const say = (problem: FieldProblem | undefined) => problem && describeFieldProblem(problem, wording);
  return (
    <>
      {paysApart(inputs) && (
        <TextField
          label={words.pay}
          value={inputs.pay}
          onChange={(pay) => typeInput({ pay })}
          problem={say(problems.pay)}
          hint={words.payHint}
        />
      )}
      {rows.some(({ scheme }) => scheme === 'housing-fund') && (
        <TextField
          label={words.fundWage}
          value={inputs.fundWage}
          onChange={(fundWage) => typeInput({ fundWage })}
          problem={say(problems.fundWage)}
          hint={words.fundWageHint}
        />
      )}
      <RateFields rules={rules} rates={rates} problems={problems.ownRates} of="insurance" />
    </>
  );
}

function KnownOnField() {
  const words = useMoreConditionsWording();
  const knownOn = useCalculateInputs((inputs) => inputs.knownOn);
  return (
    <DayField
      label={words.knownOn}
      value={knownOn}
      onChange={(day) => typeInput({ knownOn: day })}
      hint={words.knownOnHint}
    />
  );
}
