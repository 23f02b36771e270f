// <picture-drop> (app/community/browser): a page with the real security policy, and a server of tus that cuts the line.
import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { createHash, randomBytes, randomUUID } from "node:crypto";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, afterEach, before, beforeEach, test } from "node:test";
import { promisify } from "node:util";
import { words } from "../lib/stand.mjs";

const ROOT = join(import.meta.dirname, "../..");
const REST =
  "default-src 'none'; style-src 'self'; img-src 'self' data:; font-src 'self'; media-src 'self'; connect-src 'self'; " +
  "manifest-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
/** What is written in the form of posts. */
const POST = "0190a0b0-0000-7000-8000-0000000000aa";
const KINDS = { js: "text/javascript", css: "text/css", svg: "image/svg+xml", woff2: "font/woff2" };
const escaped = (text) => text.replaceAll("&", "&amp;").replaceAll('"', "&quot;");

/** Uploads by id: { name, length, bytes }. `cuts`: so many times the line breaks; `mixed`: so many
 * parts come mixed up; `refuse`: a sentence for the last byte. */
const state = { uploads: new Map(), cuts: 0, mixed: 0, refuse: "", hold: undefined, forms: [], kept: [], base: "", ended: [] };
let server, folder, chromium, helpers, assertAccessible;

before(async () => {
  folder = await mkdtemp(join(tmpdir(), "maison-upload-"));
  await promisify(execFile)(join(ROOT, "node_modules/.bin/tailwindcss"), ["-i", join(ROOT, "style/main.css"), "-o", join(folder, "main.css")]);
  server = createServer((request, response) => void answer(request, response).catch(() => response.destroy()));
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  state.base = `http://127.0.0.1:${server.address().port}`;
  // The helpers take the address of what they look at from here.
  process.env.BASE_URL = state.base;
  [helpers, { assertAccessible }] = await Promise.all([import("../lib/browser.mjs"), import("../lib/checks.mjs")]);
  chromium = await helpers.launch();
});
after(async () => {
  await chromium?.close();
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
  await rm(folder, { recursive: true, force: true });
});
afterEach(() => Promise.all(chromium.browser.contexts().map((context) => context.close())));
beforeEach(() => Object.assign(state, { uploads: new Map(), cuts: 0, mixed: 0, refuse: "", hold: undefined, forms: [], kept: [], ended: [] }));

async function answer(request, response) {
  const url = new URL(request.url, state.base);
  if (url.pathname.startsWith("/media/uploads")) return tus(request, response, url.pathname.split("/")[3]);
  if (url.pathname === "/gallery/new" && request.method === "POST") {
    const form = (await whole(request)).toString();
    if (/name="action"\r\n\r\nkeep/.test(form)) {
      state.kept.push(form);
      return response.writeHead(200, { "content-type": "application/json" }).end(`{"saved":true}`);
    }
    state.forms.push(form);
    return response.writeHead(303, { location: "/after" }).end();
  }
  if (url.pathname === "/gallery/new" || url.pathname === "/after") return html(response, url);
  const path = url.pathname === "/main.css" ? join(folder, "main.css") : join(ROOT, "public", url.pathname);
  const found = await readFile(path).catch(() => undefined);
  return response.writeHead(found ? 200 : 404, { "content-type": KINDS[path.split(".").at(-1)] ?? "text/plain" }).end(found ?? "");
}

async function whole(request) {
  const parts = [];
  for await (const part of request) parts.push(part);
  return Buffer.concat(parts);
}

async function tus(request, response, id) {
  const say = (status, headers = {}, body = "") => response.writeHead(status, { "tus-resumable": "1.0.0", "cache-control": "no-store", ...headers }).end(body);
  assert.equal(request.headers["tus-resumable"], "1.0.0");
  if (request.method === "POST") {
    const name = /filename (\S+?)(,|$)/.exec(request.headers["upload-metadata"])[1];
    const fresh = randomUUID();
    state.uploads.set(fresh, { name: Buffer.from(name, "base64").toString(), length: Number(request.headers["upload-length"]), bytes: Buffer.alloc(0) });
    return say(201, { location: `/media/uploads/${fresh}` });
  }
  const upload = state.uploads.get(id);
  if (!upload) return say(404);
  if (request.method === "HEAD") return say(200, { "upload-offset": upload.bytes.length, "upload-length": upload.length });
  if (request.method === "DELETE") {
    state.uploads.delete(id);
    state.ended.push(upload.name);
    return say(204);
  }
  if (Number(request.headers["upload-offset"]) !== upload.bytes.length) return say(409);
  await state.hold;
  const parts = [];
  for await (const part of request) {
    if (state.cuts > 0) {
      state.cuts -= 1;
      return request.socket.destroy();
    }
    parts.push(part);
  }
  const came = Buffer.concat(parts);
  if (state.mixed > 0) came[0] ^= 1;
  // As the server: of a part that adds up to something else nothing is kept.
  if (request.headers["upload-checksum"] !== `sha256 ${createHash("sha256").update(came).digest("base64")}`) {
    state.mixed -= 1;
    return say(460);
  }
  upload.bytes = Buffer.concat([upload.bytes, came]);
  if (upload.bytes.length === upload.length && state.refuse) {
    return say(422, { "content-type": "application/json" }, JSON.stringify({ error: state.refuse }));
  }
  return say(204, { "upload-offset": upload.bytes.length });
}

async function html(response, url) {
  const language = url.searchParams.get("lang") ?? "en";
  const nonce = randomBytes(16).toString("base64");
  const own = await words(language, "gallery", "gallery-drop-words");
  const there = url.searchParams.has("there")
    ? `<li class="drop-row" data-upload="${url.searchParams.get("there")}"><span class="drop-name" dir="auto">Sent before.jpg</span><input type="hidden" name="upload" value="${url.searchParams.get("there")}"></li>`
    : "";
  const moving = url.searchParams.has("moving") ? `data-video="524288000" data-audio="104857600"` : "";
  const form = `<form method="post" action="/gallery/new" enctype="multipart/form-data" class="form"><picture-drop data-words="${escaped(own)}" data-most="20" data-bytes="16777216" ${moving} endpoint="/media/uploads">
    <div class="field"><label class="label" for="field-files">Pictures</label><p class="help" id="field-files-help">Choose up to 20.</p>
    <input class="input" id="field-files" name="files" type="file" multiple required accept="image/jpeg,image/png,image/webp,image/gif" aria-describedby="field-files-help"></div>
    <ul class="drop-list">${there}</ul></picture-drop><script type="module" src="/upload.js" nonce="${nonce}"></script>
    <button type="submit" class="button">Send the pictures</button></form>`;
  const live = await words(language, "live", "live-words");
  const post = `<draft-keeper who="elle"><form method="post" action="/gallery/new" enctype="multipart/form-data" class="form composer"><input type="hidden" name="id" value="${POST}">
    <div class="field"><label class="label" for="field-content">Text</label><textarea class="input" id="field-content" name="content"></textarea></div>
    <details class="composer-part"><summary>Files</summary><picture-drop data-words="${escaped(own)}" data-most="6" data-bytes="16777216" data-video="524288000" data-audio="104857600" data-document="26214400" data-own="" endpoint="/media/uploads">
    <div class="drop-plain"><label class="label" for="field-file_0">One file</label><input class="input" id="field-file_0" name="file_0" type="file"></div>
    <div class="field drop-scripted" hidden><label class="label" for="field-files">Pictures</label><input class="input" id="field-files" type="file" multiple disabled></div>
    <ul class="drop-list"></ul></picture-drop><script type="module" src="/upload.js" nonce="${nonce}"></script></details>
    <div class="form-actions"><button type="submit" class="button" name="action" value="publish">Publish</button></div></form></draft-keeper><script type="module" src="/portal.js" nonce="${nonce}"></script>`;
  const body = url.pathname === "/after" ? "<p>There.</p>" : url.searchParams.has("own") ? post : form;
  response.writeHead(200, {
    "content-type": "text/html; charset=utf-8",
    "content-security-policy": `script-src 'nonce-${nonce}' 'strict-dynamic' 'wasm-unsafe-eval'; ${REST}`,
  });
  response.end(
    `<!DOCTYPE html><html lang="${language}" dir="${language === "ar" ? "rtl" : "ltr"}" data-theme="${url.searchParams.get("theme") ?? "light"}"><head><meta charset="utf-8">` +
      `<meta name="viewport" content="width=device-width, initial-scale=1"><title>Add pictures</title><link rel="icon" href="/favicon.svg"><link rel="stylesheet" href="/main.css"></head>` +
      `<body><div class="portal" data-words="${escaped(live)}"><header class="portal-side"><nav aria-label="Main"><ul class="side-links"><li><a href="/after">After</a></li></ul></nav></header><div class="portal-page"><main id="content" tabindex="-1"><div class="portal-body"><h1>Add pictures</h1>${body}</div></main></div></div></body></html>`,
  );
}

/** A picture of a person's phone: PNG of noise, as large as `side` asks for. */
async function picture(page, name, side) {
  const data = await page.evaluate(async (pixels) => {
    const canvas = new OffscreenCanvas(pixels, pixels);
    const paper = canvas.getContext("2d");
    const image = paper.createImageData(pixels, pixels);
    let seed = 7;
    for (let at = 0; at < image.data.length; at += 1) {
      seed = (seed * 1_103_515_245 + 12_345) & 0x7fff_ffff;
      image.data[at] = at % 4 === 3 ? 255 : seed >> 16;
    }
    paper.putImageData(image, 0, 0);
    const bytes = new Uint8Array(await (await canvas.convertToBlob({ type: "image/png" })).arrayBuffer());
    let text = "";
    for (let at = 0; at < bytes.length; at += 8192) text += String.fromCharCode(...bytes.subarray(at, at + 8192));
    return btoa(text);
  }, side);
  return { name, mimeType: "image/png", buffer: Buffer.from(data, "base64") };
}

async function visit(query = "", look = {}) {
  const opened = await helpers.open(chromium.browser, look);
  await opened.page.goto(`/gallery/new${query}`);
  await opened.page.locator("picture-drop[data-awake]").waitFor({ state: "attached" });
  return opened;
}

const choose = (page, ...files) => page.getByLabel("Pictures", { exact: true }).setInputFiles(files);
const row = (page, name) => page.locator(".drop-row", { hasText: name });
const names = () => [...state.uploads.values()].map((upload) => upload.name).sort();
/** What a broken line says in the console is what the test is about. */
const withoutNetwork = (faults) => faults.filter((fault) => !fault.includes("net::ERR_"));

test("pictures are sent one by one over a bad line, and the form names them", async () => {
  const { page, faults } = await visit();
  state.cuts = 6;
  const [one, two] = [await picture(page, "one.png", 400), await picture(page, "two.png", 300)];
  await choose(page, one, two);
  await row(page, "one.png").getByText("Sent", { exact: true }).waitFor();
  await row(page, "two.png").getByText("Sent", { exact: true }).waitFor();
  assert.equal(state.cuts, 0);
  for (const [id, upload] of state.uploads) {
    assert.ok(upload.bytes.equals(upload.name === "one.png" ? one.buffer : two.buffer), `${id} is the same`);
  }
  await page.getByText("All files are here. Send the form.").waitFor();
  await page.getByRole("button", { name: "Send the pictures" }).click();
  await page.getByText("There.").waitFor();
  const sent = [...state.forms[0].matchAll(/name="upload"\r\n\r\n(\S+)/g)].map((found) => found[1]);
  assert.deepEqual(sent.sort(), [...state.uploads.keys()].sort());
  assert.ok(!state.forms[0].includes('name="files"'), "no bytes go with the form");
  assert.deepEqual(withoutNetwork(faults), []);
});

test("a part that came mixed up is sent again, and the file is the same", async () => {
  const { page, faults } = await visit();
  state.mixed = 2;
  const small = await picture(page, "one.png", 100);
  // It goes in several parts.
  const file = { ...small, buffer: Buffer.concat([small.buffer, randomBytes(3 << 20)]) };
  await choose(page, file);
  await row(page, "one.png").getByText("Sent", { exact: true }).waitFor();
  assert.equal(state.mixed, 0);
  assert.ok([...state.uploads.values()][0].bytes.equals(file.buffer));
  assert.deepEqual(withoutNetwork(faults), []);
});

test("the form waits for what is on its way", async () => {
  const { page, assertClean } = await visit();
  let go;
  state.hold = new Promise((resolve) => (go = resolve));
  await choose(page, await picture(page, "one.png", 100));
  await page.getByRole("button", { name: "Send the pictures" }).click();
  await page.getByText("The form is sent when all files are here.").waitFor();
  assert.equal(state.forms.length, 0);
  go();
  await page.getByText("There.").waitFor();
  assert.equal(state.forms.length, 1);
  assertClean();
});

test("a pause holds, and what goes on begins where it stopped", async () => {
  const { page, faults } = await visit();
  const file = await picture(page, "one.png", 400);
  let go;
  state.hold = new Promise((resolve) => (go = resolve));
  await choose(page, file);
  await page.getByRole("button", { name: "Pause one.png" }).click();
  await row(page, "one.png").getByText("Paused at").waitFor();
  go();
  state.hold = undefined;
  await page.getByRole("button", { name: "Go on with one.png" }).click();
  await row(page, "one.png").getByText("Sent", { exact: true }).waitFor();
  assert.equal(state.uploads.size, 1);
  assert.ok([...state.uploads.values()][0].bytes.equals(file.buffer));
  assert.deepEqual(withoutNetwork(faults), []);
});

test("a page that is loaded anew knows what is there and goes on with the rest", async () => {
  const { page, faults } = await visit();
  const [one, two] = [await picture(page, "one.png", 100), await picture(page, "two.png", 400)];
  await choose(page, one);
  await row(page, "one.png").getByText("Sent", { exact: true }).waitFor();
  state.hold = new Promise(() => undefined);
  // On the disk, so that it is the same file when it is chosen again.
  const onDisk = join(folder, two.name);
  await writeFile(onDisk, two.buffer);
  await choose(page, onDisk);
  await page.getByRole("button", { name: "Pause two.png" }).click();
  const half = [...state.uploads.values()].find((upload) => upload.name === "two.png");
  half.bytes = two.buffer.subarray(0, 1000);
  state.hold = undefined;
  await page.reload();
  await row(page, "one.png").getByText("Sent", { exact: true }).waitFor();
  await row(page, "two.png").getByText("Choose the same file again").waitFor();
  assert.equal(await page.locator(".drop-row").count(), 2);
  // The form does not go without it.
  await page.getByRole("button", { name: "Send the pictures" }).click();
  await page.getByText("Some files are not here.", { exact: false }).first().waitFor();
  assert.equal(state.forms.length, 0);
  await choose(page, onDisk);
  await row(page, "two.png").getByText("Sent", { exact: true }).waitFor();
  assert.deepEqual(names(), ["one.png", "two.png"], "no second upload was begun");
  assert.ok(half.bytes.equals(two.buffer));
  await page.getByRole("button", { name: "Remove one.png" }).click();
  assert.deepEqual(names(), ["two.png"]);
  await page.getByRole("button", { name: "Remove two.png" }).click();
  assert.equal(await page.locator(".drop-row").count(), 0);
  assert.deepEqual(names(), []);
  assert.deepEqual(withoutNetwork(faults), []);
});

test("what is refused says why and can be taken out", async () => {
  const { page } = await visit();
  state.refuse = "The picture is broken.";
  await choose(page, await picture(page, "one.png", 100), { name: "song.mp3", mimeType: "audio/mpeg", buffer: Buffer.from("ID3") });
  await row(page, "one.png").getByText("The picture is broken.").waitFor();
  await row(page, "song.mp3").getByText("no file that we can show").waitFor();
  state.refuse = "";
  await page.getByRole("button", { name: "Remove song.mp3" }).click();
  await page.getByRole("button", { name: "Remove one.png" }).click();
  assert.ok(await page.getByLabel("Pictures", { exact: true }).evaluate((input) => input === document.activeElement), "the focus is not lost");
  assert.ok(await page.getByLabel("Pictures", { exact: true }).evaluate((input) => input.required));
});

test("large pictures are made smaller when somebody asks for it", async () => {
  const { page, assertClean } = await visit();
  await page.getByLabel("Make pictures smaller").check();
  const large = await page.evaluate(async () => {
    const canvas = new OffscreenCanvas(4000, 3000);
    const paper = canvas.getContext("2d");
    for (let at = 0; at < 4000; at += 10) {
      paper.fillStyle = `hsl(${at % 360} 80% 50%)`;
      paper.fillRect(at, 0, 10, 3000);
    }
    const bytes = new Uint8Array(await (await canvas.convertToBlob({ type: "image/jpeg", quality: 1 })).arrayBuffer());
    let text = "";
    for (let at = 0; at < bytes.length; at += 8192) text += String.fromCharCode(...bytes.subarray(at, at + 8192));
    return btoa(text);
  });
  await choose(page, { name: "large.jpg", mimeType: "image/jpeg", buffer: Buffer.from(large, "base64") });
  await row(page, "large.jpg").getByText("Sent", { exact: true }).waitFor();
  const [upload] = state.uploads.values();
  const size = await page.evaluate(async (data) => {
    const image = await createImageBitmap(new Blob([Uint8Array.from(atob(data), (letter) => letter.charCodeAt(0))]));
    return [image.width, image.height];
  }, upload.bytes.toString("base64"));
  assert.deepEqual(size, [2560, 1920]);
  assertClean();
});

test("files are dropped, pasted, and out of folders only pictures", async () => {
  const { page, assertClean } = await visit();
  const { buffer } = await picture(page, "x.png", 50);
  await page.evaluate((data) => {
    const transfer = (name) => {
      const all = new DataTransfer();
      all.items.add(new File([Uint8Array.from(atob(data), (letter) => letter.charCodeAt(0))], name, { type: "image/png" }));
      return all;
    };
    document.querySelector(".drop-zone").dispatchEvent(new DragEvent("drop", { dataTransfer: transfer("dropped.png"), bubbles: true, cancelable: true }));
    document.body.dispatchEvent(new ClipboardEvent("paste", { clipboardData: transfer("pasted.png"), bubbles: true, cancelable: true }));
  }, buffer.toString("base64"));
  await row(page, "dropped.png").getByText("Sent", { exact: true }).waitFor();
  await row(page, "pasted.png").getByText("Sent", { exact: true }).waitFor();
  assert.deepEqual(names(), ["dropped.png", "pasted.png"]);
  assertClean();
});

test("videos and sound are sent as they are, where they are taken", async () => {
  const { page, assertClean } = await visit("?moving");
  const video = { name: "walk.webm", mimeType: "video/webm", buffer: Buffer.from([0x1a, 0x45, 0xdf, 0xa3]) };
  const sound = { name: "beat.mp3", mimeType: "audio/mpeg", buffer: Buffer.from("ID3") };
  await choose(page, video, sound, await picture(page, "one.png", 60));
  for (const name of ["walk.webm", "beat.mp3", "one.png"]) await row(page, name).getByText("Sent", { exact: true }).waitFor();
  assert.deepEqual(names(), ["beat.mp3", "one.png", "walk.webm"]);
  assertClean();
});

for (const [look, query] of [[{ viewport: { width: 390, height: 844 } }, ""], [{}, "?theme=dark&lang=ar"]]) {
  test(`accessible, nothing beside the page ${query}`, async () => {
    const there = randomUUID();
    state.uploads.set(there, { name: "Sent before.jpg", length: 3, bytes: Buffer.from("abc") });
    const { page, assertClean } = await visit(`${query}${query ? "&" : "?"}there=${there}`, look);
    await page.getByLabel("Pictures", { exact: true }).setInputFiles([await picture(page, `${"a-very-long-name-".repeat(8)}.png`, 60), { name: "song.mp3", mimeType: "audio/mpeg", buffer: Buffer.from("ID3") }]);
    await page.locator('[data-state="failed"]').waitFor();
    await page.locator('[data-state="done"]').nth(1).waitFor();
    await assertAccessible(page, query);
    assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), "nothing stands beside the page");
    if (process.env.SHOTS) await page.screenshot({ path: join(process.env.SHOTS, `upload${query ? "-ar" : ""}.png`), fullPage: true });
    assertClean();
  });
}

test("files of a post have their words, go into drafts, and wait for the form and the form for them", async () => {
  const { page, assertClean } = await visit("?own");
  await page.locator("summary").click();
  assert.equal(await page.getByLabel("One file").count(), 0, "what is for those without scripts goes");
  let go;
  state.hold = new Promise((resolve) => (go = resolve));
  await choose(page, await picture(page, "one.png", 100));
  await page.getByLabel("What one.png shows or sounds like").fill("A crown of leaves");
  await page.getByRole("button", { name: "Publish" }).click();
  await page.getByText("The form is sent when all files are here.").waitFor();
  assert.equal(state.forms.length, 0);
  go();
  await page.getByText("There.").waitFor();
  const [[id]] = [[...state.uploads.keys()]];
  const named = new RegExp(`name="upload_${id}"\\r\\n\\r\\nA crown of leaves\\r\\n`);
  assert.equal(state.forms.length, 1);
  assert.match(state.forms[0], named);
  assert.match(state.forms[0], /name="action"\r\n\r\npublish/);
  assertClean();
});

test("a document of a post has a title, which begins with what its file is called", async () => {
  const { page, assertClean } = await visit("?own");
  await page.getByText("Files", { exact: true }).click();
  await choose(page, { name: "Winter ball.PDF", mimeType: "application/pdf", buffer: Buffer.from("%PDF-1.4\n") });
  await row(page, "Winter ball.PDF").getByText("Sent", { exact: true }).waitFor();
  const title = page.getByLabel("Title of Winter ball.PDF");
  assert.equal(await title.inputValue(), "Winter ball");
  await title.fill("Programme");
  const [id] = state.uploads.keys();
  await page.getByRole("button", { name: "Publish" }).click();
  await page.getByText("There.").waitFor();
  assert.match(state.forms[0], new RegExp(`name="upload_${id}"\\r\\n\\r\\nProgramme\\r\\n`));
  assertClean();
});

test("a draft has what was sent, and a page that is loaded anew shows it with its words", async () => {
  const { page, assertClean } = await visit("?own");
  await page.locator("summary").click();
  await choose(page, await picture(page, "one.png", 100));
  await row(page, "one.png").getByText("Sent", { exact: true }).waitFor();
  const kept = page.waitForResponse((response) => response.request().postData()?.includes("A crown of leaves") ?? false);
  await page.getByLabel("What one.png shows or sounds like").fill("A crown of leaves");
  await kept;
  const [id] = [...state.uploads.keys()];
  assert.match(state.kept.at(-1), new RegExp(`name="upload_${id}"\\r\\n\\r\\nA crown`));
  await assertAccessible(page, "post with files");
  await page.reload();
  await row(page, "one.png").getByText("Sent", { exact: true }).waitFor();
  // One script puts the row back, another one its words, in either order.
  await page.waitForFunction((name) => document.querySelector(`[name="${name}"]`)?.value, `upload_${id}`);
  assert.equal(await page.getByLabel("What one.png shows or sounds like").inputValue(), "A crown of leaves");
  assert.equal(await page.locator(`[name="upload_${id}"]`).count(), 1, "named once");
  await page.goto("/gallery/new");
  await page.locator("picture-drop[data-awake]").waitFor();
  assert.equal(await page.locator(".drop-row").count(), 0, "it is not offered to another page");
  assertClean();
});
