import { memo } from 'react';
import { articleExamples } from '../../calc/articleExamples';
import { usePayslipWording } from '../wording/payslip/PayslipWording';
import styles from './ArticleExamples.module.css';

/** 2007 年文章里的例子: each computed as the article did, with what has changed since. */
export const ArticleExamples = memo(function ArticleExamples() {
  const { article } = usePayslipWording();
  return (
    <details className={styles.article}>
      <summary>{article.title}</summary>
      <p>{article.lead}</p>
      <dl>
        {articleExamples().map((one) => {
          const { title, formula, since } = article.example(one);
          return (
            <div key={one.kind}>
              <dt>{title}</dt>
              <dd>{formula}</dd>
              <dd className={styles.since}>
                {article.since}
                {since}
              </dd>
            </div>
          );
        })}
      </dl>
    </details>
  );
});
