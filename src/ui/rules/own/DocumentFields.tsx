import type { CityProfile } from '../../../rules/cityProfile';
import { ruleParts, type RulePart } from '../../../rules/provenance';
import { CheckField } from '../../parts/CheckField';
import form from '../../parts/form.module.css';
import { SelectField } from '../../parts/SelectField';
import { useOwnProfilesWording } from '../../wording/ownProfiles/OwnProfilesWording';
import { documentKinds } from './documentTexts';
import { typeDocument, useEditorDraft } from './editorDraft';
import { useFieldProblem } from './fieldProblems';
import styles from './own.module.css';
import { PlainField } from './PlainField';

type Props = { profile: CityProfile; changed: readonly RulePart[]; isNewRule: boolean };

/** What states the figures that changed: a notice in hand, or a source that the profile has. */
export function DocumentFields({ profile, changed, isNewRule }: Props) {
  const { form: words } = useOwnProfilesWording();
  const document = useEditorDraft((draft) => draft.document);
  const problem = useFieldProblem('document');
  const unchanged = ruleParts.filter((part) => !changed.includes(part));
  const kinds = documentKinds.filter(
    (kind) => (kind !== 'kept' || !isNewRule) && (kind !== 'listed' || profile.sources.length > 0),
  );
  return (
    <fieldset className={form.group} data-faulty={problem !== undefined}>
      <legend className={form.legend}>{words.document}</legend>
      <p className={form.note} role="status">
        {words.statedFor(changed, isNewRule)}
      </p>
      <SelectField
        label={words.documentKind}
        value={document.kind}
        options={kinds.map((value) => ({ value, label: words.documentKinds[value] }))}
        onChange={(kind) => {
          const [first] = profile.sources;
          typeDocument({ kind, sourceId: document.sourceId || (first?.id ?? '') });
        }}
      />
      {problem !== undefined && (
        <p className={form.problem} role="alert">
          {problem}
        </p>
      )}
      {document.kind === 'listed' && (
        <SelectField
          label={words.listedSource}
          value={document.sourceId}
          options={profile.sources.map(({ id, title, documentNumber }) => ({
            value: id,
            label: documentNumber === null ? title : `${title} ${documentNumber}`,
          }))}
          onChange={(sourceId) => typeDocument({ sourceId })}
        />
      )}
      {document.kind === 'notice' && <NoticeFields />}
      {document.kind !== 'kept' && unchanged.length > 0 && (
        <fieldset className={form.group}>
          <legend className={`${form.legend} ${form.note}`}>{words.confirmed}</legend>
          <div className={styles.checks}>
            {unchanged.map((part) => (
              <CheckField
                key={part}
                label={words.parts[part]}
                checked={document.confirmed.includes(part)}
                onChange={(isStated) =>
                  typeDocument({
                    confirmed: ruleParts.filter((one) => (one === part ? isStated : document.confirmed.includes(one))),
                  })
                }
              />
            ))}
          </div>
        </fieldset>
      )}
    </fieldset>
  );
}

function NoticeFields() {
  const { form: words } = useOwnProfilesWording();
  const document = useEditorDraft((draft) => draft.document);
  return (
    <>
      <PlainField
        name="document.title"
        label={words.title}
        value={document.title}
        onChange={(title) => typeDocument({ title })}
      />
      <div className={styles.pair}>
        <PlainField
          name="document.documentNumber"
          label={words.documentNumber}
          value={document.documentNumber}
          onChange={(documentNumber) => typeDocument({ documentNumber })}
        />
        <PlainField
          name="document.issuer"
          label={words.issuer}
          value={document.issuer}
          onChange={(issuer) => typeDocument({ issuer })}
        />
        <PlainField
          name="document.publishedOn"
          label={words.publishedOn}
          type="date"
          value={document.publishedOn}
          onChange={(publishedOn) => typeDocument({ publishedOn })}
        />
        <PlainField
          name="document.url"
          label={words.url}
          inputMode="url"
          value={document.url}
          onChange={(url) => typeDocument({ url })}
        />
      </div>
      <CheckField
        label={words.isOriginal}
        hint={words.isOriginalHint}
        checked={document.isOriginal}
        onChange={(isOriginal) => typeDocument({ isOriginal })}
      />
      {!document.isOriginal && (
        <div className={styles.pair}>
          <PlainField
            name="document.carrier.title"
            label={words.carrierTitle}
            hint={words.carrierHint}
            value={document.carrierTitle}
            onChange={(carrierTitle) => typeDocument({ carrierTitle })}
          />
          <PlainField
            name="document.carrier.url"
            label={words.carrierUrl}
            inputMode="url"
            value={document.carrierUrl}
            onChange={(carrierUrl) => typeDocument({ carrierUrl })}
          />
        </div>
      )}
    </>
  );
}
