// The dashboard's elements around pages, forms and lists: on pages of a small server with the real security policy.
import assert from "node:assert/strict";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { after, before, beforeEach, test } from "node:test";
import { PAGES } from "../lib/stand-pages.mjs";
import { focused, Stage, until } from "../lib/stage.mjs";
import { words } from "../lib/stand.mjs";

const SOURCES = join(import.meta.dirname, "../../app/admin/browser/src");
const stage = new Stage();
before(() => stage.open());
after(() => stage.close());
beforeEach(() => stage.reset());

/** What a broken connection says in the console is what the test is about. */
const withoutNetwork = (faults) => faults.filter((fault) => !fault.includes("net::ERR_"));

test("every word that the scripts say is in the catalogues, and no other", async () => {
  const files = (await readdir(SOURCES, { recursive: true })).filter((name) => name.endsWith(".ts"));
  const said = new Set();
  for (const name of files) {
    const text = await readFile(join(SOURCES, name), "utf8");
    const comment = /\/\/ Words: ([\s\S]*?)\.\n/.exec(text)?.[1] ?? "";
    for (const part of comment.replaceAll("\n//", "").split(",")) {
      const key = /^\s*([a-z0-9-]+)/.exec(part)?.[1];
      if (key && key !== "and") said.add(key);
    }
  }
  const keys = (text) => text.split("\n").map((line) => line.split(":")[0]).sort();
  const [english, arabic] = [keys(await words("en")), keys(await words("ar"))];
  assert.deepEqual([...said].sort(), english);
  assert.deepEqual(arabic, english);
});

for (const [path, { title }] of Object.entries(PAGES)) {
  for (const look of ["", "?theme=dark&lang=ar"]) {
    test(`${title}: accessible, no violation of the policy ${look}`, async () => {
      const { page, context, assertClean } = await stage.visit(path + look);
      await stage.assertAccessible(page, path + look);
      assertClean();
      await context.close();
    });
  }
}

test("drafts are sent after the last change and say when", async () => {
  const { page, context, assertClean } = await stage.visit("/form");
  await page.getByLabel("Name").fill("Noor Adel");
  await until("the draft is sent", () => stage.drafts().length > 0);
  assert.equal(stage.drafts()[0].get("name"), "Noor Adel");
  assert.equal(stage.drafts()[0].get("slug"), "noor-adel", "the address follows the name");
  assert.equal(stage.drafts()[0].get("_version"), "7");
  assert.equal(stage.drafts()[0].has("price"), false, "a field that makes no sense now is not sent");
  await page.getByText(/Draft saved at/).waitFor();
  assert.equal(await page.locator(".field[data-dirty]").count(), 2);
  assert.equal(await page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith("maison:journal")).length), 0);
  await page.getByLabel("Kind").selectOption("sale");
  await page.getByLabel("Price").fill("12");
  await until("the price is sent", () => stage.drafts().at(-1).get("price") === "12");
  assertClean();
  await context.close();
});

test("a lost network loses nothing: the journal is put back and sent by the next page", async () => {
  const { page, context, faults } = await stage.visit("/form");
  stage.server.dead = true;
  await page.getByLabel("Name").fill("Typed without a network");
  await page.getByText(/No connection/).waitFor();
  // The tab dies as well.
  await page.close({ runBeforeUnload: false });
  assert.equal(stage.drafts().length, 0);
  stage.server.dead = false;
  const next = await context.newPage();
  await next.goto("/form");
  await until("the kept text is sent", () => stage.drafts().some((draft) => draft.get("name") === "Typed without a network"));
  assert.equal(await next.getByLabel("Name").inputValue(), "Typed without a network");
  await next.waitForFunction(() => !Object.keys(localStorage).some((key) => key.startsWith("maison:journal")));
  assert.deepEqual(withoutNetwork(faults), []);
  await context.close();
});

test("the same page sends again when the network is back", async () => {
  const { page, context, faults } = await stage.visit("/form");
  await context.setOffline(true);
  await page.getByLabel("Name").fill("Later");
  await page.getByText(/No connection/).waitFor();
  // Sending the form now would show the browser's own error page.
  await page.getByRole("button", { name: "Save" }).click();
  assert.equal(await page.getByLabel("Name").inputValue(), "Later");
  await context.setOffline(false);
  await until("the draft is sent", () => stage.drafts().some((draft) => draft.get("name") === "Later"));
  await page.getByText(/Draft saved at/).waitFor();
  assert.deepEqual(withoutNetwork(faults), []);
  await context.close();
});

test("text for a row that has changed since is offered, not put over it", async () => {
  const { page, context, faults } = await stage.visit("/form");
  stage.server.dead = true;
  await page.getByLabel("Name").fill("Mine");
  await page.getByText(/No connection/).waitFor();
  await page.close({ runBeforeUnload: false });
  stage.server.dead = false;
  const next = await context.newPage();
  await next.goto("/after");
  await next.evaluate(() => {
    const key = Object.keys(localStorage).find((name) => name.startsWith("maison:journal"));
    localStorage.setItem(key, JSON.stringify({ ...JSON.parse(localStorage.getItem(key)), bases: ["another"] }));
  });
  await next.goto("/form");
  const offer = next.getByRole("region", { name: /could not be sent/ });
  assert.equal(await next.getByLabel("Name").inputValue(), "Noor");
  await offer.getByRole("button", { name: "Put it back into the form" }).click();
  assert.equal(await next.getByLabel("Name").inputValue(), "Mine");
  assert.deepEqual(withoutNetwork(faults), []);
  await context.close();
});

test("leaving is asked about only while something is nowhere but here", async () => {
  const { page, context, assertClean } = await stage.visit("/form");
  const asked = [];
  page.on("dialog", (dialog) => {
    asked.push(dialog.type());
    void dialog.accept();
  });
  let release;
  const held = new Promise((resolve) => (release = resolve));
  await page.route("**/draft", async (route) => {
    await held;
    await route.continue();
  });
  await page.getByLabel("Name").fill("Half");
  await page.goto("/after");
  assert.deepEqual(asked, ["beforeunload"]);
  release();
  await page.unroute("**/draft");
  await page.goto("/form");
  await page.getByLabel("Name").fill("Whole");
  await until("the draft is sent", () => stage.drafts().some((draft) => draft.get("name") === "Whole"));
  await page.waitForFunction(() => !Object.keys(localStorage).some((key) => key.startsWith("maison:journal")));
  await page.goto("/after");
  assert.deepEqual(asked, ["beforeunload"], "a draft on the server is safe");
  assertClean();
  await context.close();
});

test("Ctrl+S saves, and what has arrived is not offered again", async () => {
  const { page, context, assertClean } = await stage.visit("/form");
  await page.getByLabel("Name").fill("Saved");
  await page.keyboard.press("Control+s");
  await page.waitForURL("**/after");
  assert.equal(stage.server.asked.findLast((one) => one.path === "/saved").fields.get("name"), "Saved");
  assert.equal(await page.evaluate(() => localStorage.length), 0);
  assertClean();
  await context.close();
});

test("a refused form is read first, its links lead to what stands in for a field", async () => {
  const { page, context, assertClean } = await stage.visit("/refused");
  assert.match(await focused(page), /One thing needs/);
  await page.getByRole("link", { name: /Person/ }).click();
  assert.equal(await page.evaluate(() => document.activeElement.getAttribute("role")), "combobox");
  await until("what was refused is a draft", () => stage.drafts().length > 0);
  assertClean();
  await context.close();
});

test("the palette by keyboard: open, find, go, and shortcuts with a switch", async () => {
  const { page, context, assertClean } = await stage.visit("/list");
  await page.keyboard.press("Control+k");
  const find = page.getByRole("combobox", { name: "Go to" });
  await find.waitFor();
  await page.getByRole("option", { name: "Board" }).waitFor();
  await page.keyboard.type("hello");
  const first = page.getByRole("option", { name: "Found hello a place" });
  await first.waitFor();
  assert.equal(await first.getAttribute("aria-selected"), "true");
  await stage.assertAccessible(page, "the palette");
  await page.keyboard.press("ArrowDown");
  assert.equal(await page.getByRole("option", { name: "Board" }).getAttribute("aria-selected"), "true");
  // Both keys before the browser has drawn anything, as fast hands do.
  await page.evaluate(() => {
    for (const key of ["Escape", "?"]) {
      document.activeElement.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true }));
    }
  });
  await find.waitFor({ state: "hidden" });
  const help = page.getByRole("dialog", { name: "Keyboard shortcuts" });
  await help.getByText("Select everything since the last one").waitFor();
  await stage.assertAccessible(page, "the shortcuts");
  await help.getByRole("checkbox", { name: "Single keys are shortcuts" }).uncheck();
  await page.keyboard.press("Escape");
  await page.keyboard.press("?");
  await page.keyboard.press("Control+k");
  await find.waitFor();
  assert.equal(await help.isVisible(), false, "single keys are off");
  // The shortcuts are still there for the pointer, and so is the switch.
  await page.getByRole("button", { name: "Keyboard shortcuts" }).click();
  await help.getByRole("checkbox", { name: "Single keys are shortcuts" }).check();
  await page.keyboard.press("Escape");
  await page.keyboard.press("g");
  await page.keyboard.press("a");
  await page.waitForURL("**/after");
  assertClean();
  await context.close();
});

test("rows are selected by pointer and keyboard, with Shift a range, or all that match", async () => {
  const { page, context, assertClean } = await stage.visit("/list");
  const box = (name) => page.getByRole("checkbox", { name: `Select ${name}`, exact: true });
  const checked = () => page.evaluate(() => [...document.querySelectorAll('[name="id"]:checked')].map((each) => each.value).join(" "));
  const archive = page.getByRole("button", { name: "Archive" });
  assert.equal(await archive.isVisible(), false);
  await box("Bo").click();
  await box("Dima").click({ modifiers: ["Shift"] });
  assert.equal(await checked(), "r1 r2 r3");
  await page.getByText("Selected: 3").waitFor();
  assert.equal(await page.locator("[data-all]").evaluate((node) => node.indeterminate), true);
  await page.getByRole("button", { name: "None" }).click();
  assert.equal(await archive.isVisible(), false);
  for (const key of ["j", "j", "x", "j", "j", "Shift+X"]) await page.keyboard.press(key);
  assert.equal(await checked(), "r1 r2 r3");
  await page.locator("[data-all]").check();
  await page.getByRole("button", { name: "All 1,204" }).click();
  await page.getByText("Selected: 1,204").waitFor();
  await archive.click();
  await page.waitForURL("**/after");
  const sent = stage.server.asked.findLast((one) => one.path === "/saved").fields;
  assert.deepEqual([sent.get("all"), sent.getAll("id").length, sent.get("do")], ["1", 5, "archive"]);
  assertClean();
  await context.close();
});

test("a cell is edited in place, a refusal says why, Escape gives up", async () => {
  let refuse = true;
  stage.server.answers.set("POST /rows/r1/cell", () => (refuse ? [422, { error: "Not from here." }] : [200, { value_html: "<b>Won</b>", version: 2 }]));
  const { page, context, assertClean } = await stage.visit("/list");
  const cell = page.locator('[data-id="r1"] [data-cell]');
  await page.getByRole("link", { name: "Bo" }).focus();
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("F2");
  await page.getByRole("combobox", { name: "Edit State" }).selectOption("won");
  await page.keyboard.press("Enter");
  await cell.getByText("Not from here.").waitFor();
  await page.keyboard.press("Escape");
  assert.equal(await cell.innerText(), "lead");
  assert.equal(await cell.evaluate((node) => node === document.activeElement), true);
  refuse = false;
  await cell.dblclick();
  await page.getByRole("combobox", { name: "Edit State" }).selectOption("won");
  await page.keyboard.press("Enter");
  await cell.locator("b").waitFor();
  const sent = stage.server.asked.findLast((one) => one.path === "/rows/r1/cell").fields;
  assert.deepEqual([sent.get("field"), sent.get("value"), sent.get("version")], ["state", "won", "1"]);
  assert.equal(await page.locator('[data-id="r1"]').getAttribute("data-version"), "2");
  assertClean();
  await context.close();
});

test("density and columns change without loading, and the address says so", async () => {
  const { page, context, assertClean } = await stage.visit("/list");
  await page.evaluate(() => (window.same = true));
  await page.getByLabel("Tight").check();
  assert.equal(await page.locator("list-view").getAttribute("data-density"), "tight");
  await page.getByRole("checkbox", { name: "State", exact: true }).uncheck();
  assert.equal(await page.locator('[data-id="r1"] [data-cell]').isVisible(), false);
  await page.waitForURL("**/list?density=tight");
  assert.equal(await page.evaluate(() => window.same), true);
  assertClean();
  await context.close();
});

for (const language of ["en", "ar"]) {
  test(`a card moves by keyboard where it may go (${language}), and back when it is refused`, async () => {
    let refuse = false;
    stage.server.answers.set("POST /cards/c1/cell", () => (refuse ? [409, { error: "Somebody was faster." }] : [200, { version: 2, value_html: "" }]));
    const { page, context, assertClean } = await stage.visit(`/board?lang=${language}`);
    const [on, back] = language === "ar" ? ["Alt+ArrowLeft", "Alt+ArrowRight"] : ["Alt+ArrowRight", "Alt+ArrowLeft"];
    const column = () => page.locator('[data-id="c1"]').evaluate((card) => card.closest("[data-value]").dataset.value);
    await page.getByRole("link", { name: "Gala" }).focus();
    await page.keyboard.press(on);
    await page.waitForFunction(() => document.querySelector('[data-id="c1"]').dataset.version === "2");
    assert.equal(await column(), "won", "the column between does not take it");
    assert.equal(await focused(page), "Gala");
    assert.equal(await page.locator('[data-value="won"] [data-count]').getAttribute("data-count"), "1");
    refuse = true;
    await page.keyboard.press(back);
    await page.getByText("Somebody was faster.").waitFor();
    assert.equal(await column(), "won");
    assertClean();
    await context.close();
  });
}

test("a card is dragged", async () => {
  stage.server.answers.set("POST /cards/c2/cell", [200, { version: 2, value_html: "" }]);
  const { page, context, assertClean } = await stage.visit("/board");
  await page.getByRole("link", { name: "Ball" }).dragTo(page.locator('[data-value="won"]'));
  await page.waitForFunction(() => document.querySelector('[data-id="c2"]').dataset.version === "2");
  assert.equal(await page.locator('[data-id="c2"] select').inputValue(), "won");
  assertClean();
  await context.close();
});

test("without script every page is whole", async () => {
  const { page, context } = await stage.bare({ javaScript: false });
  await page.goto("/board");
  await page.getByRole("combobox", { name: "Stage of Gala" }).selectOption("won");
  assert.equal(await page.getByRole("button", { name: "Move" }).first().isVisible(), true);
  await page.goto("/list");
  assert.equal(await page.getByRole("button", { name: "Archive" }).isVisible(), true);
  await page.goto("/editors");
  assert.equal(await page.getByLabel("Text", { exact: true }).inputValue(), "<h2>Hello</h2><p>Plain <strong>bold</strong></p>");
  await context.close();
});
