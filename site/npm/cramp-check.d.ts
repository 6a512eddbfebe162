/** The kinds of screens that `cramp-check:step` names. */
export type CrampCheckStep =
  | 'start'
  | 'check'
  | 'result'
  | 'plan'
  | 'relief'
  | 'take-along'
  | 'warning-signs'
  | 'about'
  | 'erase';

/** What went wrong: loading the app, the app itself, or keeping what was entered. */
export type CrampCheckProblem = 'load' | 'app' | 'storage';

/** A self-assessment for night-time leg cramps. Importing the package defines the element. */
export interface CrampCheck extends HTMLElement {}

/** The events of `<cramp-check>`. They bubble and are composed; none carries an answer. */
export interface CrampCheckEventMap {
  'cramp-check:ready': CustomEvent<Record<string, never>>;
  'cramp-check:step': CustomEvent<{ step: CrampCheckStep }>;
  'cramp-check:complete': CustomEvent<Record<string, never>>;
  'cramp-check:error': CustomEvent<{ reason: CrampCheckProblem; message?: string }>;
}

declare global {
  interface HTMLElementTagNameMap {
    'cramp-check': CrampCheck;
  }

  interface HTMLElementEventMap extends CrampCheckEventMap {}
}
