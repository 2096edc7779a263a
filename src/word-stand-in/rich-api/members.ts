// Knows: how a member is reached by its wire name: is it in Word's API, in an advertised set, in the stand-in, and
// do the arguments fit. Every error names the class and the member.
// Refuses to know: requests, and what a member does.
import { isAdvertised, wordApi, type ApiMember } from "../supplement/word-api";
import { SearchOptions } from "./search-options";
import { HostError, invalidArgument, NULL_OBJECT, type ServerObject } from "./server-object";
import { fits } from "./wire-types";

type Target = ServerObject & Record<string, unknown>;

/** "Text" for "text"; wire names are the add-in's names with a capital. */
export const wireName = (name: string) => name[0].toUpperCase() + name.slice(1);
const clientName = (wire: string) => wire[0].toLowerCase() + wire.slice(1);

export class Members {
  #allowed = new Map<string, ApiMember>();
  #scalars = new Map<string, string[]>();
  #sets: Record<string, string> = {};

  /** Stands around every use of a member, which is named "Style=" where it is set; by itself it carries it out. */
  around: (object: ServerObject, use: string, carryOut: () => unknown) => unknown = (_, __, carryOut) =>
    carryOut();

  /** The advertised requirement sets; members of others answer ApiNotFound. */
  get sets(): Record<string, string> {
    return this.#sets;
  }
  set sets(sets: Record<string, string>) {
    this.#sets = sets;
    this.#allowed.clear();
    this.#scalars.clear();
  }

  read(object: ServerObject, wire: string): unknown {
    this.#member(object, wire, "property");
    return located(object, wire, () => this.around(object, wire, () => (object as Target)[wire]));
  }

  write(object: ServerObject, wire: string, value: unknown): void {
    const member = this.#member(object, wire, "property");
    located(object, wire, () => {
      if (member.readonly || !isWritable(object, wire)) throw unknownMember(object, wire, "cannot be set");
      if (value !== null && !fits(value, member.type)) throw invalidArgument();
      this.around(object, `${wire}=`, () => {
        (object as Target)[wire] = value;
      });
    });
  }

  call(object: ServerObject, wire: string, args: unknown[]): unknown {
    if (wire === "_Search2")
      return this.call(object, "Search", [args[0], SearchOptions.fromFlags(Number(args[1]))]);
    const { parameters = [] } = this.#member(object, wire, "method");
    return located(object, wire, () => {
      const rest = parameters.findIndex((type) => type.startsWith("..."));
      const checked = rest < 0 ? parameters : parameters.slice(0, rest);
      if (!checked.every((type, i) => fits(args[i], type))) throw invalidArgument();
      if (rest < 0 && args.length > parameters.length) throw invalidArgument();
      const given = args.map((value) => (value === null ? undefined : value));
      const target = object as unknown as Record<string, (...given: unknown[]) => unknown>;
      return this.around(object, wire, () => target[wire]!(...given));
    });
  }

  /** Is this an event of the class in an advertised set? Throws ApiNotFound otherwise. */
  event(object: ServerObject, name: string): void {
    this.#lookUp(object, `on${name}`);
  }

  /** Wire names of all scalar properties that an add-in gets when it loads an object without naming properties. */
  scalars(object: ServerObject): string[] {
    const known = this.#scalars.get(object.typeName);
    if (known) return known;
    const scalars = Object.entries(wordApi.classes[object.typeName]?.members ?? {})
      .filter(([, { kind, type, set }]) => kind === "property" && !wordApi.classes[type] && this.#offers(set))
      .map(([name]) => wireName(name))
      .filter((wire) => wire in object);
    this.#scalars.set(object.typeName, scalars);
    return scalars;
  }

  #offers(set: string): boolean {
    return isAdvertised(set, this.#sets);
  }

  #member(object: ServerObject, wire: string, kind: "property" | "method"): ApiMember {
    const key = `${object.typeName}.${wire}`;
    const known = this.#allowed.get(key);
    if (known && wire in object) return known;
    const member = this.#lookUp(object, clientName(wire));
    if (!(wire in object) || member.kind !== kind) {
      throw unknownMember(object, wire, "is not implemented in the stand-in Word");
    }
    this.#allowed.set(key, member);
    return member;
  }

  #lookUp(object: ServerObject, client: string): ApiMember {
    const member = wordApi.classes[object.typeName]?.members[client];
    if (!member) throw unknownMember(object, client, "is not part of Word's API");
    if (!this.#offers(member.set)) {
      throw unknownMember(object, client, `belongs to ${member.set}, which this Word does not offer`);
    }
    return member;
  }
}

function isWritable(object: ServerObject, wire: string): boolean {
  for (let owner: object | null = object; owner; owner = Object.getPrototypeOf(owner) as object | null) {
    const descriptor = Object.getOwnPropertyDescriptor(owner, wire);
    if (descriptor) return Boolean(descriptor.set ?? descriptor.writable);
  }
  return false;
}

/** "Paragraph.insertText" as an add-in's author would write it. */
export const memberPath = (object: ServerObject, wire: string) => `${object.typeName}.${clientName(wire)}`;

function unknownMember(object: ServerObject, wire: string, why: string): LocatedError {
  const path = memberPath(object, wire);
  return new LocatedError(
    new HostError("ApiNotFound", `The API you are trying to use could not be found: ${path} ${why}.`, 404),
    path,
  );
}

/** A HostError together with the member in which it arose. */
export class LocatedError extends Error {
  constructor(
    override readonly cause: HostError,
    readonly location: string,
  ) {
    super(cause.message);
  }
}

function located<T>(object: ServerObject, wire: string, run: () => T): T {
  try {
    return run();
  } catch (error) {
    throw error instanceof HostError ? new LocatedError(error, memberPath(object, wire)) : error;
  }
}

export const isServerObject = (value: unknown): value is ServerObject =>
  typeof value === "object" && value !== null && "typeName" in value;
export const isNullObject = (value: unknown) =>
  value === NULL_OBJECT || value === null || value === undefined;
