// What a form would send, as text that can be kept and put back.

import { FILLED } from "../element";
import type { Control } from "../dom";

/** Name, value and, for what is chosen in a select, its words. */
export type Entry = [name: string, value: string, label?: string];

/** A list of items in a form, which can have as many as are needed. */
interface Items extends HTMLElement {
  setCount(count: number): void;
}

const NEVER = new Set(["file", "password", "submit", "button", "image", "reset"]);

function controls(form: HTMLFormElement): Control[] {
  const fits = (node: Element): node is Control =>
    node instanceof HTMLInputElement || node instanceof HTMLSelectElement || node instanceof HTMLTextAreaElement;
  return [...form.elements].filter(fits).filter((node) => node.name && !NEVER.has(node.type) && !node.closest("[data-no-draft]"));
}

/** What nobody typed: ids, keys, versions. Elements mark their own with `data-kept`. */
function isHidden(node: Control): boolean {
  return node.type === "hidden" && node.dataset.kept === undefined;
}

function entry(node: Control): Entry[] {
  if (node.disabled) return [];
  if (node instanceof HTMLSelectElement) return [...node.selectedOptions].map((option) => [node.name, option.value, option.text]);
  if (node instanceof HTMLInputElement && /^(checkbox|radio)$/.test(node.type) && !node.checked) return [];
  return [[node.name, node.value]];
}

/** Everything that is sent. */
export function entriesOf(form: HTMLFormElement): Entry[] {
  return controls(form).flatMap(entry);
}

/** What people typed, as text: equal texts, equal forms. */
export function typed(form: HTMLFormElement): string {
  return JSON.stringify(controls(form).filter((node) => !isHidden(node)).flatMap(entry).map(([name, value]) => [name, value]));
}

/** Says what the form shows, of which version of the row; kept text belongs to that. */
export function baseOf(form: HTMLFormElement): string {
  const version = form.elements.namedItem("_version") ?? form.elements.namedItem("version");
  return hash(typed(form) + (version instanceof HTMLInputElement ? version.value : ""));
}

/** Values by name. */
export function byName(form: HTMLFormElement): Map<string, string> {
  const found = new Map<string, string>();
  for (const node of controls(form).filter((node) => !isHidden(node))) {
    const values = entry(node).map(([, value]) => value);
    found.set(node.name, [...(found.has(node.name) ? [found.get(node.name)] : []), ...values].join("\n"));
  }
  return found;
}

/** Marks fields that are not as they were; says how many. */
export function markDirty(form: HTMLFormElement, before: ReadonlyMap<string, string>): number {
  const now = byName(form);
  const fields = new Map<Element, boolean>();
  for (const node of controls(form)) {
    const field = node.closest(".field");
    if (field) fields.set(field, (fields.get(field) ?? false) || now.get(node.name) !== before.get(node.name));
  }
  for (const [field, dirty] of fields) field.toggleAttribute("data-dirty", dirty);
  return [...fields.values()].filter(Boolean).length;
}

/** Puts kept text back. What somebody has built around a control hears `filled` from it. */
export function fill(form: HTMLFormElement, entries: readonly Entry[]): void {
  for (const list of form.querySelectorAll<Items>("sort-list")) list.setCount?.(numbers(entries, list.getAttribute("name") ?? ""));
  const values = new Map<string, Entry[]>();
  for (const one of entries) values.set(one[0], [...(values.get(one[0]) ?? []), one]);
  for (const node of controls(form).filter((node) => !isHidden(node))) {
    const before = JSON.stringify(entry(node));
    put(node, values.get(node.name) ?? []);
    if (JSON.stringify(entry(node)) !== before) node.dispatchEvent(new Event(FILLED));
  }
  form.dispatchEvent(new Event("input", { bubbles: true }));
}

function put(node: Control, values: Entry[]): void {
  // What was not sent at all has nothing to take.
  if (values.length === 0 && (node.disabled || node.type === "select-one")) return;
  if (node instanceof HTMLSelectElement) {
    for (const [, value, label] of values) {
      if (![...node.options].some((option) => option.value === value)) node.add(new Option(label ?? value, value));
    }
    for (const option of node.options) option.selected = values.some(([, value]) => value === option.value);
  } else if (node instanceof HTMLInputElement && /^(checkbox|radio)$/.test(node.type)) {
    node.checked = values.some(([, value]) => value === node.value);
  } else {
    // Several fields of one name take their values in turn.
    const next = values.shift();
    if (next) node.value = next[1];
  }
}

function numbers(entries: readonly Entry[], name: string): number {
  const found = entries.filter(([have]) => have.startsWith(`${name}.`)).map(([have]) => have.slice(name.length + 1).split(".")[0]);
  return new Set(found).size;
}

/** A short fingerprint (cyrb53): tells texts apart, keeps nothing secret. */
function hash(text: string): string {
  let [one, two] = [0xdeadbeef, 0x41c6ce57];
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    one = Math.imul(one ^ code, 2654435761);
    two = Math.imul(two ^ code, 1597334677);
  }
  one = Math.imul(one ^ (one >>> 16), 2246822507) ^ Math.imul(two ^ (two >>> 13), 3266489909);
  two = Math.imul(two ^ (two >>> 16), 2246822507) ^ Math.imul(one ^ (one >>> 13), 3266489909);
  return (4294967296 * (2097151 & two) + (one >>> 0)).toString(36);
}
