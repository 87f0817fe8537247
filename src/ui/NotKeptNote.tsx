import { useEffect } from 'react';
import { useUnkept } from './keptStorage';
import { askBeforeLeaving } from './leaveGuard';
import { useWording } from './wording/WordingContext';

/** Says that a reload would lose what was typed, where the browser does not keep it; and has the browser ask before. */
export function NotKeptNote() {
  const { notKept } = useWording();
  const isUnkept = useUnkept(({ names }) => names.length > 0);
  useEffect(() => (isUnkept ? askBeforeLeaving(() => notKept) : undefined), [isUnkept, notKept]);
  // The region stands before it has words, or they would not be read out.
  return <p role="status">{isUnkept && notKept}</p>;
}
