import { lazy, Suspense, useEffect, useState } from 'react';
import styles from './App.module.css';
import { CalculatePage } from './calculate/CalculatePage';
import { emptyInputs, typeInput } from './calculate/calculateInputs';
import { addOwnCities, fetchIndex } from './cityData';
import { ErrorBoundary } from './ErrorBoundary';
import { readLink, withoutAmounts } from './link';
import { LanguageMissing } from './LanguageMissing';
import { NotKeptNote } from './NotKeptNote';
import { OfflineNote } from './OfflineNote';
import { PartFailed } from './PartFailed';
import { SelectField } from './parts/SelectField';
import { prefer, usePreferences, type Theme } from './preferences';
import { UpdatePrompt } from './UpdatePrompt';
import { whenSettled } from './whenSettled';
import { otherLanguage, useMissingLanguage } from './wording/missingLanguage';
import { loadWording, WordingProvider } from './wording/WordingContext';
import type { Wording } from './wording/zh';

const PayslipPage = lazy(() => import('./payslip/PayslipPage'));
const PayrollPage = lazy(() => import('./payroll/PayrollPage'));
const RulesPage = lazy(() => import('./rules/RulesPage'));
const LicencesPage = lazy(() => import('./licences/LicencesPage'));

const pages = ['/', '/payslip', '/payroll', '/rules'] as const;
/** Named in the footer alone. */
const licencesPage = '/licences';

export function App() {
  const wanted = usePreferences((preferences) => preferences.language);
  const missing = useMissingLanguage((state) => state.missing);
  const language = wanted === missing ? otherLanguage(wanted) : wanted;
  const [wording, setWording] = useState<Wording | null>(null);
  const [failure, setFailure] = useState<{ cause: unknown } | null>(null);
  const page = usePage();
  useTheme();

  useEffect(() => {
    void fetchIndex();
    void whenSettled().then(addOwnCities);
  }, []);

  useEffect(() => {
    let isCurrent = true;
    loadWording(language).then(
      (loaded) => {
        if (isCurrent) setWording(loaded);
      },
      (cause: unknown) => {
        if (!isCurrent) return;
        // The other language is better than no page; where that fails too, nothing is left to say it in.
        if (useMissingLanguage.getState().missing === null) useMissingLanguage.setState({ missing: language });
        else setFailure({ cause });
      },
    );
    return () => {
      isCurrent = false;
    };
  }, [language]);

  useEffect(() => {
    if (wording === null) return;
    document.documentElement.lang = wording.language === 'zh' ? 'zh-CN' : 'en';
    document.title = [wording.title, nameOf(page, wording)].join(' · ');
  }, [wording, page]);

  if (failure !== null) throw new Error('The words of the page were not fetched', failure);
  if (wording === null) return null;
  return (
    <WordingProvider value={wording}>
      {isPage(page) && (
        <a className={styles.skip} href="#result" onClick={skipToResult}>
          {wording.skipToResult}
        </a>
      )}
      <Header wording={wording} page={page} />
      <main className={styles.main}>
        <LanguageMissing />
        <ErrorBoundary key={page} instead={<PageFailed heading={isPage(page) ? wording.pages[page] : wording.title} />}>
          {page === '/' && <CalculatePage />}
          <Suspense fallback={<p role="status">{wording.loading}</p>}>
            {page === '/payslip' && <PayslipPage />}
            {page === '/payroll' && <PayrollPage />}
            {page === '/rules' && <RulesPage />}
            {page === licencesPage && <LicencesPage />}
          </Suspense>
        </ErrorBoundary>
        {!isPage(page) && page !== licencesPage && <NotFound wording={wording} />}
      </main>
      <footer className={styles.footer}>
        <p>{wording.privacy}</p>
        <p>{wording.disclaimer}</p>
        <p>
          <a href={`#${licencesPage}`}>{wording.licences}</a>
        </p>
        <OfflineNote />
        <NotKeptNote />
      </footer>
      <UpdatePrompt />
    </WordingProvider>
  );
}

function isPage(page: string): page is (typeof pages)[number] {
  return pages.some((one) => one === page);
}

function nameOf(page: string, wording: Wording): string {
  if (isPage(page)) return wording.pages[page];
  return page === licencesPage ? wording.licences : wording.notFound.heading;
}

function Header({ wording, page }: { wording: Wording; page: string }) {
  const theme = usePreferences((preferences) => preferences.theme);
  const themes: Theme[] = ['system', 'light', 'dark'];
  return (
    <header className={styles.header}>
      <a className={styles.brand} href="#/">
        {wording.title}
      </a>
      <nav className={styles.pages} aria-label={wording.pagesLabel}>
        {pages.map((one) => (
          <a key={one} href={`#${one}`} aria-current={one === page ? 'page' : undefined}>
            {wording.pages[one]}
          </a>
        ))}
      </nav>
      <div className={styles.settings}>
        <SelectField
          label={wording.theme.label}
          value={theme}
          options={themes.map((value) => ({ value, label: wording.theme[value] }))}
          onChange={(value) => prefer({ theme: value })}
        />
        <button
          type="button"
          className={styles.quiet}
          lang={wording.switchLanguage.lang}
          onClick={() => {
            useMissingLanguage.setState({ missing: null });
            prefer({ language: otherLanguage(wording.language) });
          }}
        >
          {wording.switchLanguage.label}
        </button>
      </div>
    </header>
  );
}

/** Where the answer would be, so that the skip link leads somewhere. */
function PageFailed({ heading }: { heading: string }) {
  return (
    <div id="result" tabIndex={-1} className={styles.notFound}>
      <h1>{heading}</h1>
      <PartFailed />
    </div>
  );
}

function NotFound({ wording }: { wording: Wording }) {
  return (
    <div className={styles.notFound}>
      <h1>{wording.notFound.heading}</h1>
      <p>
        <a href="#/">{wording.notFound.back}</a>
      </p>
    </div>
  );
}

/** The fragment belongs to the pages, so the skip link moves the focus by hand. */
function skipToResult(event: React.MouseEvent) {
  event.preventDefault();
  document.getElementById('result')?.focus();
}

function useTheme() {
  const theme = usePreferences((preferences) => preferences.theme);
  useEffect(() => {
    if (theme === 'system') delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = theme;
  }, [theme]);
}

/** The page that the fragment names; a question in the fragment is typed in, and its amounts leave the address. */
function usePage(): string {
  const [page, setPage] = useState(() => openLink());
  useEffect(() => {
    const open = () => setPage(openLink());
    window.addEventListener('hashchange', open);
    return () => window.removeEventListener('hashchange', open);
  }, []);
  return page;
}

function openLink(): string {
  const link = readLink(location.hash);
  if (link.city !== undefined) prefer({ cityId: link.city });
  if (link.month !== undefined) typeInput({ month: link.month });
  if (link.wage !== undefined) {
    // A question of its own: nothing typed before may act on it unseen.
    typeInput({ ...emptyInputs, month: link.month ?? '', amount: link.wage });
    history.replaceState(history.state, '', withoutAmounts(location.hash));
  }
  return link.page;
}
