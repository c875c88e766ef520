import { useEffect, useRef } from 'preact/hooks';

/** How far below what is seen it already counts as near, in CSS pixels. */
const NEAR = 1_600;

/** Stands at the end of what is drawn of a long list, and says so when the reader comes near. */
export function NearEnd({ onReach }: { onReach: () => void }) {
  const element = useRef<HTMLDivElement>(null);
  const latest = useRef(onReach);
  latest.current = onReach;
  useEffect(() => {
    if (!element.current) return;
    const observer = new IntersectionObserver(
      (entries) => entries.some((one) => one.isIntersecting) && latest.current(),
      {
        root: element.current.closest('.panel'),
        rootMargin: `${NEAR}px`,
      },
    );
    observer.observe(element.current);
    return () => observer.disconnect();
  }, []);
  return <div ref={element} class="near-end" />;
}
