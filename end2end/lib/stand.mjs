// A stand for the elements of dashboard and portal: pages as the server writes them, with its security policy, and answers
// that the test decides about. Needs nothing but `bin/browser`.
import { execFile } from "node:child_process";
import { randomBytes } from "node:crypto";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { extname, join } from "node:path";
import { promisify } from "node:util";
import { PAGES } from "./stand-pages.mjs";
import { PORTAL } from "./stand-portal.mjs";

const ROOT = join(import.meta.dirname, "../..");
const KINDS = { ".js": "text/javascript", ".css": "text/css", ".svg": "image/svg+xml", ".woff2": "font/woff2" };
/** Two seconds of sound, at the address that the pages give it. */
const SONG = { path: "/media/one/play.ogg", file: join(ROOT, "app/media/sound/tests/files/x.ogg") };
const REST =
  "default-src 'none'; style-src 'self'; img-src 'self' data:; font-src 'self'; media-src 'self'; connect-src 'self'; " +
  "manifest-src 'self'; worker-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

/** The scripts' words of one language, as the frame puts them into the page. */
export async function words(language, catalogue = "admin", message = "browser-words") {
  const text = await readFile(join(ROOT, `app/ui/src/locales/${language}/${catalogue}.ftl`), "utf8");
  const lines = text.split(`\n${message} =\n`)[1].split("\n");
  const own = lines.slice(0, lines.findIndex((line, at) => at > 0 && !line.startsWith("    ")));
  // A value that nobody gives stays as Fluent writes it.
  return own.map((line) => line.trim().replace(/\{ (\$\w+) \}/g, "{$1}")).join("\n");
}

/**
 * Serves the stand; `asked` collects what was sent, `answers` says what comes back, `dead` cuts every connection. `hold`
 * is waited for before an answer. `streams` are the open ones of /live, `tell` says something on all of them.
 */
export async function stand() {
  const folder = await mkdtemp(join(tmpdir(), "maison-stand-"));
  const sheet = join(folder, "main.css");
  await promisify(execFile)(join(ROOT, "node_modules/.bin/tailwindcss"), ["-i", join(ROOT, "style/main.css"), "-o", sheet]);
  const all = { en: await words("en"), ar: await words("ar") };
  const live = { en: await words("en", "live", "live-words"), ar: await words("ar", "live", "live-words") };
  const state = { asked: [], answers: new Map(), streams: [], dead: false, base: "" };
  const server = createServer((request, response) => void answer(request, response));

  async function answer(request, response) {
    if (state.dead) return request.socket.destroy();
    const url = new URL(request.url, state.base);
    const body = await text(request);
    if (request.method === "POST") {
      state.asked.push({ path: url.pathname, fields: new URLSearchParams(body), body });
      // As after every change: the next page is asked for.
      if (url.pathname === "/saved") return response.writeHead(303, { location: "/after" }).end();
    }
    if (url.pathname === "/display") return response.writeHead(303, { location: `/list${url.search}` }).end();
    await state.hold;
    const own = state.answers.get(url.pathname) ?? state.answers.get(`${request.method} ${url.pathname}`);
    if (own) return reply(response, own, url, body);
    if (url.pathname === "/live") return stream(response, url);
    if (url.pathname === SONG.path) return part(request, response);
    const page = PAGES[url.pathname] ?? PORTAL[url.pathname];
    return page ? html(response, page, url) : file(response, url.pathname);
  }

  function reply(response, own, url, body) {
    const [status, data] = typeof own === "function" ? own({ query: url.searchParams, fields: new URLSearchParams(body), body }) : own;
    const isText = typeof data === "string";
    response.writeHead(status, { "content-type": isText ? "text/html" : "application/json" });
    response.end(isText ? data : JSON.stringify(data));
  }

  /** Server-sent events, until the test or the page ends them. */
  function stream(response, url) {
    response.writeHead(200, { "content-type": "text/event-stream", "cache-control": "no-store" });
    response.write(":\n\n");
    const open = { topics: url.searchParams.getAll("topic"), response };
    state.streams.push(open);
    response.on("close", () => state.streams.splice(state.streams.indexOf(open), 1));
  }

  function html(response, page, url) {
    const nonce = randomBytes(16).toString("base64");
    const language = url.searchParams.get("lang") ?? "en";
    // Scripts of a page's own have the nonce, too.
    const body = (typeof page.body === "function" ? page.body(state) : page.body).replaceAll("{nonce}", nonce);
    const inside = page.portal ? portal(page, body, live[language], nonce) : desk(page, body, all[language], nonce);
    response.writeHead(200, {
      "content-type": "text/html; charset=utf-8",
      "content-security-policy": `script-src 'nonce-${nonce}' 'strict-dynamic' 'wasm-unsafe-eval'; ${REST}`,
      "cross-origin-opener-policy": "same-origin",
      "referrer-policy": "strict-origin-when-cross-origin",
    });
    response.end(
      `<!DOCTYPE html><html lang="${language}" dir="${language === "ar" ? "rtl" : "ltr"}" data-theme="${url.searchParams.get("theme") ?? "light"}">` +
        `<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${page.title}</title>` +
        `<link rel="icon" href="/favicon.svg"><link rel="stylesheet" href="/main.css">${inside}</body></html>`,
    );
  }

  /** In parts, as media::serve does: what comes only whole cannot be sought in. */
  async function part(request, response) {
    const song = await readFile(SONG.file);
    const from = Number(/bytes=(\d+)-/.exec(request.headers.range ?? "")?.[1] ?? 0);
    const asked = song.subarray(from);
    response.writeHead(206, {
      "content-type": "audio/ogg",
      "accept-ranges": "bytes",
      "content-length": asked.length,
      "content-range": `bytes ${from}-${song.length - 1}/${song.length}`,
    });
    response.end(asked);
  }

  async function file(response, path) {
    try {
      const found = await readFile(path === "/main.css" ? sheet : join(ROOT, "public", path));
      const kind = KINDS[extname(path)] ?? "application/octet-stream";
      response.writeHead(200, { "content-type": kind, "content-security-policy": "default-src 'none'; frame-ancestors 'none'" }).end(found);
    } catch {
      response.writeHead(404, { "content-type": "text/plain" }).end("nothing here");
    }
  }

  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  state.base = `http://127.0.0.1:${server.address().port}`;
  state.tell = (data, event = "change") => {
    for (const { response } of state.streams) response.write(`event: ${event}\ndata: ${data}\n\n`);
  };
  state.reset = () => {
    state.asked.length = 0;
    state.posts = state.hold = undefined;
    state.answers.clear();
    state.dead = false;
  };
  state.close = async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
    await rm(folder, { recursive: true, force: true });
  };
  return state;
}

const escaped = (words) => words.replaceAll("&", "&amp;").replaceAll('"', "&quot;");

/** The dashboard's frame. */
function desk(page, body, words, nonce) {
  return (
    `<link rel="stylesheet" href="/dashboard.css"><script type="module" src="/dashboard.js" nonce="${nonce}"></script></head><body class="desk">` +
    `<command-palette src="/palette" data-words="${escaped(words)}"><div class="board"><aside class="board-side"><nav aria-label="Main"><a class="button" href="/after" data-key="a">After</a></nav></aside><div class="board-page"><header class="board-head"><h1>${page.title}</h1></header>` +
    `<main id="content" tabindex="-1">${body}</main></div></div></command-palette>`
  );
}

/** The portal's. */
function portal(page, body, words, nonce) {
  const links = `<li><a href="/elsewhere"><span>Elsewhere</span></a></li><li><a href="/notifications"><span>Notifications</span><unread-count></unread-count></a></li>`;
  return (
    `</head><body><div class="portal" data-words="${escaped(words)}"><header class="portal-side"><nav aria-label="Main"><ul class="side-links">${links}</ul></nav></header>` +
    `<div class="portal-page"><main id="content" tabindex="-1"><div class="portal-body"><header class="portal-head"><h1>${page.title}</h1></header>${body}</div></main></div>` +
    `<nav class="bottom" aria-label="Bottom"><ul>${links}</ul></nav></div><script type="module" src="/portal.js" nonce="${nonce}"></script>`
  );
}

async function text(request) {
  let body = "";
  for await (const part of request) body += part;
  return body;
}
