// The app as it is served: dist/ with nothing changed.

import { copy, inProject } from '../pages.js';

export const title = 'Cramp Check';
export const versions = {};

export function build(folder) {
  return copy(inProject('dist'), folder);
}
