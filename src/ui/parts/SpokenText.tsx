import { useEffect, useState } from 'react';
import { useWording } from '../wording/WordingContext';
import { spokenFigures } from './spokenFigures';

/** Long enough that a screen reader says a result once, when typing has paused. */
const pauseMs = 800;

/** A result for people who do not see it change. */
export function SpokenText({ text }: { text: string }) {
  const { language } = useWording();
  const [spoken, setSpoken] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setSpoken(spokenFigures(text, language)), pauseMs);
    return () => clearTimeout(timer);
  }, [text, language]);
  return (
    <p className="visually-hidden" role="status">
      {spoken}
    </p>
  );
}
