// A file of contacts with mistakes in it: tried, imported to its end, taken back.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { BASE, launch, open, sessionOf } from "../lib/browser.mjs";
import { assertAccessible } from "../lib/checks.mjs";

const LIST = "/admin/house-registry/crm/contacts";
const ROWS = 500;

let chromium;
before(async () => (chromium = await launch()));
after(() => chromium.close());

/** Every 50th contact has an address that is none, every 125th one works for a company that nobody knows. */
const badAddress = (at) => at % 50 === 7;
const badCompany = (at) => at % 125 === 99;
const rows = Array.from({ length: ROWS }, (_, at) => at);
const wrong = rows.filter((at) => badAddress(at) || badCompany(at)).length;

function csv(word) {
  const line = (at) => `Guest ${at},"Of ${word}, the",${badAddress(at) ? "no address" : `guest.${at}@${word}.example`},${badCompany(at) ? `Nobody & ${word}` : ""}`;
  return ["First name,Last name,E-mail,Company", ...rows.map(line)].join("\r\n");
}

/** How many contacts of the file there are. */
async function count(headers, word) {
  const query = new URLSearchParams({ "filter.last_name": `eq.Of ${word}, the`, count: "exact", limit: "1" });
  const response = await fetch(new URL(`/api/v1/house-registry/crm/contacts?${query}`, BASE), { headers });
  assert.equal(response.status, 200);
  return (await response.json()).page.count;
}

/** The figures of a report, by their words. */
async function figures(page) {
  const pairs = await page.locator(".transfer-figures > div").evaluateAll((all) => all.map((one) => [one.querySelector("dt").textContent, Number(one.querySelector("dd").textContent)]));
  return Object.fromEntries(pairs);
}

test("500 contacts from a file with mistakes, imported and taken back", async () => {
  const { page, context, assertClean } = await open(chromium.browser);
  const { cookies, headers } = await sessionOf("ana");
  await context.addCookies(cookies);
  const word = crypto.randomUUID().slice(0, 8);

  await page.goto(`${LIST}/import`);
  await page.getByLabel("File").setInputFiles({ name: `${word}.csv`, mimeType: "text/csv", buffer: Buffer.from(csv(word)) });
  await page.getByRole("button", { name: "Continue" }).click();
  await page.getByRole("button", { name: "Try it out" }).click();

  await page.getByRole("heading", { name: "Trial", exact: true }).waitFor();
  const tried = await figures(page);
  assert.deepEqual([tried["would be added"], tried["cannot be read in"]], [ROWS - wrong, wrong]);
  const faults = await page.locator(".transfer-faults").innerText();
  assert.match(faults, /\b9\b[\s\S]*E-mail address[\s\S]*\b101\b[\s\S]*There is no “Nobody & /, "rows with the same mistake stand together, with their numbers");
  await assertAccessible(page, "a trial with mistakes");
  assert.equal(await count(headers, word), 0, "nothing is written yet");

  await page.getByRole("button", { name: `Import ${ROWS - wrong} rows` }).click();
  await page.getByRole("heading", { name: "Imported", exact: true }).waitFor({ timeout: 120_000 });
  const done = await figures(page);
  assert.deepEqual([done.added, done["not read in"]], [ROWS - wrong, wrong]);
  assert.equal(await count(headers, word), ROWS - wrong);

  await page.getByText("Take this import back").click();
  await page.getByRole("button", { name: "Take it back" }).click();
  await page.getByRole("heading", { name: "Taken back", exact: true }).waitFor({ timeout: 120_000 });
  assert.equal((await figures(page)).removed, ROWS - wrong);
  assert.equal(await count(headers, word), 0);
  await context.close();
  assertClean();
});
