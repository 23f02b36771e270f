// Making elements, and the few questions about them that everybody asks.

type Props = Readonly<Record<string, string | number | boolean | null | undefined | ((event: never) => void)>>;
type Child = Node | string | null | undefined;

/**
 * Makes an element. Functions listen (`onclick`), `true` is an attribute without a value, nothing and `false` are left
 * out, everything else is an attribute. Text is only ever text.
 */
export function make<T extends keyof HTMLElementTagNameMap>(tag: T, props: Props = {}, ...children: Child[]): HTMLElementTagNameMap[T] {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(props)) {
    if (typeof value === "function") node.addEventListener(name.slice(2), value as EventListener);
    else if (value !== undefined && value !== null && value !== false) node.setAttribute(name, value === true ? "" : String(value));
  }
  node.append(...children.filter((child) => child !== null && child !== undefined));
  return node;
}

const SVG = "http://www.w3.org/2000/svg";

/** An icon of the sprite. What it means is said by the words or the label beside it. */
export function icon(name: string): SVGElement {
  const svg = document.createElementNS(SVG, "svg");
  svg.setAttribute("class", "icon");
  svg.setAttribute("aria-hidden", "true");
  const use = document.createElementNS(SVG, "use");
  use.setAttribute("href", `/icons.svg#${name}`);
  svg.append(use);
  return svg;
}

/** A button of a tool bar: an icon, its words for screen readers and as a hint. */
export function tool(name: string, label: string, onclick: (event: MouseEvent) => void): HTMLButtonElement {
  return make("button", { type: "button", class: "tool", "aria-label": label, title: label, onclick }, icon(name));
}

/** Is the text here written from right to left? */
export function isRtl(node: Element): boolean {
  return getComputedStyle(node).direction === "rtl";
}

/** +1 for the arrow towards the end of a line, −1 for the one towards its start, 0 for any other key. */
export function along(event: KeyboardEvent, node: Element): number {
  const step = event.key === "ArrowRight" ? 1 : event.key === "ArrowLeft" ? -1 : 0;
  return step && isRtl(node) ? -step : step;
}

/** The first element of a kind inside, or a fault that says what the server's HTML lacks. */
export function need<T extends Element>(root: ParentNode & { localName?: string }, selector: string): T {
  const found = root.querySelector<T>(selector);
  if (!found) throw new Error(`<${root.localName ?? "page"}> has no ${selector}`);
  return found;
}

let count = 0;

/** An id that nobody else has. */
export function freshId(word: string): string {
  count += 1;
  return `${word}-${count}`;
}

export type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** A label's words without what stands behind them ("required"). */
export function labelText(control: Control): string {
  const first = [...(control.labels?.[0]?.childNodes ?? [])].find((node) => node.textContent?.trim());
  return first?.textContent?.trim() || control.getAttribute("aria-label") || "";
}

/**
 * Lets another element do the work of a control, which stays in the form and carries the value: label, help, error and
 * links to the old one (see `focusOn`) belong to the new one.
 */
export function standIn(control: Control, other: HTMLElement, focus = (): void => other.focus()): void {
  other.id ||= freshId("for");
  for (const name of ["aria-describedby", "aria-invalid", "aria-label"]) {
    const value = control.getAttribute(name);
    if (value !== null && !other.hasAttribute(name)) other.setAttribute(name, value);
  }
  for (const label of [...(control.labels ?? [])]) {
    if (other instanceof HTMLInputElement) label.htmlFor = other.id;
    else nameBy(label, other, focus);
  }
  if (control.required) {
    // A browser cannot show what it misses in a control that is hidden; the server says it instead.
    control.required = false;
    if (other instanceof HTMLInputElement) other.required = true;
    else other.setAttribute("aria-required", "true");
  }
  control.dataset.standIn = other.id;
  control.hidden = true;
}

function nameBy(label: HTMLLabelElement, other: HTMLElement, focus: () => void): void {
  label.id ||= freshId("label");
  other.setAttribute("aria-labelledby", label.id);
  label.addEventListener("click", (event) => {
    event.preventDefault();
    focus();
  });
}

/** Gives a control, or what stands in for it, the focus. */
export function focusOn(control: HTMLElement): void {
  const other = control.dataset.standIn ? document.getElementById(control.dataset.standIn) : null;
  const target = other ?? control;
  target.scrollIntoView({ block: "center" });
  target.focus({ preventScroll: true });
}

/** Calls once it has been quiet for so long. */
export function after(milliseconds: number, run: () => void): { soon: () => void; cancel: () => void } {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const cancel = (): void => clearTimeout(timer);
  return {
    cancel,
    soon() {
      cancel();
      timer = setTimeout(run, milliseconds);
    },
  };
}
