/** One cell of a roster as it was read: numbers of workbooks are numbers, everything of a csv is text; null is empty. */
export type Cell = string | number | boolean | Date | null;
