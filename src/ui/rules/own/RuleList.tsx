import { useState } from 'react';
import { profileText } from '../../../rules/editProfile';
import { useOwnProfilesWording } from '../../wording/ownProfiles/OwnProfilesWording';
import { useWording } from '../../wording/WordingContext';
import { AskDialog } from './AskDialog';
import { openRuleForm } from './editorDraft';
import items from './items.module.css';
import styles from './own.module.css';
import { tell } from './ownNews';
import { ruleGroups, type IndexedRule, type RuleGroup } from './ruleGroups';
import { saveWithoutRule } from './saveDraft';
import type { ReadableProfile } from './savedFile';

type Open = (form: 'change' | 'add', ruleIndex: number) => void;

/** Every rule of a profile, to change, to go on from, or to take out. */
export function RuleList({ own, name }: { own: ReadableProfile; name: string }) {
  const words = useOwnProfilesWording();
  const [asked, setAsked] = useState<{ about: string; found: IndexedRule } | null>(null);
  const { profile } = own;
  const open: Open = (form, ruleIndex) => {
    tell(null);
    openRuleForm(form, profile, profileText(profile), own.version, ruleIndex);
  };
  return (
    <section className={styles.section} aria-labelledby="own-rules">
      <h2 id="own-rules">{words.rulesTitle}</h2>
      <p className={styles.soft}>{words.rulesLead}</p>
      {ruleGroups(profile).map((group) => (
        <Group
          key={group.key}
          own={own}
          group={group}
          open={open}
          onRemove={(about, found) => setAsked({ about, found })}
        />
      ))}
      {asked !== null && (
        <AskDialog
          question={words.removeRuleQuestion(asked.about)}
          act={words.remove}
          onAct={() => {
            setAsked(null);
            void saveWithoutRule(own, name, asked.found.index);
          }}
          cancel={words.keep}
          onCancel={() => setAsked(null)}
        >
          <p>{words.removeRuleNote}</p>
        </AskDialog>
      )}
    </section>
  );
}

type GroupProps = {
  own: ReadableProfile;
  group: RuleGroup;
  open: Open;
  onRemove: (about: string, found: IndexedRule) => void;
};

function Group({ own, group, open, onRemove }: GroupProps) {
  const words = useOwnProfilesWording();
  const { language, schemes } = useWording();
  const { profile } = own;
  const people = profile.personCategories
    .filter(({ id }) => group.personCategories.includes(id))
    .map(({ name }) => name[language]);
  const label = words.groupName(schemes[group.scheme], people);
  const [newest] = group.rules;
  if (newest === undefined) return null;
  return (
    <div className={items.group}>
      <div className={items.groupHead}>
        <div>
          <h3>{label}</h3>
          <p className={styles.soft}>
            {words.ruleMonths(newest.rule)} · {words.limitsNow(newest.rule)}
          </p>
        </div>
        <button
          type="button"
          className={styles.button}
          aria-label={words.actOn(words.addPeriod, label)}
          onClick={() => open('add', newest.index)}
        >
          {words.addPeriod}
        </button>
      </div>
      <details className={styles.fold}>
        <summary>{words.allRules(group.rules.length)}</summary>
        <ul className={items.rules}>
          {group.rules.map((found) => {
            const months = words.ruleMonths(found.rule);
            const about = `${label} ${months}`;
            return (
              <li key={found.index}>
                <p>
                  {months}
                  {found.rule.provisional && <span className={styles.tag}> {words.provisional}</span>}
                  <span className={styles.now}> {words.limitsNow(found.rule)}</span>
                </p>
                <div className={styles.buttons}>
                  <button
                    type="button"
                    className={styles.quiet}
                    aria-label={words.actOn(words.edit, about)}
                    onClick={() => open('change', found.index)}
                  >
                    {words.edit}
                  </button>
                  <button
                    type="button"
                    className={styles.quiet}
                    aria-label={words.actOn(words.addAfter, about)}
                    onClick={() => open('add', found.index)}
                  >
                    {words.addAfter}
                  </button>
                  <button
                    type="button"
                    className={`${styles.quiet} ${styles.danger}`}
                    aria-label={words.actOn(words.remove, about)}
                    onClick={() => onRemove(about, found)}
                  >
                    {words.remove}
                  </button>
                </div>
              </li>
            );
          })}
        </ul>
      </details>
    </div>
  );
}
