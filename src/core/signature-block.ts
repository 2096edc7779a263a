// Knows: where the parties sign, in the words and lines with which signature blocks begin and go on.
// Refuses to know: everything else about a document.

/** A line that only a signature block has. */
const BEGINS = [
  /^(?:in witness (?:whereof|of which)|as witness the hands)\b/i,
  /^(?:signed|executed|agreed and accepted|accepted and agreed|acknowledged and agreed|duly executed)\b.{0,80}(?::|_{3}|\bby\b|\bas a deed\b|\bbehalf\b)/i,
  /^(?:signed|for and on behalf of|on behalf of)\b.{0,90}$/i,
  /^(?:signatures?|signature page|signature block|execution|executed by the parties)$/i,
  /^(?:unterschrift(?:en)?|unterzeichnung|gezeichnet|unterzeichnet|für (?:den|die) (?:auftraggeber|auftragnehmer|kunden?|anbieter)\w*)\b.{0,60}$/i,
  /^(?:fait (?:à|en)(?=\s)|signée?s?(?=\s)|pour (?:le|la) (?:client|prestataire|fournisseur)\w*|lu et approuvé).{0,80}$/i,
  /^(?:firmas?|firmado|por y en nombre de|en prueba de conformidad|y en prueba)\b.{0,120}/i,
  /^(?:handtekening(?:en)?|ondertekend|ondertekening|getekend|aldus (?:overeengekomen|opgemaakt)|namens)\b.{0,100}$/i,
];

/** A line to fill in: "Name: ____", "Date". */
const GOES_ON =
  /^(?:by|name|title|date|place|position|signature|signed|witness|authori[sz]ed signatory|print name|capacity|ort|datum|name|titel|unterschrift|funktion|nom|titre|date|lieu|signature|fonction|nombre|cargo|fecha|lugar|firma|naam|functie|plaats|handtekening)\b[^.]{0,60}(?:[:_.…]|$)|_{5,}|\.{6,}/i;

const NUMBER = /^(?:§\s?)?(?:\d+(?:\.\d+)*[.)]?|[A-Z]\.)\s+/;

/** Longer than any line of a signature block but its first. */
const LONGEST_LINE = 130;

/**
 * The index at which the signature block begins that the place after paragraph `index` would be in; undefined where
 * that is in none.
 */
export function signatureBlockAround(
  paragraphs: readonly { readonly text: string }[],
  index: number,
): number | undefined {
  let start: number | undefined;
  for (let at = index; at >= 0; at -= 1) {
    const text = paragraphs[at]!.text.trim().replace(NUMBER, "");
    if (BEGINS.some((pattern) => pattern.test(text))) start = at;
    else if (!isLine(text) || isSentence(text)) break;
  }
  return start;
}

const isLine = (text: string) => text === "" || GOES_ON.test(text) || text.length <= LONGEST_LINE / 2;
const isSentence = (text: string) => /[a-zà-ÿ]{3}\.$/.test(text) && !GOES_ON.test(text);
