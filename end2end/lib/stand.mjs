// A stand for the dashboard's elements: pages as the server writes them, with its security policy, and answers that the
// test decides about. Needs nothing but `bin/browser`.
import { execFile } from "node:child_process";
import { randomBytes } from "node:crypto";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { extname, join } from "node:path";
import { promisify } from "node:util";
import { PAGES } from "./stand-pages.mjs";

const ROOT = join(import.meta.dirname, "../..");
const KINDS = { ".js": "text/javascript", ".css": "text/css", ".svg": "image/svg+xml", ".woff2": "font/woff2" };
const REST =
  "default-src 'none'; style-src 'self'; img-src 'self' data:; font-src 'self'; media-src 'self'; connect-src 'self'; " +
  "manifest-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

/** The scripts' words of one language, as the frame puts them into the page. */
export async function words(language) {
  const text = await readFile(join(ROOT, `app/ui/src/locales/${language}/admin.ftl`), "utf8");
  const lines = text.split("\nbrowser-words =\n")[1].split("\n");
  const own = lines.slice(0, lines.findIndex((line, at) => at > 0 && !line.startsWith("    ")));
  // A value that nobody gives stays as Fluent writes it.
  return own.map((line) => line.trim().replace(/\{ (\$\w+) \}/g, "{$1}")).join("\n");
}

/** Serves the stand; `asked` collects what was sent, `answers` says what comes back, `dead` cuts every connection. */
export async function stand() {
  const folder = await mkdtemp(join(tmpdir(), "maison-stand-"));
  const sheet = join(folder, "main.css");
  await promisify(execFile)(join(ROOT, "node_modules/.bin/tailwindcss"), ["-i", join(ROOT, "style/main.css"), "-o", sheet]);
  const all = { en: await words("en"), ar: await words("ar") };
  const state = { asked: [], answers: new Map(), dead: false, base: "" };
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
    const own = state.answers.get(url.pathname) ?? state.answers.get(`${request.method} ${url.pathname}`);
    if (own) return reply(response, own, url, body);
    const page = PAGES[url.pathname];
    return page ? html(response, page, url) : file(response, url.pathname);
  }

  function reply(response, own, url, body) {
    const [status, data] = typeof own === "function" ? own({ query: url.searchParams, fields: new URLSearchParams(body), body }) : own;
    const isText = typeof data === "string";
    response.writeHead(status, { "content-type": isText ? "text/html" : "application/json" });
    response.end(isText ? data : JSON.stringify(data));
  }

  function html(response, page, url) {
    const nonce = randomBytes(16).toString("base64");
    const language = url.searchParams.get("lang") ?? "en";
    const escaped = all[language].replaceAll("&", "&amp;").replaceAll('"', "&quot;");
    response.writeHead(200, {
      "content-type": "text/html; charset=utf-8",
      "content-security-policy": `script-src 'nonce-${nonce}' 'strict-dynamic' 'wasm-unsafe-eval'; ${REST}`,
      "cross-origin-opener-policy": "same-origin",
      "referrer-policy": "strict-origin-when-cross-origin",
    });
    response.end(
      `<!DOCTYPE html><html lang="${language}" dir="${language === "ar" ? "rtl" : "ltr"}" data-theme="${url.searchParams.get("theme") ?? "light"}">` +
        `<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${page.title}</title>` +
        `<link rel="icon" href="/favicon.svg"><link rel="stylesheet" href="/main.css"><link rel="stylesheet" href="/dashboard.css">` +
        `<script type="module" src="/dashboard.js" nonce="${nonce}"></script></head><body class="desk">` +
        `<command-palette src="/palette" data-words="${escaped}"><div class="board"><aside class="board-side"><nav aria-label="Main"><a class="button" href="/after" data-key="a">After</a></nav></aside><div class="board-page"><header class="board-head"><h1>${page.title}</h1></header>` +
        `<main id="content" tabindex="-1">${page.body}</main></div></div></command-palette></body></html>`,
    );
  }

  async function file(response, path) {
    try {
      const found = await readFile(path === "/main.css" ? sheet : join(ROOT, "public", path));
      response.writeHead(200, { "content-type": KINDS[extname(path)] ?? "application/octet-stream" }).end(found);
    } catch {
      response.writeHead(404, { "content-type": "text/plain" }).end("nothing here");
    }
  }

  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  state.base = `http://127.0.0.1:${server.address().port}`;
  state.reset = () => {
    state.asked.length = 0;
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

async function text(request) {
  let body = "";
  for await (const part of request) body += part;
  return body;
}
