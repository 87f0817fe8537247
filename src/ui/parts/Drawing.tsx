import { useId, type ReactNode } from 'react';
import { useWording } from '../wording/WordingContext';
import { spokenFigures } from './spokenFigures';

type Props = {
  /** With `text`, for people who do not see it: its name, and what it shows. */
  title: string;
  text: string;
  /** Of its own coordinates. */
  width: number;
  height: number;
  /** CSS pixels for each unit of them. */
  scale: number;
  children: ReactNode;
};

/** The drawing of a picture. */
export function Drawing({ title, text, width, height, scale, children }: Props) {
  const { language } = useWording();
  const id = useId();
  return (
    <svg
      role="img"
      aria-labelledby={`${id}-title ${id}-text`}
      viewBox={`0 0 ${width} ${height}`}
      width={width * scale}
      height={height * scale}
    >
      <title id={`${id}-title`}>{title}</title>
      <desc id={`${id}-text`}>{spokenFigures(text, language)}</desc>
      {children}
    </svg>
  );
}
