import { useEffect, useState } from 'react';
import type { CityEntry } from '../../rules/cityIndex';
import { withoutQuestion } from '../link';
import { prefer, usePreferences } from '../preferences';
import { emptyPayslip } from './payslipInputs';
import { typePayslip, usePayslipInputs } from './payslipStore';
import { readPayslipLink, type LinkProblem, type PayslipLink } from './payslipLink';

export type OpenedPayslip =
  | { kind: 'none' } /** `restore` brings back what stood there before; null where nothing did. */
  | { kind: 'opened'; link: PayslipLink; restore: (() => void) | null }
  | { kind: 'refused'; problem: LinkProblem };

/** Takes a payslip from the address, once, and takes it out of the address: amounts do not stay in the history. */
export function useOpenedLink(cities: readonly CityEntry[]): OpenedPayslip {
  const [opened, setOpened] = useState<OpenedPayslip>({ kind: 'none' });
  useEffect(() => {
    const open = () => {
      const reading = readPayslipLink(location.hash);
      if (reading.kind === 'none') return;
      history.replaceState(history.state, '', withoutQuestion(location.hash));
      setOpened(reading.kind === 'refused' ? reading : take(reading.link, cities));
    };
    open();
    window.addEventListener('hashchange', open);
    return () => window.removeEventListener('hashchange', open);
  }, [cities]);
  return opened;
}

function take(link: PayslipLink, cities: readonly CityEntry[]): OpenedPayslip {
  const { cityId, categoryId, inputs } = link;
  if (!cities.some(({ id }) => id === cityId))
    return { kind: 'refused', problem: { kind: 'unknownCity', city: cityId } };
  const { cityId: formerCity, categoryId: formerCategory } = usePreferences.getState();
  const former = usePayslipInputs.getState();
  const wasTyped =
    JSON.stringify(former) !== JSON.stringify(emptyPayslip) && JSON.stringify(former) !== JSON.stringify(inputs);
  const restore = () => {
    prefer({ cityId: formerCity, categoryId: formerCategory });
    typePayslip(former);
  };
  prefer({ cityId, categoryId });
  typePayslip(inputs);
  return { kind: 'opened', link, restore: wasTyped ? restore : null };
}
