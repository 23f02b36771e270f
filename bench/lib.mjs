// What the measurements share: servers of their own, requests, load, times, and columns of figures.
import { spawn, execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import http from "node:http";

export const SECONDS = Number(process.env.BENCH_SECONDS ?? 5);
const { MAISON } = process.env;

const servers = [];
process.on("exit", () => servers.forEach((server) => server.kill("SIGKILL")));

/** Starts a program on a port and waits until it answers. `env` names its databases. */
export async function serve(program, port, env) {
  const base = `http://127.0.0.1:${port}`;
  const child = spawn(program, program === MAISON ? ["serve"] : [], {
    env: { ...process.env, ...env, MAISON_ADDRESS: `127.0.0.1:${port}`, MAISON_ORIGIN: base, MAISON_LOG: "error", MAISON_WORKERS: "false" },
    stdio: ["ignore", "ignore", "inherit"],
  });
  servers.push(child);
  for (let tries = 0; tries < 200; tries += 1) {
    const up = await get(`${base}/healthz`).then((answer) => answer.status === 200, () => false);
    if (up) return { base, child };
    await new Promise((done) => setTimeout(done, 50));
  }
  throw new Error(`${program} did not start`);
}

const agent = new http.Agent({ keepAlive: true, maxSockets: 64 });

/** One request; `ms` is the time until its last byte. `options.body` makes it one that sends something. */
export function get(url, { headers = {}, method, body } = {}) {
  return new Promise((resolve, reject) => {
    const began = process.hrtime.bigint();
    const request = http.request(url, { headers, agent, method: method ?? (body ? "POST" : "GET") }, (response) => {
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
    });
    // A connection that rested so long that the server closed it says nothing of the server: once more, on a new one.
    request.on("error", (error) => (request.reusedSocket && error.code === "ECONNRESET" ? resolve(get(url, { headers, method, body })) : reject(error)));
    request.end(body);
  });
}

/** Every page must be there, here and at the yardstick: an error page would be fast. */
export async function check(base, paths, options) {
  for (const path of paths) {
    const { status, body } = await get(base + path, options);
    if (status !== 200) throw new Error(`${base}${path} answers ${status}: ${body.toString().slice(0, 400)}`);
  }
}

/** Requests a second and p99 in ms, by wrk with so many connections on both cores. */
export function load(url, { headers = {}, connections = 32 } = {}) {
  const sent = Object.entries({ "Accept-Encoding": "br", ...headers }).flatMap(([name, value]) => ["-H", `${name}: ${value}`]);
  const text = execFileSync("wrk", ["-t2", `-c${connections}`, `-d${SECONDS}s`, "--latency", ...sent, url], { encoding: "utf8" });
  const rate = Number(/Requests\/sec:\s+([\d.]+)/.exec(text)[1]);
  const [, p99, unit] = /99%\s+([\d.]+)(us|ms|s)/.exec(text);
  if (/Non-2xx/.test(text)) throw new Error(`${url}: ${text}`);
  return { rate, p99: Number(p99) * { us: 0.001, ms: 1, s: 1000 }[unit] };
}

/** Requests before the measured ones, eight at a time: a connection to the database plans a statement five times before it keeps a plan. */
export const WARM = 48;

/** p50 and p95 in ms of requests sent on time, `rate` a second, whether or not the one before is back. `ask` gets a number of its own each time. */
export async function paced(ask, { rate = 100, seconds = SECONDS, status = 200 } = {}) {
  for (let n = 0; n < WARM; n += 8) await Promise.all(Array.from({ length: 8 }, (_, at) => ask(rate * seconds + n + at)));
  const answers = [];
  for (let n = 0; n < rate * seconds; n += 1) {
    answers.push(ask(n));
    await new Promise((done) => setTimeout(done, 1000 / rate));
  }
  const back = await Promise.all(answers);
  const other = back.find((answer) => answer.status !== status);
  if (other) throw new Error(`answers ${other.status} to what is measured: ${other.body.toString().slice(0, 400)}`);
  const times = back.map((answer) => answer.ms).sort((a, b) => a - b);
  return { p50: times[Math.floor(times.length * 0.5)], p95: times[Math.floor(times.length * 0.95)] };
}

/** Megabytes that a server holds. */
export const memory = (child) => Math.round(Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, "utf8"))[1]) / 1024);

/** A line of a table. */
export const row = (...cells) => console.log(cells.map((cell, at) => String(cell).padEnd(at === 0 ? 34 : 14)).join(""));
export const figure = (value, digits = 0) => value.toFixed(digits);
