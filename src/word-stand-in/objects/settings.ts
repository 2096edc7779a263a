// Knows: Word.Setting and its collection (WordApi 1.4), the other door to the settings of Office.context.document
// (belief: one-store-of-settings).
// Refuses to know: how settings are kept in the file.
import {
  HostError,
  itemNotFound,
  NULL_OBJECT,
  ServerCollection,
  ServerObject,
} from "../rich-api/server-object";
import type { Host } from "./host";

export class SettingCollection extends ServerCollection<SettingObject> {
  readonly typeName = "SettingCollection";

  constructor(private readonly host: Host) {
    super();
  }

  items(): SettingObject[] {
    return [...this.host.settings.values.keys()].map((key) => new SettingObject(this.host, key));
  }

  /** Sets the setting when there is one of that name. */
  Add(key: string, value: unknown): SettingObject {
    const setting = new SettingObject(this.host, key);
    setting.Value = value;
    return setting;
  }

  DeleteAll(): void {
    for (const setting of this.items()) setting.Delete();
  }

  GetCount(): number {
    return this.host.settings.values.size;
  }

  GetItem(key: string): SettingObject {
    if (!this.host.settings.values.has(key)) throw itemNotFound();
    return new SettingObject(this.host, key);
  }

  GetItemOrNullObject(key: string) {
    return this.host.settings.values.has(key) ? this.GetItem(key) : NULL_OBJECT;
  }
}

class SettingObject extends ServerObject {
  readonly typeName = "Setting";

  constructor(
    private readonly host: Host,
    readonly Key: string,
  ) {
    super();
  }

  get Value(): unknown {
    const json = this.host.settings.values.get(this.Key);
    if (json === undefined) throw itemNotFound();
    return JSON.parse(json) as unknown;
  }
  set Value(value: unknown) {
    const json = JSON.stringify(value);
    if (json === undefined) throw new HostError("InvalidArgument", "A setting's value must be fit for JSON.");
    this.host.settings.set(this.Key, json);
  }

  Delete(): void {
    this.host.settings.delete(this.Key);
  }
}
