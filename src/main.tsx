import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
// First: it names the order of the cascade layers.
import './ui/styles.css';
import './ui/opening.css';
import './trustedScripts';
import { App } from './ui/App';
import { ErrorBoundary } from './ui/ErrorBoundary';
import { firstFrame } from './ui/firstFrame';

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no #root');
// The opening stands until the words are there; an observer hears of it before the next paint.
new MutationObserver((_changes, observer) => {
  document.getElementById('opening')?.remove();
  observer.disconnect();
}).observe(root, { childList: true });
void firstFrame().then(() =>
  createRoot(root).render(
    <StrictMode>
      <ErrorBoundary>
        <App />
      </ErrorBoundary>
    </StrictMode>,
  ),
);
