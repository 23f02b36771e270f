// Judges from outside: axe for accessibility, html-validate for the markup, a crawl for links.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { HtmlValidate, StaticConfigLoader } from "html-validate";
import { BASE } from "./browser.mjs";

const require = createRequire(import.meta.url);
const AXE = await readFile(require.resolve("axe-core/axe.min.js"), "utf8");

/** Zero violations of WCAG 2.2 A and AA on the page as it stands. */
export async function assertAccessible(page, what) {
  // Evaluated through the debugger, so the page's own policy for scripts stays as strict as it is.
  await page.evaluate(AXE);
  const result = await page.evaluate(() =>
    window.axe.run(document, {
      runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
      resultTypes: ["violations"],
    }),
  );
  const found = result.violations.map(
    (violation) => `${violation.id}: ${violation.help}\n    ${violation.nodes.map((node) => `${node.target} ${node.failureSummary}`).slice(0, 3).join("\n    ")}`,
  );
  if (found.length > 0) assert.fail(`${what}:\n  ${found.join("\n  ")}`);
}

const validator = new HtmlValidate(
  new StaticConfigLoader({
    extends: ["html-validate:recommended"],
    elements: ["html5", { "command-palette": { flow: true, phrasing: true, transparent: true }, "leptos-island": { flow: true, phrasing: true }, "leptos-children": { flow: true, phrasing: true } }],
    rules: {
      // Rendered by a program: style of the source is not its business.
      "no-trailing-whitespace": "off",
      "attr-quotes": "off",
      "attribute-boolean-style": "off",
      "attribute-empty-style": "off",
      "void-style": "off",
      "doctype-style": "off",
      "long-title": "off",
      "no-inline-style": "error",
      "require-sri": "off",
      "tel-non-breaking": "off",
      "prefer-native-element": "off",
      "no-implicit-button-type": "off",
      "no-redundant-role": "off",
      // Lists may have a name, and check boxes of one question share theirs.
      "aria-label-misuse": ["error", { allowAnyNamable: true }],
      "form-dup-name": ["error", { allowArrayBrackets: true, shared: ["radio", "button", "reset", "submit", "checkbox"] }],
    },
  }),
);

/** Zero errors in the HTML that the server sends. */
export async function assertValidHtml(path, headers = {}) {
  const response = await fetch(new URL(path, BASE), { headers, redirect: "manual" });
  const report = await validator.validateString(await response.text(), path);
  const found = report.results.flatMap((result) => result.messages.map((m) => `${m.line}:${m.column} ${m.ruleId}: ${m.message}`));
  if (found.length > 0) assert.fail(`${path}:\n  ${found.join("\n  ")}`);
}

/** How many requests of the crawl are under way at once. */
const AT_ONCE = 8;

/** Follows every link of ours from `start`; returns path → { status, from }. */
export async function crawl(start, { headers = {} } = {}) {
  const seen = new Map([[start, { status: 0, from: "" }]]);
  let wave = [start];
  while (wave.length > 0) {
    const next = [];
    for (let at = 0; at < wave.length; at += AT_ONCE) {
      await Promise.all(
        wave.slice(at, at + AT_ONCE).map(async (path) => {
          const { status, links } = await follow(path, headers);
          seen.get(path).status = status;
          for (const link of links.filter((link) => !seen.has(link))) {
            seen.set(link, { status: 0, from: path });
            next.push(link);
          }
        }),
      );
    }
    wave = next;
  }
  return seen;
}

/** The status of one address and what it links to on this host: pages, files, pictures, style sheets. */
async function follow(path, headers) {
  const response = await fetch(new URL(path, BASE), { headers });
  const text = await response.text();
  if (!response.headers.get("content-type")?.startsWith("text/html")) return { status: response.status, links: [] };
  const links = [...text.matchAll(/\s(?:href|src)="([^"]+)"/g)]
    .map(([, link]) => new URL(link.replaceAll("&amp;", "&"), new URL(path, BASE)))
    // Sites with a host of their own are other hosts.
    .filter((url) => url.origin === BASE && !skip(url));
  return { status: response.status, links: links.map((url) => url.pathname + url.search) };
}

// Combinations of filters are endless: each filter alone is followed. Doors that only remember the way back are one door.
// The dashboard shows every row of every table, all by the same code: of each kind of its pages one is followed, as it is.
const kinds = new Set();
function skip(url) {
  if (url.searchParams.size > 1 || url.searchParams.has("next")) return true;
  if (!url.pathname.startsWith("/admin/")) return false;
  const kind = url.pathname.replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, "{id}");
  const one = kind === url.pathname || !kinds.has(kind);
  kinds.add(kind);
  return url.searchParams.size > 0 || !one;
}
