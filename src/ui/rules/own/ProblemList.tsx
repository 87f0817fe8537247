import { useState } from 'react';
import type { ProfileProblem } from '../../../rules/profileProblems';
import button from '../../parts/button.module.css';
import { useOwnProfilesWording } from '../../wording/ownProfiles/OwnProfilesWording';
import { describeProfileProblem } from '../../wording/profileProblem';
import type { Language } from '../../wording/WordingContext';
import styles from './own.module.css';

/** The first ones usually explain the rest. */
const mostShown = 20;

/** What is wrong with a file, place by place; all of it can be shown, and copied for whoever wrote the file. */
export function ProblemList({ problems, language }: { problems: readonly ProfileProblem[]; language: Language }) {
  const words = useOwnProfilesWording();
  const [isWhole, setWhole] = useState(false);
  const [isCopied, setCopied] = useState(false);
  if (problems.length === 0) return null;
  const sentences = problems.map((problem) => describeProfileProblem(problem, language));
  const shown = isWhole ? sentences : sentences.slice(0, mostShown);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(sentences.join('\n'));
      setCopied(true);
    } catch {
      // Without leave to copy, all of it on the page can be selected.
      setWhole(true);
    }
  };
  return (
    <>
      <ul className={styles.problems}>
        {shown.map((sentence, index) => (
          <li key={index}>{sentence}</li>
        ))}
      </ul>
      <div className={button.buttons}>
        {shown.length < sentences.length && (
          <button type="button" className={styles.quiet} onClick={() => setWhole(true)}>
            {words.moreProblems(sentences.length - shown.length)}
          </button>
        )}
        {sentences.length > 1 && (
          <button type="button" className={styles.quiet} onClick={() => void copy()}>
            {isCopied ? words.copied : words.copyProblems}
          </button>
        )}
      </div>
    </>
  );
}
