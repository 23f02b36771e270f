// The form of something that is being written: what it would send, and putting that back.

import type { Answer } from "../../../../admin/browser/src/lib/ask";
import { make } from "../../../../admin/browser/src/lib/dom";
import type { Field } from "./kept";

/** Everything but files. */
export function fieldsOf(form: HTMLFormElement): Field[] {
  return [...new FormData(form)].flatMap(([name, value]) => (typeof value === "string" ? [[name, value] as const] : []));
}

/** The post that it says something about. */
export function quoted(fields: readonly Field[]): string {
  return fields.find(([name]) => name === "quotes")?.[1] ?? "";
}

/** Has somebody written something, or sent a picture? */
export function hasWords(form: HTMLFormElement): boolean {
  return [...form.elements].some((node) => {
    if (node instanceof HTMLTextAreaElement) return node.value.trim() !== "";
    if (!(node instanceof HTMLInputElement)) return false;
    if (/^(picture|upload)_/.test(node.name)) return true;
    return node.type === "text" && node.value.trim() !== "";
  });
}

/** Was a file chosen that has not been sent? */
export function hasFiles(form: HTMLFormElement): boolean {
  return [...form.elements].some((node) => node instanceof HTMLInputElement && node.type === "file" && (node.files?.length ?? 0) > 0);
}

/** Puts values back; what the form has no control for goes along unseen, so that nothing is lost. */
export function fill(form: HTMLFormElement, fields: readonly Field[]): void {
  for (const node of form.elements) {
    if (node instanceof HTMLInputElement && /^(checkbox|radio)$/.test(node.type)) {
      node.checked = fields.some(([name, value]) => name === node.name && value === node.value);
    }
  }
  for (const [name, value] of fields) {
    const node = form.elements.namedItem(name);
    if (node === null) form.append(make("input", { type: "hidden", name, value }));
    else if (node instanceof HTMLInputElement && /^(checkbox|radio|file)$/.test(node.type)) continue;
    else if (node instanceof HTMLInputElement || node instanceof HTMLTextAreaElement) node.value = value;
    else if (node instanceof HTMLSelectElement && [...node.options].some((option) => option.value === value)) node.value = value;
  }
  for (const part of form.querySelectorAll("details")) {
    const filled = [...part.querySelectorAll<HTMLInputElement>('textarea, input[type="text"]')].some((node) => node.value !== "");
    if (filled) part.open = true;
  }
}

/** Keeps a draft on the server: the same form with another button. */
export async function send(action: string, fields: readonly Field[], signal: AbortSignal): Promise<Answer<unknown>> {
  const body = new FormData();
  for (const [name, value] of fields) body.append(name, value);
  body.append("action", "keep");
  try {
    const headers = { accept: "application/json" };
    // A redirection means the sign-in page.
    const response = await fetch(action, { method: "POST", body, headers, redirect: "manual", signal, keepalive: document.hidden });
    const status = response.type === "opaqueredirect" ? 401 : response.status;
    const data = response.headers.get("content-type")?.includes("json") ? ((await response.json()) as { error?: string }) : undefined;
    return { ok: response.ok, status, data, error: response.ok ? "" : (data?.error ?? "") };
  } catch {
    return { ok: false, status: 0, data: undefined, error: "" };
  }
}
