// `node check.mjs MODULES DIR PROFILE CHROMIUM PERFETTO`: opens each DIR/NAME.html, DIR/NAME.svg and DIR/NAME.json in Chromium, drives the page as a
// reader would, and compares what it shows with the trace. Leaves pictures in DIR. Prints what is wrong, and how many checks are right.
import { createRequire } from "node:module";
import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join } from "node:path";
import { pathToFileURL } from "node:url";

const [modules, dir, profile, chromium, ui] = process.argv.slice(2);
const require = createRequire(join(modules, "package.json"));
const puppeteer = (await import(pathToFileURL(require.resolve("puppeteer-core")))).default;
const browser = await puppeteer.launch({
    executablePath: chromium,
    userDataDir: profile,
    args: ["--no-sandbox", "--disable-gpu", "--enable-unsafe-swiftshader", "--disable-quic", "--no-first-run", "--disable-background-networking",
        "--disable-component-update", "--disable-sync"],
});

let [passed, failed] = [0, 0];
const check = async (what, test) => {
    try {
        await test();
        passed += 1;
    } catch (error) {
        failed += 1;
        console.log(`FAILED: ${what}: ${error.message}`);
    }
};
const same = (what, is, is_to_be) => {
    if (is !== is_to_be) throw new Error(`${what}: ${JSON.stringify(is)}, not ${JSON.stringify(is_to_be)}`);
};
const holds = (what, it) => {
    if (!it) throw new Error(what);
};
const has = (text, part) => holds(`no ${JSON.stringify(part)} in ${JSON.stringify(text)}`, text.includes(part));
const read = (name, kind) => readFileSync(join(dir, `${name}.${kind}`), "utf8");

// What is to be seen of a name in place of what cannot be.
const shown = (name) => name.replace(/[\u0000-\u001f\u007f-\u009f\u00ad\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g,
    (c) => `\\u{${c.codePointAt(0).toString(16)}}`);

/* The trace event format, as far as it is used: "Trace Event Format", Google. */
const trace = (name) => {
    const { traceEvents: events, displayTimeUnit } = JSON.parse(read(name, "json"));
    same("unit", displayTimeUnit, "ms");
    const [lanes, flows, named] = [new Map(), new Map(), new Set()];
    let [counted, running] = [0, 0];
    for (const event of events) {
        const is = (field, type) => same(`${field} of ${JSON.stringify(event)}`, typeof event[field], type);
        ["ph", "name"].forEach((field) => is(field, "string"));
        ["pid", "tid"].forEach((field) => is(field, "number"));
        if (event.ph !== "M") is("ts", "number");
        if (event.ph === "X") {
            is("dur", "number");
            is("cat", "string");
            holds("negative", event.ts >= 0 && event.dur >= 0);
            if (!lanes.has(event.tid)) lanes.set(event.tid, []);
            lanes.get(event.tid).push(event);
        } else if (event.ph === "s" || event.ph === "f") {
            if (event.ph === "f") same("binding", event.bp, "e");
            flows.set(event.id, [...flows.get(event.id) ?? [], event]);
        } else if (event.ph === "M") {
            named.add(event.tid);
            holds("metadata", event.args.name !== undefined || event.args.sort_index !== undefined);
        } else if (event.ph === "i") {
            same("scope", event.s, "t");
        } else if (event.ph === "C") {
            counted += 1;
            running = event.args.tasks;
            holds("running", running >= 0);
        } else {
            throw new Error(`unknown phase ${event.ph}`);
        }
    }
    same("running at the end", running, 0);
    for (const [tid, tasks] of lanes) {
        holds(`no name of thread ${tid}`, named.has(tid));
        tasks.sort((one, other) => one.ts - other.ts);
        for (let nth = 1; nth < tasks.length; nth += 1) {
            const before = tasks[nth - 1];
            holds("tasks overlap", before.ts + before.dur <= tasks[nth].ts + 1e-6);
        }
    }
    for (const [one, other] of flows.values()) {
        for (const event of [one, other]) {
            const around = (task) => task.ts <= event.ts && event.ts <= task.ts + task.dur;
            holds("an arrow of no task", lanes.get(event.tid).some(around));
        }
        holds("an arrow back", one.ph === "s" && other.ph === "f" && one.ts <= other.ts);
    }
    return [...lanes.values()].flat();
};

const open = async (file, scheme = "light") => {
    const page = await browser.newPage();
    const wrong = [];
    page.on("console", (message) => wrong.push(`console: ${message.text()}`));
    page.on("pageerror", (error) => wrong.push(`error: ${error.message}`));
    page.on("request", (request) => { if (!/^(file|data|blob):/.test(request.url()) || request.resourceType() !== "document") wrong.push(`request: ${request.url()}`); });
    await page.setViewport({ width: 1400, height: 860 });
    await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: scheme }]);
    await page.goto(pathToFileURL(file).href);
    return { page, wrong };
};
const frame = (page) => page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));

const html = async (name) => {
    const tasks = trace(name);
    const { page, wrong } = await open(join(dir, `${name}.html`));
    await page.waitForFunction(() => document.documentElement.dataset.painted);
    const run = JSON.parse(await page.$eval("#run", (data) => data.textContent));
    const of = new Map(run.names.map((text, task) => [text, task]));
    const place = (view, task) => page.evaluate((view, task) => window.timeline.place(view, task), view, task);
    const zoom = (view) => page.evaluate((view) => window.timeline.zoom(view), view);
    const text = (selector) => page.$eval(selector, (element) => element.textContent);
    const isIn = async (view, [x, y]) => {
        const box = await (await page.$(`#${view}`)).boundingBox();
        return x >= box.x && x < box.x + box.width && y >= box.y && y < box.y + box.height;
    };
    const painted = await page.evaluate(() => document.documentElement.dataset.painted);
    console.log(`${name}: ${run.names.length} tasks, ${Math.round(read(name, "html").length / 1024)} KiB, painted after ${painted} ms`);
    await page.screenshot({ path: join(dir, `${name}.png`) });

    await check(`${name}: every task of the trace is on the page`, () => {
        for (const task of tasks) {
            const row = of.get(shown(task.name));
            holds(`no ${JSON.stringify(task.name)}`, row !== undefined);
            same("critical", run.path.includes(row), task.args.critical);
            holds("start", Math.abs(run.started[row] / 1000 - task.ts) < 0.01);
        }
        same("tasks", run.started.filter((time) => time >= 0).length, tasks.length);
    });
    await check(`${name}: the title and the number of elements are as they were written`, async () => {
        same("title", await page.title(), "Timeline of a run");
        same("scripts", await page.$$eval("script", (all) => all.length), 2);
        same("images", await page.$$eval("img", (all) => all.length), 0);
    });
    // Some of each kind: critical, held, failed, last.
    const some = [run.path[0], run.path.at(-1), run.until.findIndex((task) => task >= 0), run.outcome.findIndex((outcome) => run.outcomes[outcome] === "failed"),
        run.outcome.findIndex((outcome) => run.outcomes[outcome] === "skipped"), run.names.length - 1, Math.floor(run.names.length / 2)];
    const chosen = [...new Set(some)].filter((task) => task >= 0 && task < run.names.length);
    for (const task of chosen) {
        const event = tasks.find((event) => of.get(shown(event.name)) === task);
        for (const view of ["graph", "gantt"]) {
            await check(`${name}: hovering ${task} in the ${view} tells why it waited`, async () => {
                await page.evaluate(() => document.getElementById("fit").click());
                await page.evaluate(() => document.getElementById("search").blur());
                const [x, y] = await place(view, task);
                await page.mouse.move(x + (view === "gantt" ? 1 : 0), y);
                await frame(page);
                same("hidden", await page.$eval("#tip", (tip) => tip.hidden), false);
                same("name", await text("#tip h2"), run.names[task]);
                const said = await text("#tip");
                if (!event) return;
                const why = event.args.why;
                const held = /held for (.*?) by/.exec(why);
                if (held) has(said, `held for ${held[1]} by ${run.held[task] >= 0 ? "the pool" : "the limit"}`);
                const after = /ready at (.*?), after ([^;]*)/s.exec(why);
                if (after) has(said, `waited until ${after[1]} for ${after[2]}`);
                else if (why.startsWith("ready from the beginning")) has(said, "waited for no other task");
                if (event.args.attempts > 1) has(said, `${event.args.attempts} attempts, the others failed at `);
                if (event.args.critical) has(said, "critical: without it");
                if (event.args.outcome !== "done") has(said, `, ${event.args.outcome}`);
                const box = await page.$eval("#tip", (tip) => { const { left, top, right, bottom } = tip.getBoundingClientRect(); return { left, top, right, bottom }; });
                holds(`tooltip out of the window: ${JSON.stringify(box)}`, box.left >= 0 && box.top >= 0 && box.right <= 1400 && box.bottom <= 860);
                if (task === chosen[0]) await page.screenshot({ path: join(dir, `${name}.${view}.hover.png`) });
            });
            await check(`${name}: a click on ${task} in the ${view} chooses it in both views`, async () => {
                await page.evaluate(() => document.getElementById("fit").click());
                const [x, y] = await place(view, task);
                await page.mouse.click(x + (view === "gantt" ? 1 : 0), y);
                await frame(page);
                same("chosen", await page.evaluate(() => window.timeline.chosen()), task);
                same("name", await text("#chosen h2"), run.names[task]);
                for (const other of ["graph", "gantt"]) holds(`not seen in the ${other}`, await isIn(other, await place(other, task)));
                if (task === chosen[1]) await page.screenshot({ path: join(dir, `${name}.${view}.click.png`) });
            });
        }
    }
    await page.mouse.move(700, 850);
    for (const view of run.names.length > 0 ? ["graph", "gantt"] : []) {
        await check(`${name}: the wheel zooms the ${view} about the pointer`, async () => {
            await page.evaluate(() => document.getElementById("fit").click());
            const before = await zoom(view);
            const [x, y] = await place(view, 0);
            await page.mouse.move(x, y);
            await page.mouse.wheel({ deltaY: -300 });
            await frame(page);
            const ratio = await zoom(view) / before;
            holds(`zoom is ${ratio}`, ratio > 1.4 && ratio < 2);
            const [nx, ny] = await place(view, 0);
            holds(`moved to ${nx}, ${ny} from ${x}, ${y}`, Math.abs(nx - x) < 6 && Math.abs(ny - y) < 12);
            await page.mouse.wheel({ deltaY: 300 });
            await frame(page);
            holds("zoom is not back", Math.abs(await zoom(view) / before - 1) < 0.01);
        });
        await check(`${name}: dragging moves the ${view}`, async () => {
            const [x, y] = await place(view, 0);
            const box = await (await page.$(`#${view}`)).boundingBox();
            const [fromX, fromY] = [box.x + box.width / 2, box.y + box.height - 40];
            await page.mouse.move(fromX, fromY);
            await page.mouse.down();
            await page.mouse.move(fromX - 40, fromY - 10, { steps: 4 });
            await page.mouse.up();
            await frame(page);
            const [nx] = await place(view, 0);
            holds(`moved by ${nx - x}`, Math.abs(nx - x + 40) < 6);
            await page.keyboard.press("f");
            await frame(page);
            const [bx, by] = await place(view, 0);
            holds(`not back: ${bx - x}, ${by - y}`, Math.abs(bx - x) < 1 && Math.abs(by - y) < 1);
        });
    }
    for (const words of [run.names[0]?.slice(0, 6), "script", "77", "nobody is called this"].filter(Boolean)) {
        await check(`${name}: a search for ${words} counts the tasks`, async () => {
            await page.focus("#graph");
            await page.keyboard.press("/");
            await page.$eval("#search", (input) => { input.value = ""; });
            await page.keyboard.type(words);
            const count = run.names.filter((text) => text.toLowerCase().includes(words.toLowerCase().trim())).length;
            same("hits", await text("#hits"), count === 1 ? "1 task" : `${count} tasks`);
            if (count > 0) {
                await page.keyboard.press("Enter");
                await frame(page);
                same("hits", await text("#hits"), `1 of ${count}`);
                has(run.names[await page.evaluate(() => window.timeline.chosen())].toLowerCase(), words.toLowerCase().trim());
                if (words === "77") await page.screenshot({ path: join(dir, `${name}.search.png`) });
            }
            await page.keyboard.press("Escape");
            same("hits", await text("#hits"), "");
        });
    }
    await check(`${name}: the critical path is coloured, and can be turned off`, async () => {
        await page.evaluate(() => document.getElementById("fit").click());
        await page.keyboard.press("Escape");
        await page.mouse.move(700, 850);
        await frame(page);
        const task = run.path.filter((task) => run.outcomes[run.outcome[task]] === "done")
            .sort((one, other) => run.ended[other] - run.started[other] - run.ended[one] + run.started[one])[0];
        if (task === undefined) return;
        const pixel = async (view) => {
            const [x, y] = await place(view, task);
            const length = view === "gantt" ? 3 : 0;
            return page.evaluate((view, x, y) => {
                const canvas = document.getElementById(view);
                const box = canvas.getBoundingClientRect();
                // The middle of a name is written on.
                const copy = new OffscreenCanvas(5, 3).getContext("2d", { willReadFrequently: true });
                copy.drawImage(canvas, x - box.left - 2, y - box.top - 1, 5, 3, 0, 0, 5, 3);
                const data = copy.getImageData(0, 0, 5, 3).data;
                const all = [];
                for (let nth = 0; nth < data.length; nth += 4) all.push([data[nth], data[nth + 1], data[nth + 2]]);
                return all.some(([red, green, blue]) => red > 200 && green > 100 && green < 190 && blue < 110);
            }, view, x + length, y);
        };
        const views = ["graph", "gantt"];
        for (const view of views) same(`orange in the ${view}`, await pixel(view), true);
        await page.click("#critical");
        await frame(page);
        for (const view of views) same(`orange in the ${view}, turned off`, await pixel(view), false);
        await page.click("#critical");
        await frame(page);
        same("tasks of the path", await page.$$eval("#path button", (all) => all.length), Math.min(run.path.length, 200));
    });
    if (run.names.length >= 1000) {
        await check(`${name}: it is drawn while it is zoomed`, async () => {
            const times = await page.evaluate(async () => {
                const times = [];
                for (const view of ["graph", "gantt"]) {
                    const canvas = document.getElementById(view);
                    const box = canvas.getBoundingClientRect();
                    for (let nth = 0; nth < 40; nth += 1) {
                        canvas.dispatchEvent(new WheelEvent("wheel", { deltaY: nth < 25 ? -120 : 200, clientX: box.left + 200, clientY: box.top + 200 }));
                        const before = performance.now();
                        await new Promise((done) => requestAnimationFrame(() => { setTimeout(done, 0); }));
                        times.push(performance.now() - before);
                    }
                }
                return times.sort((one, other) => one - other);
            });
            const [middle, most] = [times[times.length >> 1], times.at(-1)];
            console.log(`${name}: a frame while zooming takes ${middle.toFixed(0)} ms, at most ${most.toFixed(0)} ms, without a graphics card`);
            holds(`${middle} ms a frame`, middle < 200);
        });
        await page.evaluate(() => document.getElementById("fit").click());
    }
    await check(`${name}: nothing was requested, and nothing said`, () => same("wrong", wrong.join("; "), ""));
    await page.close();

    const dark = await open(join(dir, `${name}.html`), "dark");
    await dark.page.waitForFunction(() => document.documentElement.dataset.painted);
    await check(`${name}: it is dark where the reader is`, async () => {
        same("page", await dark.page.evaluate(() => getComputedStyle(document.body).backgroundColor), "rgb(21, 24, 29)");
    });
    await dark.page.screenshot({ path: join(dir, `${name}.dark.png`) });
    await dark.page.close();
    return run;
};

const svg = async (name, run) => {
    const { page, wrong } = await open(join(dir, `${name}.svg`));
    await check(`${name}: the SVG has each task`, async () => {
        same("root", await page.evaluate(() => document.documentElement.localName), "svg");
        same("errors", await page.$$eval("parsererror", (all) => all.length), 0);
        const titles = await page.$$eval("g.row > title", (all) => all.map((title) => title.textContent.split("\n")[0]));
        same("tasks", JSON.stringify(titles), JSON.stringify(run.names));
        same("arrows", await page.$$eval("path.path", (all) => all.length), Math.max(run.path.length - 1, 0));
        same("scripts", await page.$$eval("script, img", (all) => all.length), 0);
        same("wrong", wrong.join("; "), "");
    });
    if (run.names.length < 100) await page.screenshot({ path: join(dir, `${name}.svg.png`) });
    await page.close();
};

// speedscope reads the format, too: it opens a file that is in a script beside it.
const speedscope = async (name) => {
    const data = join(dir, `${name}.speedscope.js`);
    writeFileSync(data, `speedscope.loadFileFromBase64(${JSON.stringify(`${name}.json`)}, "${Buffer.from(read(name, "json")).toString("base64")}")`);
    const page = await browser.newPage();
    await page.setViewport({ width: 1400, height: 860 });
    const app = join(modules, "node_modules/speedscope/dist/release/index.html");
    await page.goto(`${pathToFileURL(app).href}#localProfilePath=${data}`);
    await check(`${name}: speedscope opens the trace`, async () => {
        await page.waitForFunction(() => /tasks 1/.test(document.body.innerText), { timeout: 20_000 }).catch(async () => {
            throw new Error(`it says ${JSON.stringify((await page.evaluate(() => document.body.innerText)).slice(0, 300))}`);
        });
    });
    await page.screenshot({ path: join(dir, `${name}.speedscope.png`) });
    await page.close();
};

// So does Perfetto, whose own importer is asked what it has read. Its files, and the traces, are served on loopback.
const types = { ".css": "text/css", ".html": "text/html", ".js": "text/javascript", ".json": "application/json", ".wasm": "application/wasm" };
const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url, "http://localhost").pathname);
    const file = path.startsWith("/traces/") ? join(dir, path.slice("/traces/".length)) : join(ui, path === "/" ? "index.html" : path);
    try {
        const body = readFileSync(file);
        response.writeHead(200, { "content-type": types[extname(file)] ?? "application/octet-stream" }).end(body);
    } catch {
        response.writeHead(404).end();
    }
});
await new Promise((done) => server.listen(0, "127.0.0.1", done));
const served = `http://127.0.0.1:${server.address().port}`;
const perfetto = async (name) => {
    const page = await browser.newPage();
    await page.setViewport({ width: 1400, height: 860 });
    await page.goto(`${served}/#!/?url=${encodeURIComponent(`${served}/traces/${name}.json`)}`);
    const query = (sql) => page.evaluate(async (sql) => {
        const result = await globalThis.app.trace.engine.query(sql);
        const [columns, rows] = [result.columns(), []];
        for (const row = result.iter({}); row.valid(); row.next()) rows.push(columns.map((column) => String(row.get(column))).join("\t"));
        return rows;
    }, sql);
    await check(`${name}: Perfetto opens the trace`, async () => {
        await page.waitForFunction(() => /tasks 1/.test(document.body.innerText) && globalThis.app?.trace, { timeout: 60_000 }).catch(async () => {
            throw new Error(`it says ${JSON.stringify((await page.evaluate(() => document.body.innerText)).slice(0, 300))}`);
        });
        same("errors", (await query("select name, value from stats where severity != 'info' and value > 0")).join("; "), "");
        const events = JSON.parse(read(name, "json")).traceEvents;
        const nanos = (micros) => String(Math.round(micros * 1000));
        const slices = events.filter((event) => "Xi".includes(event.ph))
            .map((event) => [event.name, nanos(event.ts), nanos(event.dur ?? 0), event.tid].join("\t")).sort();
        const opened = await query("select slice.name, ts, dur, tid from slice join thread_track on track_id = thread_track.id join thread using (utid)");
        // Where there is no escaped quote it leaves characters by their numbers.
        const read_out = (slice) => slice.replace(/\\u([0-9a-f]{4})/g, (_, code) => String.fromCharCode(parseInt(code, 16)));
        same("slices", JSON.stringify(opened.map(read_out).sort()), JSON.stringify(slices));
        const arrows = events.filter((event) => event.ph === "s").length;
        same("arrows", (await query("select count(*) from flow")).join(), String(arrows));
        const most = Math.max(...events.filter((event) => event.ph === "C").map((event) => event.args.tasks));
        same("running", (await query("select max(value) from counter")).join(), String(most));
    });
    await page.evaluate(() => globalThis.waitForPerfettoIdle());
    await page.screenshot({ path: join(dir, `${name}.perfetto.png`) });
    await page.close();
};

for (const file of readdirSync(dir).filter((file) => file.endsWith(".html")).sort()) {
    const name = file.slice(0, -".html".length);
    await check(`${name}: all of it`, async () => {
        const run = await html(name);
        // Of thousands of tasks an SVG takes a browser minutes.
        if (run.names.length <= 1000) await svg(name, run);
        if (["service", "retried", "hostile", "tenthousand"].includes(name)) {
            await speedscope(name);
            await perfetto(name);
        }
    });
}
await browser.close();
server.close();
console.log(`timeline: ${passed} passed, ${failed} failed`);
process.exit(passed > 0 && failed === 0 ? 0 : 1);
