/** The switchboard: message name → function. No logic, and nothing kept: the worker may be stopped at any moment. */
import { answerConsent } from './browser/answer-consent.ts';
import { casebookView } from './browser/casebook-view.ts';
import { guardStorage } from './browser/guard-storage.ts';
import { listen } from './browser/listen.ts';
import { keepPasted, keepTold } from './browser/keep-told.ts';
import { keepPlanAnswers } from './browser/plan-answers.ts';
import { pageSample } from './browser/page-sample.ts';
import { popupView } from './browser/popup-view.ts';
import { reportOnTabs } from './browser/report-on-tabs.ts';
import { mayRead, takePart, takeReading } from './browser/take-reading.ts';
import { showControl } from './browser/show-control.ts';
import { watchTabs } from './browser/watch-tabs.ts';

listen({
  'may-read': ({ view }, tabId) => mayRead(tabId, view),
  reading: (reading, tabId) => takeReading(tabId, reading),
  'reading-part': (part, tabId) => takePart(tabId, part),
  'popup-view': ({ tabId, today, zone }) => popupView(tabId, { today, zone }),
  'casebook-view': (when) => casebookView(when),
  consent: ({ given }) => answerConsent(given),
  tell: (told) => keepTold(told),
  paste: (pasted) => keepPasted(pasted),
  'answer-plan': ({ plan }) => keepPlanAnswers(plan),
  'show-control': ({ tabId, name }) => showControl(tabId, name),
  'page-shape': ({ tabId }) => pageSample(tabId),
  report: (asked) => reportOnTabs(asked),
});
watchTabs();
guardStorage();
