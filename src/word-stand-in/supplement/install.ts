// Knows: how members that the npm build of office.js lacks are added to its classes at run time, with office.js's own
// OfficeExtension.LibraryBuilder. The files of office.js stay as Microsoft wrote them.
// Refuses to know: anything outside the function's own body: its text is also sent to browsers (script.ts).
import type { ApiMember, WordApiTable } from "./word-api";

type ClientClass = { prototype: Record<string, unknown> } & ((...args: unknown[]) => unknown);
type Namespace = Record<string, unknown>;

/** The globals of a page in which office.js and its Word file have been run. */
export interface OfficePage {
  Word: Namespace;
  OfficeExtension: {
    LibraryBuilder: new (options: object) => unknown;
    BatchApiHelper: { invokeMethod(...args: unknown[]): unknown };
    Utility: {
      adjustToDateTime(value: unknown): unknown;
      _handleNavigationPropertyResults(object: object, value: object, names: string[]): void;
    };
  };
}

/**
 * Adds classes, members, events and enum values of the table that `page.Word` has not; what is there stays untouched.
 * The numbers in here are the behaviour flags of LibraryBuilder's metadata. Whether a member may be called is decided
 * by Word's side, by the advertised requirement sets.
 */
export function installSupplement(page: OfficePage, table: WordApiTable): void {
  const { LibraryBuilder, BatchApiHelper, Utility } = page.OfficeExtension;
  const real = page.Word;
  const built: Namespace = {};
  const wire = (name: string) => name[0].toUpperCase() + name.slice(1);
  const isClass = (type: string) => Object.hasOwn(table.classes, type);
  const isCollection = (type: string) => table.classes[type]?.items !== undefined;
  /** Reads do not make a request a write; the names are all that tells them apart. */
  const isRead = (name: string) =>
    /^(get|search|compare|expandTo|intersectWith|isEqual|select|split)/.test(name);
  const shared = { apiSetInfoOrdinal: 0, undoableApiSetInfoOrdinal: 0 };

  const scalarProperty = (name: string, { readonly, type }: ApiMember) => ({
    ...shared,
    name,
    originalName: wire(name),
    behaviorFlags: 1 | (readonly ? 2 : 0) | (type === "Date" ? 8 : 0),
    setMethodApiFlags: 0,
  });
  const navigationProperty = (name: string, { type }: ApiMember) => ({
    ...shared,
    name,
    originalName: wire(name),
    behaviorFlags: 1 | 2 | (isCollection(type) ? 16 : 0),
    getMethodApiFlags: 4,
    setMethodApiFlags: 0,
    propertyTypeFullName: `Word.${type}`,
  });
  const method = (name: string, { type, parameters = [] }: ApiMember) => {
    const rest = parameters.some((parameter) => parameter.startsWith("...")) ? 64 : 0;
    const operation = isRead(name) ? 2 : 0;
    const returned = isClass(type) ? (isCollection(type) ? 4 : 0) | (operation ? 0 : 8) : 0;
    return {
      ...shared,
      name,
      originalName: wire(name),
      behaviorFlags: rest | operation | returned,
      apiFlags: operation ? 4 : 0,
      parameterCount: parameters.length,
      returnTypeFullName: `Word.${type}`,
      returnObjectGetByIdMethodName: null,
    };
  };
  const indexer = (items: string) => ({
    ...shared,
    name: "_GetItem",
    originalName: "_GetItem",
    behaviorFlags: 2 | 16,
    apiFlags: 4,
    parameterCount: 1,
    returnTypeFullName: `Word.${items}`,
    returnObjectGetByIdMethodName: null,
  });

  const eventNumbers = new Map<string, number>();
  for (const [name, { members }] of Object.entries(table.classes)) {
    for (const [member, { kind }] of Object.entries(members)) {
      if (kind === "event") eventNumbers.set(`${name}.${member}`, 100 + eventNumbers.size);
    }
  }

  const clientObjectTypes = Object.entries(table.classes).map(([name, { items, creatable, members }]) => {
    const list = Object.entries(members);
    const properties = list.filter(([, { kind }]) => kind === "property");
    const methods = list.filter(([, { kind }]) => kind === "method");
    const reference = {
      ...shared,
      name: "_ReferenceId",
      originalName: "_ReferenceId",
      behaviorFlags: 2,
      setMethodApiFlags: 0,
    };
    return {
      name,
      behaviorFlags: (items ? 1 : 0) | 2,
      collectionPropertyPath: null,
      newObjectServerTypeFullName: creatable ? `Microsoft.WordServices.${name}` : null,
      newObjectApiFlags: 0,
      childItemTypeFullName: items ? `Word.${items}` : null,
      scalarProperties: [
        ...properties
          .filter(([, { type }]) => !isClass(type))
          .map(([n, member]) => scalarProperty(n, member)),
        reference,
      ],
      navigationProperties: properties
        .filter(([, { type }]) => isClass(type))
        .map(([n, member]) => navigationProperty(n, member)),
      scalarMethods: methods.filter(([, { type }]) => !isClass(type)).map(([n, member]) => method(n, member)),
      navigationMethods: [
        ...methods.filter(([, { type }]) => isClass(type)).map(([n, member]) => method(n, member)),
        ...(items ? [indexer(items)] : []),
      ],
      events: list
        .filter(([, { kind }]) => kind === "event")
        .map(([n]) => ({
          name: n.slice(2),
          behaviorFlags: 0,
          apiSetInfoOrdinal: 0,
          typeExpression: String(eventNumbers.get(`${name}.${n}`)),
          targetIdExpression: "",
          register: `_Register${n.slice(2)}`,
          unregister: `_Unregister${n.slice(2)}`,
        })),
    };
  });

  new LibraryBuilder({
    metadata: {
      name: "Word",
      version: "1",
      defaultApiSetName: "WordApi",
      hostName: "Word",
      apiSets: [],
      strings: [],
      enumTypes: [],
      clientObjectTypes,
    },
    targetNamespaceObject: built,
    fullyInitialize: true,
  });

  for (const [name, values] of Object.entries(table.enums)) {
    const own = (real[name] ??= {}) as Record<string, string>;
    if (typeof own !== "object") continue;
    for (const [key, value] of Object.entries(values)) own[key] ??= value;
  }

  for (const type of clientObjectTypes) {
    const addition = built[type.name] as ClientClass;
    for (const { name } of type.events) {
      for (const direction of ["Register", "Unregister"]) {
        addition.prototype[`_${direction}${name}`] = function (this: object) {
          BatchApiHelper.invokeMethod(this, `_${direction}Event`, 1, ["", name], 4, 0);
        };
      }
    }
    const existing = real[type.name] as ClientClass | undefined;
    if (typeof existing !== "function") {
      real[type.name] = addition;
      continue;
    }
    built[type.name] = existing;
    const added = Object.keys(Object.getOwnPropertyDescriptors(addition.prototype)).filter(
      (name) => !(name in existing.prototype) && (name[0] !== "_" || /^_(Unr|R)egister/.test(name)),
    );
    for (const name of added) {
      Object.defineProperty(
        existing.prototype,
        name,
        Object.getOwnPropertyDescriptor(addition.prototype, name)!,
      );
    }
    const scalars = type.scalarProperties.filter(({ name }) => added.includes(name));
    const navigation = type.navigationProperties
      .filter(({ name }) => added.includes(name))
      .flatMap(({ name, originalName }) => [name, originalName]);
    if (scalars.length + navigation.length === 0) continue;
    const handleResult = existing.prototype._handleResult as (value: unknown) => void;
    existing.prototype._handleResult = function (this: Namespace, value: Namespace | null | undefined) {
      handleResult.call(this, value);
      if (value === null || value === undefined) return;
      for (const { name, originalName, behaviorFlags } of scalars) {
        const loaded = value[originalName];
        if (loaded !== undefined)
          this[`m_${name}`] = behaviorFlags & 8 ? Utility.adjustToDateTime(loaded) : loaded;
      }
      Utility._handleNavigationPropertyResults(this, value, navigation);
    };
  }
}
