// Choices about how a list looks: form[data-quiet] with name="density" (radio buttons) or name="columns" (checkboxes),
// anywhere on the page. They apply at once; then the server is told, and says how the address reads.

/** Names that the boxes of columns may have. */
const COLUMNS = '[name="columns"], [name="column"]';

export function quietForms(list: HTMLElement): void {
  for (const form of document.querySelectorAll<HTMLFormElement>("form[data-quiet]")) {
    form.addEventListener("change", () => apply(list, form));
  }
}

function apply(list: HTMLElement, form: HTMLFormElement): void {
  const data = new FormData(form);
  const density = data.get("density");
  if (typeof density === "string") list.dataset.density = density;
  if (show(list, form)) void tell(form, data);
  // What is not on the page has to be loaded.
  else form.requestSubmit();
}

/** Shows and hides columns that are on the page; says whether that was all. */
function show(list: HTMLElement, form: HTMLFormElement): boolean {
  const boxes = [...form.querySelectorAll<HTMLInputElement>(COLUMNS)];
  const cells = [...list.querySelectorAll<HTMLElement>("[data-column]")];
  const there = new Set(cells.map((cell) => cell.dataset.column));
  if (boxes.some((box) => box.checked && !there.has(box.value))) return false;
  const off = new Set(boxes.filter((box) => !box.checked).map((box) => box.value));
  for (const cell of cells) cell.hidden = off.has(cell.dataset.column ?? "");
  return true;
}

/** The address says what is seen, so that it can be kept and shared; the server writes it. */
async function tell(form: HTMLFormElement, data: FormData): Promise<void> {
  const fields = new URLSearchParams([...data].map(([name, value]): [string, string] => [name, String(value)]));
  const posts = form.method === "post";
  const address = posts ? form.action : `${form.action.split("?")[0] ?? ""}?${fields.toString()}`;
  try {
    const answer = await fetch(address, posts ? { method: "POST", body: fields } : {});
    if (answer.ok && answer.redirected && new URL(answer.url).origin === location.origin) history.replaceState(history.state, "", answer.url);
    else if (answer.ok && !posts) history.replaceState(history.state, "", address);
  } catch {
    // Without a network it looks as it was chosen, on this page.
  }
}
