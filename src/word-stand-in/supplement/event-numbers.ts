// Knows: the numbers by which added events are told apart in messages to the add-in; install.ts counts the same way.
// Refuses to know: when an event is raised. The numbers of a real Word are not public and nothing here needs them.
import { wordApi } from "./word-api";

const events = Object.entries(wordApi.classes).flatMap(([name, { members }]) =>
  Object.entries(members)
    .filter(([, { kind }]) => kind === "event")
    .map(([member]) => `${name}.${member}`),
);

/** For example ("Document", "ParagraphAdded"). Throws for an event that Word's API does not have. */
export function eventNumber(className: string, event: string): number {
  const index = events.indexOf(`${className}.on${event}`);
  if (index < 0) throw new Error(`Word has no event ${className}.on${event}.`);
  return 100 + index;
}
