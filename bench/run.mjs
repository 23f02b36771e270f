// Measures a release build against two yardsticks in the same run: a handler that runs the same SQL and writes the
// rows into a string, and a handler that answers a constant string. Prints ratios, bytes, memory and growth.
//
// usage: node bench/run.mjs  (called by bin/bench, which builds, migrates and fills the databases and says where they are)
import { spawn, execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import http from "node:http";
import { brotliDecompressSync } from "node:zlib";

const { MAISON, BASELINE, SMALL_APP_URL, SMALL_SYSTEM_URL, BIG_APP_URL, BIG_SYSTEM_URL } = process.env;
const SECONDS = Number(process.env.BENCH_SECONDS ?? 5);
const PAGES = {
  "subsite home": "/artists/john-doe",
  "mega site with filters": "/mega/artists_mega_site/top-indie-artists?tag=folk&sort=name",
  article: "/artists/john-doe/articles/how-to-record-a-fridge",
};

/** Every page must be there, here and at the yardstick: an error page would be fast. */
async function check(base, paths) {
  for (const path of paths) {
    const { status } = await get(base + path);
    if (status !== 200) throw new Error(`${base}${path} answers ${status}`);
  }
}

const servers = [];
process.on("exit", () => servers.forEach((server) => server.kill("SIGKILL")));

async function serve(program, port, env) {
  const child = spawn(program, program === MAISON ? ["serve"] : [], {
    env: { ...process.env, ...env, MAISON_ADDRESS: `127.0.0.1:${port}`, MAISON_ORIGIN: `http://127.0.0.1:${port}`, MAISON_LOG: "error", MAISON_WORKERS: "false" },
    stdio: ["ignore", "ignore", "inherit"],
  });
  servers.push(child);
  const base = `http://127.0.0.1:${port}`;
  for (let tries = 0; tries < 200; tries += 1) {
    const up = await get(`${base}/healthz`).then((answer) => answer.status === 200, () => false);
    if (up) return { base, child };
    await new Promise((done) => setTimeout(done, 50));
  }
  throw new Error(`${program} did not start`);
}

function get(url, headers = {}) {
  return new Promise((resolve, reject) => {
    const began = process.hrtime.bigint();
    http
      .get(url, { headers, agent: get.agent }, (response) => {
        const parts = [];
        response.on("data", (part) => parts.push(part));
        response.on("end", () =>
          resolve({
            status: response.statusCode,
            headers: response.headers,
            body: Buffer.concat(parts),
            ms: Number(process.hrtime.bigint() - began) / 1e6,
          }),
        );
      })
      .on("error", reject);
  });
}
get.agent = new http.Agent({ keepAlive: true, maxSockets: 64 });

/** Requests a second and p99 in ms, by wrk with 32 connections on both cores. */
function load(url) {
  const text = execFileSync("wrk", ["-t2", "-c32", `-d${SECONDS}s`, "--latency", "-H", "Accept-Encoding: br", url], { encoding: "utf8" });
  const rate = Number(/Requests\/sec:\s+([\d.]+)/.exec(text)[1]);
  const [, p99, unit] = /99%\s+([\d.]+)(us|ms|s)/.exec(text);
  if (/Non-2xx/.test(text)) throw new Error(`${url}: ${text}`);
  return { rate, p99: Number(p99) * { us: 0.001, ms: 1, s: 1000 }[unit] };
}

/** p50 and p95 in ms at 100 requests a second, sent on time whether or not the one before is back. */
async function paced(url, seconds = SECONDS) {
  const answers = [];
  for (let n = 0; n < 100 * seconds; n += 1) {
    answers.push(get(url));
    await new Promise((done) => setTimeout(done, 10));
  }
  const times = (await Promise.all(answers)).map((answer) => answer.ms).sort((a, b) => a - b);
  return { p50: times[Math.floor(times.length * 0.5)], p95: times[Math.floor(times.length * 0.95)] };
}

const memory = (child) => Math.round(Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, "utf8"))[1]) / 1024);
const row = (...cells) => console.log(cells.map((cell, at) => String(cell).padEnd(at === 0 ? 34 : 14)).join(""));
const figure = (value, digits = 0) => value.toFixed(digits);

const SMALL = { MAISON_APP_URL: SMALL_APP_URL, MAISON_SYSTEM_URL: SMALL_SYSTEM_URL };
const BIG = { MAISON_APP_URL: BIG_APP_URL, MAISON_SYSTEM_URL: BIG_SYSTEM_URL };

const cached = await serve(MAISON, 3310, SMALL);
const idle = memory(cached.child);
const uncached = await serve(MAISON, 3311, { ...SMALL, MAISON_CACHE_MEGABYTES: "0" });
const baseline = await serve(BASELINE, 3312, SMALL);
await check(uncached.base, Object.values(PAGES));
await check(`${baseline.base}/sql`, Object.values(PAGES));

console.log("\nRequests per second (p99 in ms), 32 connections");
row("page", "uncached", "same SQL (a)", "ratio", "cached", "constant (b)", "ratio");
const constant = load(`${baseline.base}/constant`);
for (const [name, path] of Object.entries(PAGES)) {
  const slow = load(uncached.base + path);
  const sql = load(`${baseline.base}/sql${path}`);
  await get(cached.base + path);
  const fast = load(cached.base + path);
  row(
    name,
    `${figure(slow.rate)} (${figure(slow.p99, 1)})`,
    `${figure(sql.rate)} (${figure(sql.p99, 1)})`,
    figure(slow.rate / sql.rate, 2),
    `${figure(fast.rate)} (${figure(fast.p99, 1)})`,
    `${figure(constant.rate)} (${figure(constant.p99, 1)})`,
    figure(fast.rate / constant.rate, 2),
  );
}

console.log("\nLatency at 100 requests per second, uncached, in ms");
row("page", "p50", "p95");
const small = {};
for (const [name, path] of Object.entries(PAGES)) {
  small[name] = await paced(uncached.base + path);
  row(name, figure(small[name].p50, 1), figure(small[name].p95, 1));
}

console.log("\nBytes over the wire (brotli)");
row("page", "HTML", "CSS", "JavaScript", "WebAssembly");
for (const [name, path] of [...Object.entries(PAGES), ["a page with islands", "/artists/john-doe/gallery"]]) {
  const page = await get(cached.base + path, { "accept-encoding": "br" });
  if (page.status !== 200) continue;
  const html = page.headers["content-encoding"] === "br" ? brotliDecompressSync(page.body).toString() : page.body.toString();
  const size = async (pattern) => {
    let bytes = 0;
    for (const [, url] of html.matchAll(pattern)) bytes += (await get(cached.base + url, { "accept-encoding": "br" })).body.length;
    return bytes;
  };
  row(name, page.body.length, await size(/<link rel="stylesheet" href="([^"]+)"/g), await size(/(?:src|data-js)="([^"]+\.js)"/g), await size(/data-wasm="([^"]+)"/g));
}

console.log("\nMemory of the server in MB");
row("idle", idle);
row("after the load above, cached", memory(cached.child));
row("after the load above, uncached", memory(uncached.child));

if (BIG_APP_URL) {
  console.log(`\nGrowth: p95 uncached at 100 requests per second, ${process.env.BENCH_BIG_SUBSITES} subsites against the demo's`);
  const big = await serve(MAISON, 3313, { ...BIG, MAISON_CACHE_MEGABYTES: "0" });
  row("page", "small", "big", "ratio");
  const scalePages = JSON.parse(process.env.BENCH_BIG_PAGES ?? "{}");
  await check(big.base, Object.values(scalePages));
  for (const [name, path] of Object.entries(PAGES)) {
    const at = scalePages[name] ?? path;
    const before = await paced(uncached.base + path);
    const after = await paced(big.base + at);
    row(name, figure(before.p95, 1), figure(after.p95, 1), figure(after.p95 / before.p95, 2));
  }
}
process.exit(0);
