import { useWording } from '../wording/WordingContext';
import { spokenFigures } from './spokenFigures';

/** The first child of a picture: its name and what it shows, for people who do not see it. */
export function PictureText({ id, title, text }: { id: string; title: string; text: string }) {
  const { language } = useWording();
  return (
    <>
      <title id={`${id}-title`}>{title}</title>
      <desc id={`${id}-text`}>{spokenFigures(text, language)}</desc>
    </>
  );
}
