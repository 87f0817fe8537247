/* global document, localStorage, location, navigator, URLSearchParams */
// Before the first paint: theme and language as the page will have them, and the chosen city's rules are asked for.
{
  let kept = {};
  try {
    kept = JSON.parse(localStorage.getItem('preferences')).state ?? {};
  } catch {
    // Nothing is kept, or looking is forbidden.
  }
  const root = document.documentElement;
  if (kept.theme === 'light' || kept.theme === 'dark') root.dataset.theme = kept.theme;
  const language = String(kept.language ?? navigator.language).toLowerCase();
  root.lang = language.startsWith('zh') ? 'zh-CN' : 'en';

  const [page, question] = location.hash.replace(/^#/, '').split('?');
  root.dataset.opens = page === '' || page === '/' ? 'calculate' : 'other';
  const city = new URLSearchParams(question).get('city') ?? kept.cityId;
  const published = document.currentScript.dataset.cities.split(' ');
  if (!city || published.includes(city)) {
    const href = `./city-profiles/${city || published[0]}.json`;
    const preload = { rel: 'preload', as: 'fetch', crossOrigin: 'anonymous', href };
    document.head.append(Object.assign(document.createElement('link'), preload));
  }
}
