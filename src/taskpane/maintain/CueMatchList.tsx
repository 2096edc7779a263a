// Knows: how the places of cues are shown: line by line, the first few with the words around.
// Refuses to know: how they are found.
import type { CueMatches, Evidence, LanguageCode } from "../../core";
import { useLayout } from "./layout";
import { languageName, TEXTS } from "./texts";

const MOST_SHOWN = 5;
const CONTEXT = 50;

export function CueMatchList({
  lines,
  language,
  matches,
}: {
  readonly lines: readonly string[];
  readonly language: LanguageCode;
  readonly matches: CueMatches;
}) {
  const layout = useLayout();
  if (language !== "en" && language !== matches.language) {
    return (
      <p className={layout.text}>
        {TEXTS.otherLanguage(languageName(matches.language), languageName(language))}
      </p>
    );
  }
  const found = lines.map((cue, index) => ({
    cue,
    places: matches.matches.filter(({ key }) => key === `${index}`).map(({ evidence }) => evidence),
  }));
  const without = found.filter(({ places }) => places.length === 0).length;
  return (
    <>
      <p className={layout.text} role="status">
        {TEXTS.cueCount(matches.matches.length, found.length - without, found.length)}
      </p>
      <ul role="list" className={layout.list} aria-label={TEXTS.cuePlaces}>
        {found
          .filter(({ places }) => places.length > 0)
          .map(({ cue, places }, index) => (
            <li key={index}>
              <strong>{cue}</strong> {TEXTS.places(places.length)}
              {places.slice(0, MOST_SHOWN).map((evidence, at) => (
                <Words key={at} evidence={evidence} />
              ))}
            </li>
          ))}
      </ul>
    </>
  );
}

function Words({ evidence: { paragraphText, start, end } }: { readonly evidence: Evidence }) {
  const layout = useLayout();
  const before = paragraphText.slice(0, start);
  const after = paragraphText.slice(end);
  return (
    <blockquote className={layout.quote}>
      {before.length > CONTEXT ? `…${before.slice(-CONTEXT)}` : before}
      <mark className={layout.mark}>{paragraphText.slice(start, end)}</mark>
      {after.length > CONTEXT ? `${after.slice(0, CONTEXT)}…` : after}
    </blockquote>
  );
}
