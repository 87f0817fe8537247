import type { Source } from '../../rules/cityProfile';
import { useWording } from '../wording/WordingContext';
import styles from './SourceLine.module.css';

/** Titles and notes are quoted in their own language. */
export function SourceLine({ source }: { source: Source }) {
  const { calculate } = useWording();
  const { title, documentNumber, publishedOn, url, carrier, note } = source;
  return (
    <>
      <span lang="zh-CN">
        <LinkIfAny url={url}>{title}</LinkIfAny>
        {documentNumber !== null && ` ${documentNumber}`}
        {publishedOn !== null && ` ${publishedOn}`}
      </span>
      {carrier !== null && (
        <span className={styles.carrier}>
          {' '}
          {calculate.readIn} <LinkIfAny url={carrier.url}>{carrier.title}</LinkIfAny>
        </span>
      )}
      {note !== null && (
        <small className={styles.note} lang="zh-CN">
          {note}
        </small>
      )}
    </>
  );
}

function LinkIfAny({ url, children }: { url: string | null; children: string }) {
  if (url === null) return children;
  return (
    <a href={url} target="_blank" rel="noreferrer">
      {children}
    </a>
  );
}

export default SourceLine;
