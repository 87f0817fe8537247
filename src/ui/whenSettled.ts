import { useCityData } from './cityData';

const longestWait = 10_000;

/**
 * Resolves when the page has nothing better to do: it is loaded, the rules that a result needs are there (or late), and
 * the browser idles. What follows must not delay the first result.
 */
export async function whenSettled(): Promise<void> {
  await loaded();
  await Promise.race([rulesArrived(), after(longestWait)]);
  await idle();
}

function loaded(): Promise<void> {
  if (document.readyState === 'complete') return Promise.resolve();
  return new Promise((resolve) => window.addEventListener('load', () => resolve(), { once: true }));
}

function rulesArrived(): Promise<void> {
  const haveArrived = () => {
    const { index, profiles } = useCityData.getState();
    return index?.kind === 'failed' || (index !== null && Object.keys(profiles).length > 0);
  };
  if (haveArrived()) return Promise.resolve();
  return new Promise((resolve) => {
    const stop = useCityData.subscribe(() => {
      if (!haveArrived()) return;
      stop();
      resolve();
    });
  });
}

function idle(): Promise<void> {
  if (!('requestIdleCallback' in window)) return after(1000); // Safari
  return new Promise((resolve) => window.requestIdleCallback(() => resolve(), { timeout: 5000 }));
}

function after(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
