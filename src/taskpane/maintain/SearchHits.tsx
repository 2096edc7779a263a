// Knows: how it is shown why a clause was found: the words that match, where they stand.
// Refuses to know: what is looked for, and how.
import type { Match } from "../../library";
import { useLayout } from "./layout";
import { TEXTS } from "./texts";

const MOST_SHOWN = 3;
const CONTEXT = 40;

export function SearchHits({ matches }: { readonly matches: readonly Match[] }) {
  const layout = useLayout();
  const rest = matches.length - MOST_SHOWN;
  return (
    <ul role="list" className={layout.list} aria-label={TEXTS.whyFound}>
      {matches.slice(0, MOST_SHOWN).map((match, index) => (
        <li key={index} className={layout.quote}>
          {TEXTS.foundIn[match.where]}: <Marked match={match} />
        </li>
      ))}
      {rest > 0 && <li className={layout.quote}>{TEXTS.moreFound(rest)}</li>}
    </ul>
  );
}

/** The text around the first words, all words in it marked. */
function Marked({ match: { text, words } }: { readonly match: Match }) {
  const layout = useLayout();
  const from = Math.max(0, words[0]![0] - CONTEXT);
  const to = Math.min(text.length, Math.max(words[0]![1] + 2 * CONTEXT, from + 3 * CONTEXT));
  const shown = words.filter(([start, end]) => start >= from && end <= to);
  return (
    <>
      {from > 0 && "…"}
      {shown.map(([start, end], index) => (
        <span key={start}>
          {text.slice(index === 0 ? from : shown[index - 1]![1], start)}
          <mark className={layout.mark}>{text.slice(start, end)}</mark>
        </span>
      ))}
      {text.slice(shown.at(-1)?.[1] ?? from, to)}
      {to < text.length && "…"}
    </>
  );
}
