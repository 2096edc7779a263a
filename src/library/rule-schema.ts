// Knows: the shape of a rule as it stands in a library file, key by key with core's types.
// Refuses to know: what a rule means, and what its cues find.
import * as v from "valibot";
import type { Cues, LanguageCode, LevelRule, Rule, RuleElement, RuleSource } from "../core";
import { REACHES, VALUE_KINDS, compileCue } from "../core";
import { closedObject } from "./closed-object";
import { httpsAddress, isoDate, line, permanentId } from "./texts";

/** A cue that core can compile. */
const cue = v.pipe(
  line(1000),
  v.rawCheck(({ dataset, addIssue }) => {
    const compiled = dataset.typed ? compileCue(dataset.value) : [];
    if (!("message" in compiled)) return;
    addIssue({ message: `The cue cannot be read at character ${compiled.at + 1}: ${compiled.message}.` });
  }),
);

const cueList = v.pipe(v.array(cue), v.maxLength(200, "Keep at most 200 cues in one list."));

export const CuesSchema = closedObject({
  en: v.optional(cueList),
  de: v.optional(cueList),
  fr: v.optional(cueList),
  es: v.optional(cueList),
  nl: v.optional(cueList),
} satisfies Record<LanguageCode, unknown>) satisfies v.GenericSchema<unknown, Cues>;

const RuleElementSchema = closedObject({
  id: permanentId,
  mandatory: v.union([v.boolean(), line(60)], "Write true, false or the name of a signal."),
  reach: v.picklist(REACHES),
  cues: v.optional(CuesSchema),
  nearby: v.optional(CuesSchema),
  except: v.optional(CuesSchema),
  told: v.optional(CuesSchema),
  confirming: v.optional(CuesSchema),
  performed: v.optional(v.boolean()),
  allowed: v.optional(v.boolean()),
  person: v.optional(v.boolean()),
  values: v.optional(v.array(v.picklist(VALUE_KINDS))),
  labels: v.optional(CuesSchema),
  product: v.optional(v.boolean()),
  signal: v.optional(line(60)),
} satisfies Record<keyof RuleElement, unknown>) satisfies v.GenericSchema<unknown, RuleElement>;

const LevelRuleSchema = closedObject({
  when: v.array(line(60)),
  level: v.picklist(["required", "recommended", "optional", "not-applicable"]),
} satisfies Record<keyof LevelRule, unknown>);

const RuleSourceSchema = closedObject({
  fact: line(300),
  url: httpsAddress,
  checkedOn: isoDate,
} satisfies Record<keyof RuleSource, unknown>);

export const RuleSchema = closedObject({
  names: CuesSchema,
  ambiguous: v.optional(CuesSchema),
  context: v.optional(CuesSchema),
  falseFriends: v.optional(CuesSchema),
  described: v.optional(CuesSchema),
  operative: v.optional(CuesSchema),
  needs: v.optional(CuesSchema),
  topic: v.optional(CuesSchema),
  titled: v.optional(CuesSchema),
  takenUp: v.optional(CuesSchema),
  granted: v.optional(CuesSchema),
  elsewhere: v.optional(CuesSchema),
  means: v.optional(CuesSchema),
  acts: CuesSchema,
  adverse: v.optional(CuesSchema),
  adverseNames: v.optional(CuesSchema),
  ofRecord: v.optional(v.boolean()),
  plainlyUntrue: v.optional(v.boolean()),
  factsOnly: v.optional(v.array(permanentId)),
  elements: v.array(RuleElementSchema),
  levels: v.array(LevelRuleSchema),
  sources: v.array(RuleSourceSchema),
} satisfies Record<keyof Rule, unknown>) satisfies v.GenericSchema<unknown, Rule>;
