import button from './parts/button.module.css';
import refusal from './parts/refusal.module.css';
import { useMissingLanguage } from './wording/missingLanguage';
import { useWording } from './wording/WordingContext';

/** Says that the page stays in the language it was in. */
export function LanguageMissing() {
  const { languageMissing, partFailed } = useWording();
  const missing = useMissingLanguage((state) => state.missing);
  if (missing === null) return null;
  return (
    <div role="alert" className={refusal.refusal}>
      <p>{languageMissing}</p>
      <button type="button" className={button.button} onClick={() => location.reload()}>
        {partFailed.reload}
      </button>
    </div>
  );
}
