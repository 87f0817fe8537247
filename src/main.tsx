import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
// First: it names the order of the cascade layers.
import './ui/styles.css';
import { App } from './ui/App';
import { ErrorBoundary } from './ui/ErrorBoundary';

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no #root');
createRoot(root).render(
  <StrictMode>
    <ErrorBoundary>
      <App />
    </ErrorBoundary>
  </StrictMode>,
);
