import type { ProfileProblem } from '../../rules/profileProblems';
import { describeProfileProblem } from '../wording/profileProblem';
import { useWording } from '../wording/WordingContext';

/** More than these help nobody; the first ones usually explain the rest. */
const mostShown = 5;

/** Why a profile was refused, place by place. Fetched only when one is. */
export default function ProfileProblems({ problems }: { problems: readonly ProfileProblem[] }) {
  const { language, moreProblems } = useWording();
  const shown = problems.slice(0, mostShown);
  return (
    <ul>
      {/* Two of a kind may be at one place, and the list never changes its order. */}
      {shown.map((problem, index) => (
        <li key={index}>{describeProfileProblem(problem, language)}</li>
      ))}
      {problems.length > shown.length && <li>{moreProblems(problems.length - shown.length)}</li>}
    </ul>
  );
}
