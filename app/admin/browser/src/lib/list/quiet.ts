// Choices about how a list looks: form[data-quiet] with name="density" or name="columns". They apply at once.

import { post } from "../ask";

export function quietForms(list: HTMLElement): void {
  for (const form of list.querySelectorAll<HTMLFormElement>("form[data-quiet]")) {
    form.addEventListener("change", () => apply(list, form));
  }
}

function apply(list: HTMLElement, form: HTMLFormElement): void {
  const data = new FormData(form);
  const density = data.get("density");
  if (typeof density === "string") list.dataset.density = density;
  const wanted = data.getAll("columns").map(String);
  const whole = !form.querySelector('[name="columns"]') || show(list, form, wanted);
  if (form.method === "post") void keep(form, data, whole);
  else if (whole) rewrite(form, data);
  else form.requestSubmit();
}

/** Shows and hides what is on the page; says whether that was all. */
function show(list: HTMLElement, form: HTMLFormElement, wanted: string[]): boolean {
  const there = new Set([...list.querySelectorAll<HTMLElement>("[data-column]")].map((cell) => cell.dataset.column ?? ""));
  if (wanted.some((column) => !there.has(column))) return false;
  const offered = new Set([...form.querySelectorAll<HTMLInputElement>('[name="columns"]')].map((box) => box.value));
  for (const cell of list.querySelectorAll<HTMLElement>("[data-column]")) {
    const column = cell.dataset.column ?? "";
    // A column that nobody can choose is always there.
    if (offered.has(column)) cell.hidden = !wanted.includes(column);
  }
  return true;
}

async function keep(form: HTMLFormElement, data: FormData, whole: boolean): Promise<void> {
  const fields = [...data].map(([name, value]) => [name, String(value)] as const);
  if (!whole) return form.requestSubmit();
  await post(form.action, fields);
  return undefined;
}

/** The address says what is seen, so that it can be kept and shared, and links of the list lead on with it. */
function rewrite(form: HTMLFormElement, data: FormData): void {
  const url = new URL(location.href);
  for (const name of new Set([...form.elements].map((control) => (control as HTMLInputElement).name).filter(Boolean))) url.searchParams.delete(name);
  for (const [name, value] of data) url.searchParams.append(name, String(value));
  history.replaceState(history.state, "", url);
}
