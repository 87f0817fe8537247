type Question = () => string | undefined;

const questions = new Set<Question>();

/**
 * Has the browser ask before the page is left, as long as the question has words.
 * @returns takes the question back
 */
export function askBeforeLeaving(question: Question): () => void {
  questions.add(question);
  // A handler that returns a text asks in every browser; preventDefault does so in new ones only.
  window.onbeforeunload = () => [...questions].map((one) => one()).find((text) => text !== undefined);
  return () => {
    questions.delete(question);
    if (questions.size === 0) window.onbeforeunload = null;
  };
}
