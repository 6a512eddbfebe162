// SurveyJS with its own style sheet (the one that asks no other site for a font): a page of ours is a
// page of its model.

import { bundle, copy, inBench, inPackage, page, version } from '../pages.js';
import { ages, questions, ui } from '../questions.js';

export const title = 'SurveyJS';
export const versions = { 'survey-core': version('survey-core'), 'survey-js-ui': version('survey-js-ui') };

const [age, ...ticked] = questions;

const model = {
  title: ui('app_name'),
  description: ui('not_advice'),
  pages: [
    { name: age.id, title: age.title, description: age.hint, elements: [choice('radiogroup', age, ages)] },
    ...ticked.map((page) => ({
      name: page.id,
      title: page.title,
      description: page.hint,
      elements: [
        {
          ...choice('checkbox', page, page.asks.map(text)),
          showNoneItem: true,
          noneText: ui('none_of_these'),
        },
      ],
    })),
  ],
};

/** The page has the title already. */
function choice(type, { id }, choices) {
  return { type, name: `${id}_answer`, titleLocation: 'hidden', choices };
}

function text({ id, label, hint }) {
  return { value: id, text: hint ? `${label} (${hint})` : label };
}

export async function build(folder) {
  await page(folder, {
    head: '<link rel="stylesheet" href="survey-core.fontless.min.css"><script type="module" src="survey.js"></script>',
    body: '<div id="survey"></div>',
  });
  await bundle(inBench('contenders/surveyjs/main.js'), folder, 'survey.js', { MODEL: model });
  await copy(inPackage('survey-core/survey-core.fontless.min.css'), `${folder}/survey-core.fontless.min.css`);
}
