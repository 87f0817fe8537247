import type { CityProfile } from '../../../rules/cityProfile';
import { readName } from './readRuleTexts';

/** A city as it stands in the form. */
export type CityTexts = {
  id: string;
  zh: string;
  en: string;
  provinceZh: string;
  provinceEn: string;
  divisionCode: string;
};

export const emptyCity: CityTexts = { id: '', zh: '', en: '', provinceZh: '', provinceEn: '', divisionCode: '' };

export function cityTextsOf({ id, name, province, divisionCode }: CityProfile['city']): CityTexts {
  return { id, zh: name.zh, en: name.en, provinceZh: province.zh, provinceEn: province.en, divisionCode };
}

export function readCityTexts(texts: CityTexts): CityProfile['city'] {
  return {
    id: texts.id.trim(),
    name: readName({ zh: texts.zh, en: texts.en }),
    province: readName({ zh: texts.provinceZh, en: texts.provinceEn }),
    divisionCode: texts.divisionCode.normalize('NFKC').trim(),
  };
}
