// What tests of the elements share: the stand with its usual answers, a browser, and waiting.
import assert from "node:assert/strict";
import { stand } from "./stand.mjs";

const PEOPLE = [
  { id: "p1", title: "Asa" },
  { id: "p2", title: "Bo", hint: "Model" },
];

export class Stage {
  async open() {
    this.server = await stand();
    // The helpers take the address of what they look at from here.
    process.env.BASE_URL = this.server.base;
    const [browser, checks] = await Promise.all([import("./browser.mjs"), import("./checks.mjs")]);
    this.helpers = browser;
    this.assertAccessible = checks.assertAccessible;
    this.chromium = await browser.launch();
  }

  async close() {
    await this.chromium?.close();
    await this.server?.close();
  }

  reset() {
    this.server.reset();
    const { answers } = this.server;
    answers.set("/draft", [200, {}]);
    answers.set("/presence", [200, []]);
    answers.set("/here", [200, [{ name: "Asa", editing: true }]]);
    answers.set("/import", [200, { state: "running", total: 10, done: 3, failed: 1, position: null }]);
    answers.set("/markdown", ({ body }) => [200, `<p>seen: ${body}</p>`]);
    answers.set("/options", ({ query }) => [200, PEOPLE.filter((one) => one.title.toLowerCase().includes(query.get("q").toLowerCase()))]);
    answers.set("/palette", ({ query }) => [200, { groups: [{ label: "Places", items: places(query.get("q")) }] }]);
  }

  /** A page before anything is on it. */
  bare(options) {
    return this.helpers.open(this.chromium.browser, options);
  }

  /** A page whose elements are all awake. */
  async visit(path, options) {
    const opened = await this.bare(options);
    await opened.page.goto(path);
    await opened.page.waitForFunction(() => {
      const elements = [...document.querySelectorAll("*")].filter((node) => node.localName.includes("-"));
      return elements.every((node) => node.dataset.awake !== undefined);
    });
    return opened;
  }

  /** The drafts that have reached the server. */
  drafts() {
    return this.server.asked.filter((one) => one.path === "/draft").map((one) => one.fields);
  }
}

function places(words) {
  return [
    { label: `Found ${words}`, href: "/after", hint: "a place", icon: "house" },
    { label: "Board", href: "/board", hint: "", icon: "house" },
  ];
}

/** Waits for something that happens on the server's side. */
export async function until(what, holds) {
  const end = Date.now() + 10_000;
  while (!holds()) {
    assert.ok(Date.now() < end, `did not happen: ${what}`);
    await new Promise((resolve) => setImmediate(resolve));
  }
}

/** The words of what has the focus. */
export const focused = (page) => page.evaluate(() => document.activeElement?.textContent?.trim());
