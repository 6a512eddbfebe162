import { useEffect, useRef } from 'react';

export function CrampCheck({ onComplete, ...attributes }) {
  const element = useRef(null);

  // Only in a browser: on a server there is no element to define.
  useEffect(() => void import('cramp-check'), []);

  useEffect(() => {
    const { current } = element;
    current.addEventListener('cramp-check:complete', onComplete);
    return () => current.removeEventListener('cramp-check:complete', onComplete);
  }, [onComplete]);

  return <cramp-check ref={element} {...attributes} />;
}
