import { useOwnProfilesWording } from '../../wording/ownProfiles/OwnProfilesWording';
import { typeCity, useEditorDraft } from './editorDraft';
import styles from './own.module.css';
import { PlainField } from './PlainField';

/** What a city is called, and where it lies. */
export function CityFields() {
  const { form: words } = useOwnProfilesWording();
  const city = useEditorDraft((draft) => draft.city);
  return (
    <div className={styles.pair}>
      <PlainField
        name="city.name.zh"
        label={words.cityZh}
        lang="zh-CN"
        value={city.zh}
        onChange={(zh) => typeCity({ zh })}
      />
      <PlainField
        name="city.name.en"
        label={words.cityEn}
        lang="en"
        value={city.en}
        onChange={(en) => typeCity({ en })}
      />
      <PlainField
        name="city.province.zh"
        label={words.provinceZh}
        lang="zh-CN"
        value={city.provinceZh}
        onChange={(provinceZh) => typeCity({ provinceZh })}
      />
      <PlainField
        name="city.province.en"
        label={words.provinceEn}
        lang="en"
        value={city.provinceEn}
        onChange={(provinceEn) => typeCity({ provinceEn })}
      />
      <PlainField
        name="city.id"
        label={words.cityId}
        hint={words.cityIdHint}
        lang="en"
        value={city.id}
        onChange={(id) => typeCity({ id })}
      />
      <PlainField
        name="city.divisionCode"
        label={words.divisionCode}
        hint={words.divisionCodeHint}
        inputMode="numeric"
        value={city.divisionCode}
        onChange={(divisionCode) => typeCity({ divisionCode })}
      />
    </div>
  );
}
