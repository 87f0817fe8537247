import { useRef, useState, type RefCallback } from 'react';
import { profileText } from '../../../rules/profileText';
import type { ReadableProfile } from '../../ownProfiles/ownProfile';
import button from '../../parts/button.module.css';
import { useOwnProfilesWording } from '../../wording/ownProfiles/OwnProfilesWording';
import { useWording } from '../../wording/WordingContext';
import { AskDialog } from './AskDialog';
import { openRuleForm } from './editorDraft';
import { groupName } from './groupName';
import items from './items.module.css';
import styles from './own.module.css';
import { tell, tellFault } from './ownNews';
import { ruleGroups, type IndexedRule, type RuleGroup } from './ruleGroups';
import { saveWithoutRule } from './saveDraft';

type Open = (form: 'change' | 'add', ruleIndex: number) => void;

/** Every rule of a profile, to change, to go on from, or to take out. */
export function RuleList({ own, name }: { own: ReadableProfile; name: string }) {
  const words = useOwnProfilesWording();
  const [asked, setAsked] = useState<{ about: string; group: RuleGroup; found: IndexedRule } | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const summaries = useRef(new Map<string, HTMLElement>());
  const { profile } = own;
  const open: Open = (form, ruleIndex) => {
    tell(null);
    openRuleForm(form, profile, profileText(profile), own.version, ruleIndex);
  };
  const remove = async ({ group, found }: { group: RuleGroup; found: IndexedRule }) => {
    setAsked(null);
    await saveWithoutRule(own, name, found.index).catch(tellFault);
    // The button that had the focus goes with the rule; the last rule takes its group along.
    (summaries.current.get(group.key) ?? heading.current)?.focus();
  };
  return (
    <section className={styles.section} aria-labelledby="own-rules">
      <h2 id="own-rules" ref={heading} tabIndex={-1}>
        {words.rulesTitle}
      </h2>
      <p className={styles.soft}>{words.rulesLead}</p>
      {ruleGroups(profile).map((group) => (
        <Group
          key={group.key}
          own={own}
          group={group}
          open={open}
          onRemove={(about, found) => setAsked({ about, group, found })}
          summaryRef={(summary) => {
            if (summary === null) summaries.current.delete(group.key);
            else summaries.current.set(group.key, summary);
          }}
        />
      ))}
      {asked !== null && (
        <AskDialog
          question={words.removeRuleQuestion(asked.about)}
          act={words.remove}
          onAct={() => void remove(asked)}
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
  summaryRef: RefCallback<HTMLElement>;
};

function Group({ own, group, open, onRemove, summaryRef }: GroupProps) {
  const words = useOwnProfilesWording();
  const page = useWording();
  const label = groupName(own.profile, group, { own: words, page });
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
          className={button.button}
          aria-label={words.actOn(words.addPeriod, label)}
          onClick={() => open('add', newest.index)}
        >
          {words.addPeriod}
        </button>
      </div>
      <details className={styles.fold}>
        <summary ref={summaryRef}>{words.allRules(group.rules.length)}</summary>
        <ul className={items.rules}>
          {group.rules.map((found) => {
            const months = words.ruleMonths(found.rule);
            const mark = words.ruleMark(found.rule.provisional, found.isReplaced);
            const about = words.ruleName(label, months, mark);
            return (
              <li key={found.index}>
                <p>
                  {months}
                  {mark !== null && <span className={styles.tag}> {mark}</span>}
                  <span className={styles.now}> {words.limitsNow(found.rule)}</span>
                </p>
                <div className={button.buttons}>
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
