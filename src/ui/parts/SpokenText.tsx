import { useEffect, useState } from 'react';

/** Long enough that a screen reader says a result once, when typing has paused. */
const pauseMs = 800;

/** A result for people who do not see it change. */
export function SpokenText({ text }: { text: string }) {
  const [spoken, setSpoken] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setSpoken(text), pauseMs);
    return () => clearTimeout(timer);
  }, [text]);
  return (
    <p className="visually-hidden" role="status">
      {spoken}
    </p>
  );
}
