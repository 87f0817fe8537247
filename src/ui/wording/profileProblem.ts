import type { ProfileProblem } from '../../rules/profileProblems';
import { reasonInEnglish } from './profileProblem/en';
import { reasonInChinese } from './profileProblem/zh';

/** Why a profile is refused, in one sentence: the place in the file, what stands there and what should. */
export function describeProfileProblem({ path, reason }: ProfileProblem, language: 'zh' | 'en'): string {
  return language === 'zh'
    ? `${path === '' ? '整个文件' : path}：${reasonInChinese(reason)}。`
    : `${path === '' ? 'The whole file' : path}: ${reasonInEnglish(reason)}.`;
}
