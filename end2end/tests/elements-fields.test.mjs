// The dashboard's elements around fields: on pages of a small server with the real security policy.
import assert from "node:assert/strict";
import { after, before, beforeEach, test } from "node:test";
import { focused, Stage } from "../lib/stage.mjs";

const stage = new Stage();
before(() => stage.open());
after(() => stage.close());
beforeEach(() => stage.reset());

test("parts are moved, removed, brought back and added by keyboard, and numbered anew", async () => {
  const { page, context, assertClean } = await stage.visit("/songs");
  const titles = () => page.locator('input[name$=".title"]').evaluateAll((all) => all.map((each) => `${each.name}=${each.value}`).join(" "));
  await page.locator('input[value="Three"]').focus();
  await page.keyboard.press("Alt+ArrowUp");
  await page.keyboard.press("Alt+ArrowUp");
  assert.equal(await titles(), "songs.0.title=Three songs.1.title=One songs.2.title=Two");
  assert.equal(await page.evaluate(() => document.activeElement.value), "Three");
  assert.equal(await page.locator('label[for="field-songs-0-title"]').count(), 1);
  await page.getByRole("button", { name: "Remove Song 2" }).press("Enter");
  assert.equal(await titles(), "songs.0.title=Three songs.1.title=Two");
  await page.getByRole("button", { name: "Undo" }).press("Enter");
  assert.equal(await titles(), "songs.0.title=Three songs.1.title=One songs.2.title=Two");
  await page.locator("sort-list[name=songs] > button").press("Enter");
  await page.keyboard.type("Four");
  assert.match(await titles(), /songs\.3\.title=Four$/);
  assert.equal(await page.locator("sort-list[name=songs] > button").isVisible(), false, "four are the most");
  // Lists in lists follow their item.
  await page.locator('sort-list[name="songs.3.links"] > button').press("Enter");
  await page.keyboard.type("/there");
  await page.keyboard.press("Escape");
  await page.locator('input[value="Two"]').focus();
  await page.keyboard.press("Alt+ArrowDown");
  assert.equal(await page.locator('input[name="songs.2.links.0.href"]').inputValue(), "/there");
  assertClean();
  await context.close();
});

test("formatted text goes there and back; what the editor does not know stays as it is", async () => {
  const { page, context, assertClean } = await stage.visit("/editors");
  const text = page.getByRole("textbox", { name: "Text", exact: true });
  const value = () => page.locator("#field-body").inputValue();
  assert.equal(await value(), "<h2>Hello</h2><p>Plain <strong>bold</strong></p>", "nothing is written before something changes");
  await text.click();
  await page.keyboard.press("Control+End");
  await page.keyboard.type(" and more");
  await page.keyboard.press("Enter");
  await page.getByRole("button", { name: "List", exact: true }).first().click();
  await page.keyboard.type("one");
  assert.equal(await value(), "<h2>Hello</h2><p>Plain <strong>bold and more</strong></p><ul><li><p>one</p></li></ul>");
  await page.keyboard.press("Control+b");
  const bold = page.getByRole("toolbar", { name: "Formatting of Text" }).getByRole("button", { name: "Bold" });
  assert.equal(await bold.getAttribute("aria-pressed"), "true");
  await page.getByRole("button", { name: "Link", exact: true }).first().click();
  await page.getByRole("textbox", { name: "Address" }).fill("maison.example");
  await stage.assertAccessible(page, "the dialog of links");
  await page.getByRole("button", { name: "Done" }).click();
  assert.match(await value(), /<a href="https:\/\/maison\.example">/);
  await page.getByRole("button", { name: "Picture" }).click();
  await page.getByRole("textbox", { name: /Address of a picture/ }).fill("https://elsewhere.example/a.png");
  await page.getByRole("button", { name: "Done" }).click();
  await page.getByText("Only pictures of this site").waitFor();
  await page.getByRole("button", { name: "Cancel" }).click();
  // One stop for the Tab key, arrows go along.
  await bold.focus();
  await page.keyboard.press("ArrowRight");
  assert.equal(await page.evaluate(() => document.activeElement.ariaLabel), "Italic");
  assert.equal(await page.locator("#field-table").isVisible(), true);
  assert.equal(await page.locator("#field-table").inputValue(), "<table><tr><td>kept</td></tr></table>");
  assertClean();
  await context.close();
});

test("Markdown is marked and previewed; code says where JSON is wrong and lets Tab go", async () => {
  const { page, context, assertClean } = await stage.visit("/editors");
  const area = page.getByLabel("Words");
  await page.getByText("seen: A *word*").waitFor();
  await area.selectText();
  await page.keyboard.press("Control+b");
  assert.equal(await area.inputValue(), "**A *word***");
  await page.getByText("seen: **A *word***").waitFor();
  const code = page.getByRole("textbox", { name: "Data" });
  await code.click();
  await page.keyboard.press("Control+End");
  await page.keyboard.type("\n!");
  await page.getByText("Look at line 2").waitFor();
  assert.equal(await page.locator("#field-data").inputValue(), '{"one": 1}\n!');
  await page.keyboard.press("Tab");
  assert.equal(await focused(page), "Save");
  assertClean();
  await context.close();
});

test("a relation is found by typing, chosen, emptied, and made in another tab", async () => {
  const { page, context, assertClean } = await stage.visit("/fields");
  const person = page.getByRole("combobox", { name: "Person" });
  const chosen = () => page.locator("#field-person").evaluate((select) => select.value);
  assert.equal(await person.inputValue(), "Asa");
  await person.fill("b");
  await page.getByRole("option", { name: "Bo Model" }).waitFor();
  await stage.assertAccessible(page, "an open picker");
  await page.keyboard.press("Enter");
  assert.deepEqual([await chosen(), await person.inputValue()], ["p2", "Bo"]);
  await person.fill("");
  await page.keyboard.press("Tab");
  assert.equal(await chosen(), "");
  await person.click();
  const made = page.waitForEvent("popup");
  await page.getByRole("option", { name: "Make a new one …" }).first().click();
  const tab = await made;
  await tab.waitForURL("**/made?pick=*");
  await tab.evaluate(() => {
    const note = document.createElement("picked-row");
    const pick = new URL(location.href).searchParams.get("pick");
    for (const [name, value] of Object.entries({ pick, "row-id": "p9", "row-title": "Zoe" })) note.setAttribute(name, value);
    document.body.append(note);
  });
  await page.waitForFunction(() => document.querySelector("#field-person").value === "p9");
  assert.equal(await person.inputValue(), "Zoe");
  // Several: each has a button.
  await page.getByRole("combobox", { name: "Crew" }).fill("bo");
  await page.getByRole("option", { name: "Bo Model" }).click();
  await page.getByRole("button", { name: "Remove Asa" }).click();
  assert.deepEqual(await page.locator("#field-crew").evaluate((select) => [...select.selectedOptions].map((option) => option.value)), ["p2"]);
  assertClean();
  await context.close();
});

test("tags, colours, the centre of a picture, files and what others do", async () => {
  const { page, context, assertClean } = await stage.visit("/fields");
  const tags = page.getByLabel("Tags", { exact: true });
  const kept = () => page.locator("#field-tags").inputValue();
  await tags.fill("ball");
  await page.getByRole("option", { name: "ballroom" }).waitFor();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await tags.fill("new, VOGUE,");
  assert.equal(await kept(), "vogue, runway, ballroom, new");
  await page.keyboard.press("Backspace");
  await page.keyboard.press("ArrowLeft");
  await page.keyboard.press("Delete");
  assert.equal(await kept(), "vogue, runway, new");
  // As the server corrects it.
  await page.getByText(/too little to read: shown as #8\w{5}/).waitFor();
  await page.getByLabel("Colour", { exact: true }).fill("#7a1f1f");
  await page.getByText(/^Contrast 9\.\d:1$/).waitFor();
  await page.getByRole("button", { name: /Centre of attention: 50%/ }).focus();
  await page.keyboard.press("Shift+ArrowRight");
  await page.keyboard.press("ArrowUp");
  assert.deepEqual([await page.getByLabel("Across").inputValue(), await page.getByLabel("Down").inputValue()], ["60", "49"]);
  await page.getByLabel("File").setInputFiles({ name: "large.txt", mimeType: "text/plain", buffer: Buffer.alloc(2000) });
  await page.getByText("large.txt is too large. At most 1 kB are possible.").waitFor();
  assert.equal(await page.getByLabel("File").evaluate((node) => node.files.length), 0);
  await page.getByText("3 of 10 rows, 1 refused").waitFor();
  await page.getByText("Editing now: Asa.").waitFor();
  assert.match(await page.locator("local-time time").innerText(), /ago$/);
  assertClean();
  await context.close();
});
