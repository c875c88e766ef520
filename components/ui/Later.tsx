import type { ComponentChildren, ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';

interface Props<P> {
  load: () => Promise<ComponentType<P>>;
  props: P;
  /** What stands there until then. */
  children?: ComponentChildren;
}

/** A part of the page that is fetched when it is first wanted, so that the rest is there at once. */
export function Later<P extends object>({ load, props, children = null }: Props<P>) {
  const [loaded, setLoaded] = useState<{ Part: ComponentType<P> } | null>(null);
  useEffect(() => {
    load().then((Part) => setLoaded({ Part }));
  }, [load]);
  if (!loaded) return children;
  return <loaded.Part {...props} />;
}
