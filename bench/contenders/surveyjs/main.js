// Shows the questions with SurveyJS; MODEL is put in by `build.js`.

import { Model } from 'survey-core';
import 'survey-js-ui';

new Model(MODEL).render(document.getElementById('survey'));
