// Shows the questionnaire with LHC-Forms, once its scripts, which stand before this one, have run.

const questionnaire = await (await fetch('questionnaire.json')).json();
await LForms.Util.addFormToPage(questionnaire, 'form', { fhirVersion: 'R4' });
