/**
 * What a profile holds at most. Each limit is many times what the largest city needs; beyond it a file is no profile, and
 * checking it would only keep the page busy.
 */

/** Characters in a name, a title, a note or an address, as JavaScript counts them (UTF-16 units). */
export const mostTextLength = 2000;
/** Characters in an id. */
export const mostIdLength = 100;
/** Entries in `sources`, `personCategories` and `contributionRules`. */
export const mostEntries = 1000;
/** Entries in any list within those. */
export const mostInnerEntries = 50;
/** Rates to choose from in a range, which a page lists one by one. */
export const mostRates = 1000;
/** Lists and objects within one another; format 1 needs seven. */
export const mostNesting = 20;
/** Problems told of one file; of more, only their number. */
export const mostProblems = 200;
/** Checking stops when it has found about as many. */
export const mostProblemsSought = 1000;
