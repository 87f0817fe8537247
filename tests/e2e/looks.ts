/** Every two of scheme, width and language meet in one of them. */
export const looks = [
  { colorScheme: 'light', width: 1280, locale: 'zh-CN' },
  { colorScheme: 'light', width: 375, locale: 'en-US' },
  { colorScheme: 'dark', width: 1280, locale: 'en-US' },
  { colorScheme: 'dark', width: 375, locale: 'zh-CN' },
] as const;
