import { useState, type ReactNode } from 'react';

type Props = { summary: string; className: string | undefined; children: () => ReactNode };

/** A fold whose content is worked out only while it stands open. */
export function LateFold({ summary, className, children }: Props) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details className={className} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{summary}</summary>
      {isOpen && children()}
    </details>
  );
}
