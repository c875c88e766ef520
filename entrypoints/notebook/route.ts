import { useEffect, useState } from 'preact/hooks';
import { type Place, places } from '../../components/notebook/Shell.tsx';

/** What the address says is shown: a place, and there one source or one dossier. */
export interface Route {
  place: Place;
  /** `Source.identity` */
  source?: string;
  /** `entityKey` */
  dossier?: string;
}

export function readRoute(hash: string): Route {
  const [, name = '', rest = ''] = /^#\/([a-z]*)(?:\/(.*))?$/.exec(hash) ?? [];
  const value = decode(rest);
  if (name === 'source' && value) return { place: 'highlights', source: value };
  if (name === 'dossier' && value) return { place: 'dossiers', dossier: value };
  const place = places.find((one) => one === name) ?? 'highlights';
  return { place };
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** The route, as the address and the browser's back button say. */
export function useRoute(): Route {
  const [hash, setHash] = useState(location.hash);
  useEffect(() => {
    const onChange = () => setHash(location.hash);
    addEventListener('hashchange', onChange);
    return () => removeEventListener('hashchange', onChange);
  }, []);
  return readRoute(hash);
}
