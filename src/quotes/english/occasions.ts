import { words } from '../../text/languages/language';

/** What something is said in or to. */
export const occasions = words(`
  statement interview speech address letter email e-mail memo tweet post filing conference call event rally debate briefing
  show program column op-ed report hearing appearance forum essay blog message note stop fundraiser hall plea court
  deposition testimony video podcast magazine newspaper paper radio television tv audience crowd committee panel press
  network outlet police interviewer reporter host
`);
