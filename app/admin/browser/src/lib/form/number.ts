// Numbers of the items of a list: `tracks.0.title`, and the ids that follow the names.

/** Attributes that point to ids. */
const POINTS = ["id", "for", "aria-describedby", "aria-labelledby", "aria-controls", "list"];

/** Makes an item the one with this number: its names, ids, what points to them, and lists inside of it. */
export function renumber(item: HTMLElement, name: string, number: number): void {
  const begin = new RegExp(`^${escape(name)}\\.(\\d+|\\{n\\})(?=\\.|$)`);
  const renamed = new Map<string, string>();
  for (const node of everything(item)) {
    const old = node.getAttribute("name");
    if (old === null || !begin.test(old)) continue;
    const fresh = old.replace(begin, `${name}.${number}`);
    node.setAttribute("name", fresh);
    renamed.set(fieldId(old), fieldId(fresh));
  }
  for (const node of everything(item)) {
    for (const attribute of POINTS) {
      const value = node.getAttribute(attribute);
      if (value) node.setAttribute(attribute, value.split(" ").map((id) => follow(id, renamed)).join(" "));
    }
  }
  for (const place of item.querySelectorAll("[data-number]")) {
    if (place.closest("li") === item) place.textContent = String(number + 1);
  }
}

/** `field-tracks-0-title-error` goes where `field-tracks-0-title` goes. */
function follow(id: string, renamed: ReadonlyMap<string, string>): string {
  const whole = renamed.get(id);
  if (whole !== undefined) return whole;
  for (const [old, fresh] of renamed) if (id.startsWith(`${old}-`)) return fresh + id.slice(old.length);
  return id;
}

/** As the server makes ids of names (app/ui/src/form/frame.rs). */
function fieldId(name: string): string {
  return `field-${name.replace(/[^a-zA-Z0-9_-]/g, "-")}`;
}

/** All elements inside, those of templates as well. */
function everything(root: ParentNode): Element[] {
  return [...root.querySelectorAll("*")].flatMap((node) => (node instanceof HTMLTemplateElement ? [node, ...everything(node.content)] : [node]));
}

function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
