import { useEffect } from 'preact/hooks';
import type { Settings } from '../../lib/settings/index.ts';

/** Light or dark as the reader has chosen; else as the page around is, where there is one; else as the system is. */
export function useTheme(theme: Settings['theme'], isPageDark: boolean | undefined) {
  useEffect(() => {
    const scheme = theme !== 'auto' ? theme : isPageDark === undefined ? 'light dark' : isPageDark ? 'dark' : 'light';
    document.documentElement.style.colorScheme = scheme;
  }, [theme, isPageDark]);
}
