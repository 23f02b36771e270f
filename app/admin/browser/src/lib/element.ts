// What all elements have in common: they begin once, whatever moves them about, and leave the server's HTML alone when
// something fails.

export abstract class Enhanced extends HTMLElement {
  #begun = false;

  connectedCallback(): void {
    if (this.#begun) return;
    this.#begun = true;
    try {
      const later = this.enhance();
      if (later) later.then(() => this.#works(), reportError);
      else this.#works();
    } catch (fault) {
      reportError(fault);
    }
  }

  /** Builds on the HTML inside. May take its time: until then, and if it fails, that HTML is used. */
  protected abstract enhance(): void | Promise<void>;

  /** What is only for people without script goes; `data-awake` is for style sheets and tests. */
  #works(): void {
    for (const plain of this.querySelectorAll<HTMLElement>("[data-plain]")) {
      if (nearest(plain) === this) plain.hidden = true;
    }
    this.dataset.awake = "";
  }
}

function nearest(node: Element): Element | null {
  let at = node.parentElement;
  while (at && !at.localName.includes("-")) at = at.parentElement;
  return at;
}

/** Gives a name of the page's HTML its code. */
export function define(name: string, element: CustomElementConstructor): void {
  if (!customElements.get(name)) customElements.define(name, element);
}

/** Said on a control after a script has put a value into it, so that an editor around it shows it. */
export const FILLED = "filled";

/** Says that a control has a new value: to the editor around it, and to the form. */
export function changed(control: Element): void {
  control.dispatchEvent(new Event("input", { bubbles: true }));
  control.dispatchEvent(new Event("change", { bubbles: true }));
}
