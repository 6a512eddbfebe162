import type { CrampCheck } from 'cramp-check';
import type { DetailedHTMLProps, HTMLAttributes } from 'react';

interface CrampCheckAttributes {
{attributes}
}

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'cramp-check': DetailedHTMLProps<HTMLAttributes<CrampCheck>, CrampCheck> & CrampCheckAttributes;
    }
  }
}
