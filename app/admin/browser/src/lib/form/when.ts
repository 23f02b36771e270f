// Fields that make sense only with certain values of others: data-when="kind=sale|rent", "kind!=sale", "kind=*" (anything),
// "kind=" (nothing). Hidden ones are not sent.

import type { Control } from "../dom";

/** Shows and hides, now and whenever the form changes. */
export function conditions(form: HTMLFormElement): void {
  if (!form.querySelector("[data-when]")) return;
  const off = new WeakSet<Element>();
  for (const node of form.elements) if ((node as Control).disabled) off.add(node);
  const apply = (): void => {
    for (const part of form.querySelectorAll<HTMLElement>("[data-when]")) part.hidden = !holds(form, part.dataset.when ?? "");
    for (const node of form.querySelectorAll<Control>("[data-when] :is(input, select, textarea, button)")) {
      if (!off.has(node)) node.disabled = node.closest("[data-when][hidden]") !== null;
    }
  };
  form.addEventListener("input", apply);
  form.addEventListener("change", apply);
  apply();
}

function holds(form: HTMLFormElement, condition: string): boolean {
  const found = /^\s*([^!=\s]+)\s*(!?)=(.*)$/s.exec(condition);
  if (!found) return true;
  const [, name = "", not, right = ""] = found;
  const values = valuesOf(form, name);
  const wanted = right.trim();
  const met = wanted === "*" ? values.some((value) => value !== "") : wanted.split("|").some((value) => fits(values, value.trim()));
  return met !== (not === "!");
}

function fits(values: string[], value: string): boolean {
  return value === "" ? values.every((have) => have === "") : values.includes(value);
}

/** Values of a name, of what is hidden as well: showing must not depend on the order of the fields. */
function valuesOf(form: HTMLFormElement, name: string): string[] {
  const all = [...form.elements].filter((node) => (node as Control).name === name);
  return all.flatMap((node) => {
    if (node instanceof HTMLSelectElement) return [...node.selectedOptions].map((option) => option.value);
    if (node instanceof HTMLInputElement && /^(checkbox|radio)$/.test(node.type)) return node.checked ? [node.value] : [];
    return [(node as Control).value];
  });
}
