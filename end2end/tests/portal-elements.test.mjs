// The portal's elements (app/community/browser): on pages of a small server with the real security policy.
import assert from "node:assert/strict";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { after, afterEach, before, beforeEach, test } from "node:test";
import { gzipSync } from "node:zlib";
import { Stage, until } from "../lib/stage.mjs";
import { PORTAL } from "../lib/stand-portal.mjs";
import { words } from "../lib/stand.mjs";

const ROOT = join(import.meta.dirname, "../..");
const SOURCES = join(ROOT, "app/community/browser/src");
const stage = new Stage();
let unread = 0;
let counts = 0;

before(() => stage.open());
after(() => stage.close());
// One that failed leaves no tab behind that would listen during the next.
afterEach(() => Promise.all(stage.chromium.browser.contexts().map((context) => context.close())));
beforeEach(() => {
  stage.reset();
  [unread, counts] = [0, 0];
  const { answers } = stage.server;
  answers.set("GET /notifications/count", () => ((counts += 1), [200, { unread, more: unread >= 100 }]));
  answers.set("POST /posts/new", ({ body }) => (body.includes("\r\n\r\nkeep\r\n") ? [200, { saved: true }] : [200, "<title>Published</title><p>Published.</p>"]));
  answers.set("/people/search", ({ query }) => [200, PEOPLE.filter((one) => one.handle.startsWith(query.get("q").toLowerCase()))]);
});

const PEOPLE = [
  { handle: "elle", name: "Elle Fern", pronouns: "she/they", picture: "/favicon.svg" },
  { handle: "elias", name: "إلياس", pronouns: null, picture: null },
  { handle: "omar", name: "Omar <b>", pronouns: null, picture: null },
];

/** What a broken connection says in the console is what the test is about. */
const withoutNetwork = (faults) => faults.filter((fault) => !fault.includes("net::ERR_"));
/** A field of a form that was sent in several parts. */
const part = (body, name) => new RegExp(`name="${name}"\\r\\n\\r\\n([^]*?)\\r\\n--`).exec(body)?.[1];
const drafts = () => stage.server.asked.filter((one) => one.path === "/posts/new" && part(one.body, "action") === "keep");
const published = () => stage.server.asked.filter((one) => one.path === "/posts/new" && part(one.body, "action") === "publish");
const numbers = (page) => page.locator(".unread").allTextContents();

test("the bundle is small, and its words are in the catalogues, and no other", async () => {
  const bundle = await readFile(join(ROOT, "public/portal.js"));
  assert.ok(gzipSync(bundle).length < 15_000, `${gzipSync(bundle).length} bytes`);
  const said = new Set();
  for (const name of (await readdir(SOURCES, { recursive: true })).filter((name) => name.endsWith(".ts"))) {
    const text = await readFile(join(SOURCES, name), "utf8");
    const comment = /\/\/ Words: ([\s\S]*?)\.\n/.exec(text)?.[1] ?? "";
    for (const [key] of comment.matchAll(/[a-z]+-[a-z-]+/g)) said.add(key);
  }
  const keys = async (language) => (await words(language, "live", "live-words")).split("\n").map((line) => line.split(":")[0]);
  assert.deepEqual((await keys("en")).sort(), [...said].sort());
  // Other languages have more words for numbers.
  const plain = (list) => [...new Set(list.map((key) => key.replace(/-(zero|one|two|few|many|other)$/, "-n")))].sort();
  assert.deepEqual(plain(await keys("ar")), plain(await keys("en")));
});

for (const [path, { title }] of Object.entries(PORTAL)) {
  for (const look of ["", "?theme=dark&lang=ar"]) {
    test(`${title}: accessible, no violation of the policy ${look}`, async () => {
      unread = 7;
      const { page, context, assertClean } = await stage.visit(path + look);
      await page.locator(".unread").first().waitFor({ state: "attached" });
      await stage.assertAccessible(page, path + look);
      assertClean();
      await context.close();
    });
  }
}

test("the number is asked for once per page and again when something is told", async () => {
  unread = 3;
  const { page, context, assertClean } = await stage.visit("/elsewhere");
  await page.locator(".unread").first().waitFor();
  assert.deepEqual(await numbers(page), ["3", "3"]);
  assert.equal(counts, 1);
  await page.getByRole("link", { name: "Notifications 3 unread notifications" }).waitFor();
  await until("the page listens", () => stage.server.streams.length === 1);
  assert.deepEqual(stage.server.streams[0].topics, ["profile"]);
  unread = 5;
  stage.server.tell("profile:me notification:n1");
  stage.server.tell("profile:me notification:n2");
  await page.getByText("5", { exact: true }).first().waitFor();
  assert.equal(counts, 2, "two at once are one question");
  const spoken = page.locator("body > [role=status]");
  assert.equal(await spoken.textContent(), "5 unread notifications");
  unread = 6;
  stage.server.tell("profile:me notification:n3");
  await page.getByText("6", { exact: true }).first().waitFor();
  assert.equal(await spoken.textContent(), "5 unread notifications", "not said every time");
  unread = 0;
  stage.server.tell("profile:me notification:n3");
  await page.waitForFunction(() => document.querySelector(".unread") === null);
  unread = 100;
  stage.server.tell("profile:me message:m1");
  stage.server.tell("profile:me notification:n4");
  await page.getByText("99+").first().waitFor();
  assert.equal(counts, 5);
  assertClean();
  await context.close();
});

test("whoever is signed out sees no number and no fault", async () => {
  stage.server.answers.set("GET /notifications/count", () => ((counts += 1), [401, { error: "Sign in." }]));
  const { page, context, assertClean } = await stage.visit("/elsewhere");
  await until("it was asked", () => counts === 1);
  assert.deepEqual(await numbers(page), []);
  assertClean();
  await context.close();
});

test("many tabs open one stream; when its tab closes another goes on", async () => {
  unread = 1;
  const { page, context, assertClean } = await stage.visit("/elsewhere");
  await until("the first listens", () => stage.server.streams.length === 1);
  const second = await context.newPage();
  await second.goto("/feed");
  // The first tab listens to what the second wants, too.
  await until("both wishes", () => stage.server.streams.some(({ topics }) => topics.includes("organization:o1")));
  await until("the stream before is closed", () => stage.server.streams.length === 1);
  assert.deepEqual(stage.server.streams[0].topics, ["profile", "organization:o1"]);
  unread = 2;
  stage.server.tell("profile:me notification:n1");
  await second.getByText("2", { exact: true }).first().waitFor();
  await page.getByText("2", { exact: true }).first().waitFor();
  await page.close();
  await until("the second listens", () => stage.server.streams.length === 1);
  unread = 4;
  stage.server.tell("profile:me notification:n2");
  await second.getByText("4", { exact: true }).first().waitFor();
  assertClean();
  await context.close();
});

test("after a server that was away, what was missed is asked for", async () => {
  unread = 1;
  const { page, context, faults } = await stage.visit("/elsewhere");
  await until("it listens", () => stage.server.streams.length === 1);
  unread = 8;
  stage.server.streams[0].response.destroy();
  await until("it listens again", () => stage.server.streams.length === 1);
  await page.getByText("8", { exact: true }).first().waitFor();
  assert.deepEqual(withoutNetwork(faults), []);
  await context.close();
});

test("a page that is left listens no longer, and listens again when one comes back", async () => {
  const { page, context, assertClean } = await stage.visit("/elsewhere");
  await until("it listens", () => stage.server.streams.length === 1);
  await page.evaluate(() => dispatchEvent(new PageTransitionEvent("pagehide", { persisted: true })));
  await until("it rests", () => stage.server.streams.length === 0);
  unread = 2;
  await page.evaluate(() => dispatchEvent(new PageTransitionEvent("pageshow", { persisted: true })));
  await until("it listens again", () => stage.server.streams.length === 1);
  await page.getByText("2", { exact: true }).first().waitFor();
  assertClean();
  await context.close();
});

/** Runs in the page: counts what the stream has brought. */
function hearing() {
  window.heard = 0;
  window.EventSource = class extends EventSource {
    constructor(...address) {
      super(...address);
      this.addEventListener("change", () => (window.heard += 1));
    }
  };
}

/** A feed whose clock the test turns, while it listens. */
async function feed(look = "") {
  const opened = await stage.bare();
  await opened.page.addInitScript(hearing);
  await opened.page.clock.install();
  await opened.page.goto(`/feed${look}`);
  await opened.page.waitForFunction(() => document.querySelector("live-feed").dataset.awake !== undefined);
  await opened.page.clock.runFor(200);
  await until("it listens", () => stage.server.streams.length === 1);
  const told = async (posts) => {
    const before = await opened.page.evaluate(() => window.heard);
    stage.server.posts = posts;
    stage.server.tell("organization:o1 changed:x");
    await opened.page.waitForFunction((before) => window.heard > before, before);
    await opened.page.clock.runFor(25_000);
  };
  return { ...opened, told };
}

const order = (page) => page.locator(".posts > article").evaluateAll((all) => all.map((one) => one.id.slice(5)));

test("new posts are offered and brought when asked; what is read does not move", async () => {
  const { page, context, told, assertClean } = await feed();
  const read = () => page.locator("#post-c").evaluate((post) => scrollBy(0, post.getBoundingClientRect().top + 100));
  await read();
  const top = () => page.locator("#post-c").evaluate((post) => Math.round(post.getBoundingClientRect().top));
  const before = await top();
  await told(["f", "e", "d", "c", "b", "a"]);
  const button = page.getByRole("button", { name: "Show 2 new posts" });
  await button.waitFor();
  assert.equal(await top(), before);
  assert.deepEqual(await order(page), ["d", "c", "b", "a"]);
  await stage.assertAccessible(page, "new posts");
  // The judge scrolls.
  await read();
  await told(["g", "f", "e", "d", "c", "b", "a"]);
  await page.getByRole("button", { name: "Show 3 new posts" }).click();
  assert.deepEqual(await order(page), ["g", "f", "e", "d", "c", "b", "a"]);
  assert.equal(await page.evaluate(() => document.activeElement.id), "post-g");
  assert.ok(await page.locator("#post-g").evaluate((post) => post.getBoundingClientRect().top < innerHeight));
  await page.getByRole("button", { name: "Back to where I was reading" }).click();
  assert.equal(await page.evaluate(() => document.activeElement.id), "post-c");
  assert.ok(Math.abs((await top()) - before) <= 1);
  assert.equal(await page.locator(".live-bar button").count(), 0);
  assertClean();
  await context.close();
});

test("a post that is taken away, and one below a pinned one, stand where they belong", async () => {
  stage.server.posts = ["pinned", "d", "c"];
  const { page, context, told, assertClean } = await feed();
  // c is gone, so the page shows older ones: those are not new.
  await told(["pinned", "e", "d", "b", "a"]);
  await page.getByRole("button", { name: "Show 1 new post" }).click();
  assert.deepEqual(await order(page), ["pinned", "e", "d", "c"]);
  assertClean();
  await context.close();
});

test("changes that are no posts are not shown, and are not asked for one by one", async () => {
  const { page, context, told, assertClean } = await feed();
  let looks = 0;
  page.on("request", (request) => (looks += Number(request.url().endsWith("/feed"))));
  for (let at = 0; at < 5; at += 1) stage.server.tell(`organization:o1 changed:${at}`);
  await told(undefined);
  assert.equal(await page.locator(".live-bar button").count(), 0);
  await until("it looked", () => looks > 0);
  assert.equal(looks, 1);
  assertClean();
  await context.close();
});

test("so many that a gap would stay load the page", async () => {
  const { page, context, told, assertClean } = await feed();
  await told(["z", "y", "x"]);
  await page.getByRole("button", { name: /much that is new/ }).click();
  await page.locator("#post-z").waitFor();
  assert.deepEqual(await order(page), ["z", "y", "x"]);
  assertClean();
  await context.close();
});

test("Arabic numbers have their words", async () => {
  const { page, context, told, assertClean } = await feed("?lang=ar");
  await told(["f", "e", "d", "c", "b", "a"]);
  await page.getByRole("button", { name: "إظهار منشورين جديدين" }).waitFor();
  await stage.assertAccessible(page, "new posts in Arabic");
  assertClean();
  await context.close();
});

const text = (page) => page.getByLabel("What do you want to say?");

test("a draft is sent after a silence and says when, without its files", async () => {
  const { page, context, assertClean } = await stage.visit("/posts/new");
  await page.getByLabel("Who sees it").selectOption("house");
  await page.getByLabel("Picture").setInputFiles({ name: "a.png", mimeType: "image/png", buffer: Buffer.from("x") });
  await text(page).pressSequentially("A ball on Friday", { delay: 1 });
  await page.getByText(/Draft saved at \d\d:\d\d\./).waitFor();
  assert.equal(drafts().length, 1, "once, not with every letter");
  const [{ body }] = drafts();
  assert.equal(part(body, "content"), "A ball on Friday");
  assert.equal(part(body, "visibility"), "house");
  assert.equal(body.includes("file_0"), false);
  await stage.assertAccessible(page, "a saved draft");
  // The same draft again, under the same id.
  await text(page).pressSequentially("!");
  await until("it is sent again", () => drafts().length === 2);
  assert.equal(part(drafts()[1].body, "id"), part(body, "id"));
  assertClean();
  await context.close();
});

test("choices without words are no draft", async () => {
  const { page, context, assertClean } = await stage.visit("/posts/new");
  await page.clock.install();
  await page.getByLabel("Who sees it").selectOption("house");
  await page.clock.runFor(10_000);
  assert.equal(drafts().length, 0);
  assert.equal(await page.evaluate(() => sessionStorage.length), 0);
  assertClean();
  await context.close();
});

test("a page loaded anew goes on with the same draft, or begins another", async () => {
  const { page, context, assertClean } = await stage.visit("/posts/new");
  await text(page).fill("Begun");
  await page.getByLabel("Several").check();
  await page.getByText("More", { exact: true }).click();
  await page.getByLabel("Warning").fill("Loud");
  await page.getByText(/Draft saved/).waitFor();
  const id = part(drafts()[0].body, "id");
  await page.reload();
  await page.getByText("You had begun to write this.").waitFor();
  assert.equal(await text(page).inputValue(), "Begun");
  assert.ok(await page.getByLabel("Several").isChecked());
  assert.equal(await page.getByLabel("Warning").inputValue(), "Loud", "its part of the form is open");
  await text(page).fill("Begun and gone on");
  await until("it is sent again", () => drafts().length === 2);
  assert.equal(part(drafts()[1].body, "id"), id, "one draft, not two");
  await page.getByText(/Draft saved/).waitFor();
  await page.reload();
  await page.getByRole("button", { name: "Begin something new" }).click();
  await page.waitForFunction(() => document.querySelector("textarea").value === "" && document.querySelector("draft-keeper").dataset.awake !== undefined);
  await text(page).fill("Another");
  await until("the other is sent", () => drafts().length === 3);
  assert.notEqual(part(drafts()[2].body, "id"), id);
  assertClean();
  await context.close();
});

test("what was saved elsewhere in the meantime is not written over", async () => {
  const { page, context, assertClean } = await stage.visit("/posts/one/edit");
  await page.evaluate(() => {
    const fields = [["id", "00000000-0000-7000-8000-000000000001"], ["content", "Older words of this tab"]];
    const kept = { id: fields[0][1], who: "noor", path: location.pathname, action: "/posts/new", fields, saved: true, sent: false, at: 1 };
    sessionStorage.setItem(`maison:draft:${kept.id}`, JSON.stringify(kept));
  });
  await page.reload();
  await page.waitForFunction(() => document.querySelector("draft-keeper").dataset.awake !== undefined);
  assert.equal(await text(page).inputValue(), "Old words");
  assertClean();
  await context.close();
});

test("a lost connection loses nothing: the same page sends later, or the next one", async () => {
  const { page, context, faults } = await stage.visit("/posts/new");
  await context.setOffline(true);
  await text(page).fill("Written in a tunnel");
  await page.getByText(/No connection/).waitFor();
  assert.equal(drafts().length, 0);
  await page.getByRole("button", { name: "Publish" }).click();
  assert.equal(await text(page).inputValue(), "Written in a tunnel", "the browser's error page did not come");
  await context.setOffline(false);
  await page.getByText(/Draft saved/).waitFor();
  assert.equal(part(drafts()[0].body, "content"), "Written in a tunnel");
  // Again, and this time one goes away.
  stage.server.dead = true;
  await text(page).fill("Written in a second tunnel");
  await page.getByText(/No connection/).waitFor();
  stage.server.dead = false;
  page.on("dialog", (dialog) => void dialog.accept());
  await page.goto("/posts/one/edit");
  await until("the next page sends it", () => drafts().some(({ body }) => part(body, "content") === "Written in a second tunnel"));
  assert.equal(new Set(drafts().map(({ body }) => part(body, "id"))).size, 1);
  assert.equal(await text(page).inputValue(), "Old words");
  assert.deepEqual(withoutNetwork(faults), []);
  await context.close();
});

test("leaving is asked about while something has not been sent, and not afterwards", async () => {
  const { page, context, assertClean } = await stage.visit("/posts/new");
  const asked = [];
  page.on("dialog", (dialog) => (asked.push(dialog.type()), void dialog.dismiss()));
  await text(page).fill("Not yet sent");
  await page.getByRole("link", { name: "Elsewhere" }).first().click();
  await until("it was asked", () => asked.length === 1);
  assert.equal(asked[0], "beforeunload");
  assert.equal(await text(page).inputValue(), "Not yet sent");
  await page.getByText(/Draft saved/).waitFor();
  await page.getByRole("link", { name: "Elsewhere" }).first().click();
  await page.getByText("Here.").waitFor();
  assert.equal(asked.length, 1);
  assertClean();
  await context.close();
});

test("publishing waits for a draft that is on its way, and forgets it", async () => {
  let release;
  const { page, context, assertClean } = await stage.visit("/posts/new");
  stage.server.hold = new Promise((resolve) => (release = resolve));
  await text(page).fill("Soon public");
  await until("the draft is on its way", () => drafts().length === 1);
  await page.getByRole("button", { name: "Publish" }).click();
  assert.equal(published().length, 0);
  release();
  await page.getByText("Published.").waitFor();
  assert.equal(published().length, 1);
  assert.equal(part(published()[0].body, "content"), "Soon public");
  assert.equal(drafts().length, 1, "no draft comes after the post");
  await page.goto("/posts/new");
  await page.waitForFunction(() => document.querySelector("draft-keeper").dataset.awake !== undefined);
  assert.equal(await text(page).inputValue(), "");
  assert.equal(await page.evaluate(() => Object.keys(sessionStorage).length), 0);
  assertClean();
  await context.close();
});

test("refusals are said, the text stays; another person does not find it", async () => {
  stage.server.answers.set("POST /posts/new", [422, { error: "The text is too long." }]);
  const { page, context, assertClean } = await stage.visit("/posts/new");
  await text(page).fill("Much");
  await page.getByText("The text is too long.").waitFor();
  stage.server.answers.set("POST /posts/new", [401, {}]);
  await text(page).fill("Much more");
  await page.getByText(/You are signed out/).waitFor();
  await page.evaluate(() => {
    const key = Object.keys(sessionStorage)[0];
    sessionStorage.setItem(key, JSON.stringify({ ...JSON.parse(sessionStorage.getItem(key)), who: "bo" }));
  });
  page.on("dialog", (dialog) => void dialog.accept());
  await page.reload();
  await page.waitForFunction(() => document.querySelector("draft-keeper").dataset.awake !== undefined);
  assert.equal(await text(page).inputValue(), "");
  assertClean();
  await context.close();
});

/** People in the list, while it is open. */
const offered = (page) => page.locator(".mention-list:not([hidden]) > [role=option]");

test("people are offered after @ and two letters, and chosen with the keyboard", async () => {
  const { page, context, assertClean } = await stage.visit("/posts/new");
  const options = offered(page);
  await text(page).pressSequentially("Thanks @e");
  assert.equal(await options.count(), 0);
  await text(page).pressSequentially("l");
  await options.first().waitFor();
  assert.deepEqual(await options.allTextContents(), ["Elle Fernshe/they@elle", "إإلياس@elias"]);
  assert.equal(await page.locator("body > [role=status]").textContent(), "2 people found. Go through them with the arrow keys, choose with the Enter key.");
  const active = () => text(page).evaluate((area) => document.getElementById(area.getAttribute("aria-activedescendant"))?.textContent);
  assert.match(await active(), /@elle/);
  await page.keyboard.press("ArrowDown");
  assert.match(await active(), /@elias/);
  await stage.assertAccessible(page, "people");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("Enter");
  assert.equal(await text(page).inputValue(), "Thanks @elias ");
  assert.equal(await options.count(), 0);
  assert.equal(await text(page).getAttribute("aria-activedescendant"), null);
  await page.keyboard.press("Enter");
  assert.equal(await text(page).inputValue(), "Thanks @elias \n", "closed, the keys are the text's again");
  await page.keyboard.press("Backspace");
  await page.keyboard.press("Control+z");
  await page.keyboard.press("Control+z");
  assert.equal(await text(page).inputValue(), "Thanks @el", "as if it were typed");
  assertClean();
  await context.close();
});

test("Escape closes the people until something else is typed; addresses of mails are no names", async () => {
  const { page, context, assertClean } = await stage.visit("/posts/new?theme=dark&lang=ar");
  const options = offered(page);
  await page.locator("textarea").pressSequentially("@om");
  await options.first().waitFor();
  await stage.assertAccessible(page, "people in Arabic");
  assert.equal(await options.first().locator("b").count(), 0, "names are text");
  await page.keyboard.press("Escape");
  assert.equal(await options.count(), 0);
  await page.keyboard.press("a");
  await options.first().waitFor();
  await options.first().click();
  assert.equal(await page.locator("textarea").inputValue(), "@omar ");
  assert.equal(await page.evaluate(() => document.activeElement.localName), "textarea");
  await page.locator("textarea").pressSequentially("bo@el");
  await page.clock.install();
  await page.clock.runFor(1000);
  assert.equal(await options.count(), 0);
  assertClean();
  await context.close();
});

test("nobody found leaves the text alone", async () => {
  const { page, context, assertClean } = await stage.visit("/posts/new");
  await text(page).pressSequentially("@el");
  await offered(page).first().waitFor();
  await text(page).pressSequentially("x");
  await page.waitForFunction(() => document.querySelector(".mention-list").hidden);
  await page.keyboard.press("Enter");
  assert.equal(await text(page).inputValue(), "@elx\n");
  assertClean();
  await context.close();
});
