import { lazy, Suspense } from 'react';
import { ErrorBoundary } from '../ErrorBoundary';
import { PartFailed } from '../PartFailed';
import { CityPage } from '../place/CityPage';
import { RulesPageWordingProvider, useRulesPageWording } from '../wording/rulesPage/RulesPageWording';
import { useWording } from '../wording/WordingContext';
import styles from './RulesPage.module.css';
import { chooseRulesView, rulesViews, useRulesView } from './rulesView';

const views = {
  browse: lazy(() => import('./browse/BrowseView')),
  compare: lazy(() => import('./compare/CompareView')),
  own: lazy(() => import('./own/OwnProfilesView')),
  coverage: lazy(() => import('./coverage/CoverageView')),
};

/** 规则: every rule over time with its source, what changed, and one's own profiles. */
export default function RulesPage() {
  return (
    <RulesPageWordingProvider>
      <Page />
    </RulesPageWordingProvider>
  );
}

function Page() {
  const { loading } = useWording();
  const { heading, lead, views: names } = useRulesPageWording();
  const view = useRulesView((state) => state.view);
  const View = views[view];
  return (
    <CityPage heading={heading} lead={lead}>
      {(cities) => (
        <>
          <ViewRow />
          {/* A view begins with an h2 of its own or with its fields; the name stands for those who jump to it. */}
          <section id="result" tabIndex={-1} className={styles.view} aria-label={`${heading} · ${names[view]}`}>
            <ErrorBoundary key={view} instead={<PartFailed />}>
              <Suspense fallback={<p role="status">{loading}</p>}>
                <View cities={cities} />
              </Suspense>
            </ErrorBoundary>
          </section>
        </>
      )}
    </CityPage>
  );
}

function ViewRow() {
  const { viewsLabel, views: names } = useRulesPageWording();
  const view = useRulesView((state) => state.view);
  return (
    <nav className={styles.row} aria-label={viewsLabel}>
      <ul>
        {rulesViews.map((one) => (
          <li key={one}>
            <button type="button" aria-current={one === view ? 'page' : undefined} onClick={() => chooseRulesView(one)}>
              {names[one]}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}
