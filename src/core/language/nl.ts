import { en } from "./en";
import type { Lexicon } from "./lexicon";
export const nl: Lexicon = { ...en, code: "nl", stopwords: [] };
