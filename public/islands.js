// Starts the islands of a page: loads the WebAssembly when the browser is idle and wakes each <leptos-island>.
// An own file instead of Leptos' inline loader, so that cached pages need no inline script (see docs/security.md).
const tag = document.getElementById("islands");
const idle = (run) => ("requestIdleCallback" in window ? requestIdleCallback(run, { timeout: 2000 }) : setTimeout(run));
const outer = [];

async function wake(node, module) {
  const name = node.tagName.toLowerCase();
  if (name === "leptos-island") {
    const island = module[node.dataset.component];
    if (!island) throw new Error(`no code for the island ${node.dataset.component}`);
    outer.at(-1)?.();
    await island(node);
  }
  if (name === "leptos-children") outer.push(node.$$on_hydrate);
  for (const child of node.children) await wake(child, module);
  if (name === "leptos-children") outer.pop();
}

idle(async () => {
  const module = await import(tag.dataset.js);
  await module.default({ module_or_path: tag.dataset.wasm });
  module.hydrate();
  await wake(document.body, module);
  document.documentElement.dataset.islands = "awake";
});
