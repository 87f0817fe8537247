import type { SideNames } from '../../wording/ruleCompare/sideNames';
import type { Comparison, SchemeRow } from './comparison';
import type { Opened } from './OpenedRow';

/** What the rows of one scheme are drawn from. */
export type SchemeRowsProps = { row: SchemeRow; comparison: Comparison; names: SideNames; opened: Opened };
