import { useCityData } from './cityData';

const longestWait = 10_000;

/**
 * Resolves when the page has nothing better to do: it is loaded, the rules that a result needs are there (or late), and
 * the browser idles. What follows must not delay the first result.
 */
export async function whenSettled(): Promise<void> {
  await loaded();
  await Promise.race([profileArrived(), after(longestWait)]);
  await idle();
}

function loaded(): Promise<void> {
  if (document.readyState === 'complete') return Promise.resolve();
  return new Promise((resolve) => window.addEventListener('load', () => resolve(), { once: true }));
}

function profileArrived(): Promise<void> {
  const hasProfile = () => Object.values(useCityData.getState().profiles).some((profile) => profile !== undefined);
  if (hasProfile()) return Promise.resolve();
  return new Promise((resolve) => {
    const stop = useCityData.subscribe(() => {
      if (!hasProfile()) return;
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
