"use strict";
(() => {
const run = JSON.parse(document.getElementById("run").textContent);
const { names, ready, started, ended, dependency, held, until, slack, gain, edges, bends } = run;
const tasks = names.length;
const at = (id) => document.getElementById(id);
const make = (tag, text, attributes = {}) => Object.assign(document.createElement(tag), { textContent: text }, attributes);

/* Times, as the library writes them. */
const span = (ns) => {
    const [one, unit] = [[1e9, "s"], [1e6, "ms"], [1e3, "µs"], [1, "ns"]].find(([one]) => ns >= one) ?? [1, "ns"];
    const n = ns / one;
    const cut = (by) => String(Math.floor(n * by + 1e-9) / by);
    return `${n < 10 ? cut(100) : n < 100 ? cut(10) : cut(1)} ${unit}`;
};

/* What a task is drawn as. */
const [DONE, CRITICAL, CANCELLED, SKIPPED, FAILED, NEVER] = [0, 1, 2, 3, 4, 5];
const COLOURS = ["done", "critical", "cancelled", "skipped", "failed", "never"];
const kinds = new Uint8Array(tasks);
const isCritical = new Uint8Array(tasks);
for (const task of run.path) isCritical[task] = 1;
let showsPath = true;
const sort = () => {
    for (let task = 0; task < tasks; task += 1) {
        const outcome = run.outcomes[run.outcome[task]];
        kinds[task] = outcome === "failed" ? FAILED
            : outcome === "skipped" ? SKIPPED
            : started[task] < 0 ? NEVER
            : outcome === "cancelled" || outcome === "detached" ? CANCELLED
            : showsPath && isCritical[task] ? CRITICAL : DONE;
    }
};
const from = (task) => started[task] >= 0 ? started[task] : ended[task];
const to = (task) => ended[task] >= 0 ? ended[task] : run.now;

/* Edges by their ends. */
const [on, dependents] = [[], []];
for (let task = 0; task < tasks; task += 1) { on.push([]); dependents.push([]); }
for (let edge = 0; edge * 2 < edges.length; edge += 1) {
    on[edges[edge * 2 + 1]].push(edges[edge * 2]);
    dependents[edges[edge * 2]].push(edges[edge * 2 + 1]);
}
const links = run.path.slice(1).map((task, nth) => [run.path[nth], task]);
const afterOnPath = new Map(links);
const isOnPath = (one, other) => showsPath && afterOnPath.get(one) === other;

/* Why a task waited, in lines. */
const about = (task) => {
    const lines = [];
    const outcome = run.outcomes[run.outcome[task]];
    const ran = started[task] >= 0;
    if (ran) {
        const how = outcome === "done" ? "" : `, ${outcome}`;
        lines.push(`ran from ${span(from(task))} to ${span(to(task))}, for ${span(to(task) - from(task))}${how}`);
    } else if (run.because[task] >= 0) {
        lines.push(`skipped at ${span(ended[task])}, because ${names[run.because[task]]} failed`);
    } else {
        lines.push(outcome);
    }
    if (dependency[task] >= 0) {
        const when = ready[task] >= 0 ? ready[task] : ended[task];
        lines.push(`waited until ${span(when)} for ${names[dependency[task]]}, the last of its ${on[task].length > 1 ? `${on[task].length} dependencies` : "dependencies"}`);
    } else if (ready[task] >= 0) {
        lines.push("waited for no other task");
    }
    if (until[task] >= 0) {
        const by = held[task] >= 0 ? `the pool ${run.pools[held[task]]}` : held[task] === -2 ? "the limit" : "the limit or a pool";
        lines.push(`held for ${span(started[task] - ready[task])} by ${by}, until ${names[until[task]]} ended`);
    } else if (ran && ready[task] >= 0 && started[task] - ready[task] >= 10_000) {
        const others = run.others[task] > 0 ? `, while others were polled for ${span(run.others[task])}` : "";
        lines.push(`started ${span(started[task] - ready[task])} after it could${others}`);
    }
    if (ran) {
        const times = run.polls[task] === 1 ? "once" : `${run.polls[task]} times`;
        const longest = run.polls[task] > 1 ? `, at most ${span(run.longest[task])} at once` : "";
        lines.push(`polled ${times} for ${span(run.polled[task])}${longest}; otherwise it waited`);
        if (run.attempts[task] > 1) {
            const failed = [];
            for (let nth = 0; nth < run.retries.length; nth += 2) if (run.retries[nth] === task) failed.push(span(run.retries[nth + 1]));
            lines.push(`${run.attempts[task]} attempts, the others failed at ${failed.join(", ")}`);
        }
    }
    if (slack[task] > 0) lines.push(`slack ${span(slack[task])}: it could take so much longer`);
    if (isCritical[task]) lines.push(`critical: without it the last task would end ${span(gain[task])} sooner`);
    return lines;
};

/* Both views know where they look, draw themselves, and tell which task is at a point. */
let [chosen, hovered, hits, hit] = [-1, -1, null, -1];
let colours = {};
const readColours = () => {
    const style = getComputedStyle(document.documentElement);
    const all = [...COLOURS, "page", "grid", "line", "text", "quiet", "held", "edge", "path", "chosen", "label", "on"];
    colours = Object.fromEntries(all.map((name) => [name, style.getPropertyValue(`--${name}`).trim()]));
};
const clamp = (n, least, most) => Math.min(Math.max(n, least), most);
const FONT = "system-ui, sans-serif";

class View {
    constructor(id) {
        this.canvas = at(id);
        this.cx = this.canvas.getContext("2d");
        this.width = this.height = 0;
        new ResizeObserver(() => this.resize()).observe(this.canvas);
        this.canvas.addEventListener("wheel", (event) => this.wheel(event), { passive: false });
        this.canvas.addEventListener("pointerdown", (event) => this.down(event));
        this.canvas.addEventListener("pointermove", (event) => this.move(event));
        this.canvas.addEventListener("pointerup", (event) => this.up(event));
        this.canvas.addEventListener("pointerleave", () => hover(-1));
        this.canvas.addEventListener("dblclick", () => { this.fit(); draw(this); });
        this.canvas.addEventListener("keydown", (event) => this.key(event));
    }
    resize() {
        const box = this.canvas.getBoundingClientRect();
        const ratio = devicePixelRatio || 1;
        const wasEmpty = this.width === 0;
        [this.width, this.height] = [box.width, box.height];
        [this.canvas.width, this.canvas.height] = [Math.round(box.width * ratio), Math.round(box.height * ratio)];
        this.cx.setTransform(ratio, 0, 0, ratio, 0, 0);
        if (wasEmpty || !this.isMoved) this.fit();
        draw(this);
    }
    point(event) {
        const box = this.canvas.getBoundingClientRect();
        return [event.clientX - box.left, event.clientY - box.top];
    }
    wheel(event) {
        event.preventDefault();
        const lines = event.deltaMode === 1 ? 16 : event.deltaMode === 2 ? this.height : 1;
        this.isMoved = true;
        if (event.shiftKey) {
            this.pan(-(event.deltaX || event.deltaY) * lines, 0);
        } else {
            this.pan(-event.deltaX * lines, 0);
            this.zoom(Math.exp(-event.deltaY * lines * 0.0016), ...this.point(event));
        }
        draw(this);
    }
    down(event) {
        this.canvas.setPointerCapture(event.pointerId);
        [this.held, this.dragged] = [this.point(event), 0];
    }
    move(event) {
        const [x, y] = this.point(event);
        if (!this.held) {
            hover(this.find(x, y), event.clientX, event.clientY);
            return;
        }
        const [dx, dy] = [x - this.held[0], y - this.held[1]];
        this.dragged += Math.abs(dx) + Math.abs(dy);
        if (this.dragged > 4) {
            this.isMoved = true;
            this.canvas.classList.add("dragged");
            this.pan(dx, dy);
            this.held = [x, y];
            hover(-1);
            draw(this);
        }
    }
    up(event) {
        if (this.held && this.dragged <= 4) choose(this.find(...this.point(event)), this);
        this.held = null;
        this.canvas.classList.remove("dragged");
    }
    key(event) {
        const pan = { ArrowLeft: [60, 0], ArrowRight: [-60, 0], ArrowUp: [0, 60], ArrowDown: [0, -60] }[event.key];
        const zoom = { "+": 1.25, "=": 1.25, "-": 0.8 }[event.key];
        if (pan) this.pan(...pan);
        if (zoom) this.zoom(zoom, this.width / 2, this.height / 2);
        if (!pan && !zoom) return;
        this.isMoved = true;
        event.preventDefault();
        draw(this);
    }
    isDim(task) {
        return hits !== null && !hits.has(task);
    }
    arrow(x, y, dx, dy) {
        const { cx } = this;
        cx.moveTo(x, y);
        cx.lineTo(x - 6 * dx - 3.5 * dy, y - 6 * dy - 3.5 * dx);
        cx.lineTo(x - 6 * dx + 3.5 * dy, y - 6 * dy + 3.5 * dx);
    }
}

/* As much of a text as there is room for. */
const fitting = (cx, text, room) => {
    if (cx.measureText(text).width <= room) return text;
    let [fits, not] = [0, text.length];
    while (fits + 1 < not) {
        const middle = (fits + not) >> 1;
        if (cx.measureText(`${text.slice(0, middle)}…`).width <= room) fits = middle; else not = middle;
    }
    return `${text.slice(0, fits)}…`;
};

/* The graph: layers from top to bottom. */
const [BOX_WIDTH, BOX_HEIGHT] = [run.width - 24, 30];
class Graph extends View {
    constructor() {
        super("graph");
        [this.x, this.y, this.k, this.stretch] = [0, 0, 1, 1];
        /* Tasks by lines, which are as far from each other as they are high at least. */
        const lines = new Map();
        for (let task = 0; task < tasks; task += 1) {
            if (!lines.has(run.y[task])) lines.set(run.y[task], []);
            lines.get(run.y[task]).push(task);
        }
        this.lines = [...lines].sort((one, other) => one[0] - other[0]);
        for (const [, line] of this.lines) line.sort((one, other) => run.x[one] - run.x[other]);
        this.worldX = run.x.reduce((most, x) => Math.max(most, x), 0) + run.width / 2;
        for (const bent of Object.values(bends)) for (let nth = 0; nth < bent.length; nth += 2) this.worldX = Math.max(this.worldX, bent[nth] + 12);
        this.worldY = run.y.reduce((most, y) => Math.max(most, y), 0) + BOX_HEIGHT;
        this.labels = new Map();
    }
    fit() {
        const room = [this.width / (this.worldX + 20), this.height / (this.worldY + 20)];
        this.least = Math.min(...room);
        this.k = Math.min(this.least, 1.4);
        /* Lines are further from each other where there is room. */
        this.stretch = clamp(room[1] / this.k, 1, 2.2);
        this.x = (this.width - this.worldX * this.k) / 2;
        this.y = (this.height - this.worldY * this.k * this.stretch) / 2;
        this.isMoved = false;
    }
    pan(dx, dy) {
        this.x += dx;
        this.y += dy;
    }
    zoom(by, x, y) {
        const k = clamp(this.k * by, this.least / 2, 4);
        this.x = x - (x - this.x) * k / this.k;
        this.y = y - (y - this.y) * k / this.k;
        this.k = k;
    }
    place(task) {
        return [this.left(task), this.top(task)];
    }
    left(task) {
        return this.x + run.x[task] * this.k;
    }
    top(task) {
        return this.y + run.y[task] * this.k * this.stretch;
    }
    show(task) {
        const [x, y] = this.place(task);
        if (this.k < 0.5) this.zoom(0.9 / this.k, x, y);
        const [nx, ny] = this.place(task);
        this.pan(this.width / 2 - nx, this.height / 2 - ny);
        this.isMoved = true;
    }
    find(x, y) {
        const [wx, wy] = [(x - this.x) / this.k, (y - this.y) / this.k / this.stretch];
        const first = (list, isPast) => {
            let [low, high] = [0, list.length];
            while (low < high) {
                const middle = (low + high) >> 1;
                if (isPast(list[middle])) high = middle; else low = middle + 1;
            }
            return low;
        };
        const nearest = (list, at, is) => {
            const after = first(list, (item) => at(item) >= is);
            const near = [list[after - 1], list[after]].filter((item) => item !== undefined);
            return near.sort((one, other) => Math.abs(at(one) - is) - Math.abs(at(other) - is))[0];
        };
        const line = nearest(this.lines, (line) => line[0], wy);
        if (!line || Math.abs(line[0] - wy) * this.k * this.stretch > Math.max(BOX_HEIGHT / 2 * this.k, 5)) return -1;
        const task = nearest(line[1], (task) => run.x[task], wx);
        return Math.abs(run.x[task] - wx) * this.k <= Math.max(BOX_WIDTH / 2 * this.k, 4) ? task : -1;
    }
    /* Adds an edge to the path; tells whether it is to be seen. */
    edge(edge) {
        const { cx, k } = this;
        const [one, other] = [edges[edge * 2], edges[edge * 2 + 1]];
        const [ax, ay, bx, by] = [this.left(one), this.top(one), this.left(other), this.top(other)];
        const bent = bends[edge];
        const half = BOX_HEIGHT / 2 * k;
        if (by < 0 || ay > this.height) return false;
        if (!bent && (Math.max(ax, bx) < 0 || Math.min(ax, bx) > this.width)) return false;
        if (k < 0.12) {
            cx.moveTo(ax, ay);
            cx.lineTo(bx, by);
            return true;
        }
        let [x, y] = [ax, ay + half];
        cx.moveTo(x, y);
        const turn = (tx, ty) => {
            cx.bezierCurveTo(x, (y + ty) / 2, tx, (y + ty) / 2, tx, ty);
            [x, y] = [tx, ty];
        };
        for (let nth = 0; bent && nth < bent.length; nth += 2) {
            const middle = this.y + bent[nth + 1] * k * this.stretch;
            turn(this.x + bent[nth] * k, middle - half);
            y = middle + half;
            cx.lineTo(x, y);
        }
        turn(bx, by - half);
        return true;
    }
    tips(list) {
        if (this.k < 0.3) return;
        this.cx.beginPath();
        for (const edge of list) {
            const [x, y] = this.place(edges[edge * 2 + 1]);
            this.arrow(x, y - BOX_HEIGHT / 2 * this.k, 0, 1);
        }
        this.cx.fill();
    }
    draw() {
        const { cx, k, width, height } = this;
        cx.clearRect(0, 0, width, height);
        const [solid, dashed, strong, near] = [[], [], [], []];
        const count = edges.length / 2;
        /* Far away, and of many, some edges stand for all. */
        const every = k < 0.12 ? Math.max(1, Math.ceil(count / 3000)) : 1;
        for (let edge = 0; edge < count; edge += 1) {
            const [one, other] = [edges[edge * 2], edges[edge * 2 + 1]];
            if (isOnPath(one, other)) strong.push(edge);
            else if (chosen >= 0 && (one === chosen || other === chosen)) near.push(edge);
            else if (edge % every === 0) (run.needs[edge] ? solid : dashed).push(edge);
        }
        const stroke = (list, colour, line, dash, alpha) => {
            if (list.length === 0) return;
            cx.beginPath();
            const seen = list.filter((edge) => this.edge(edge));
            [cx.strokeStyle, cx.fillStyle, cx.lineWidth, cx.globalAlpha] = [colour, colour, line, alpha];
            cx.setLineDash(dash);
            cx.stroke();
            cx.setLineDash([]);
            this.tips(seen);
            cx.globalAlpha = 1;
        };
        const faint = (k < 0.12 ? 0.25 : k < 0.4 ? 0.6 : 1) * (count > 2000 ? 0.6 : 1) * (hits === null ? 1 : 0.4);
        stroke(solid, colours.edge, 1, [], faint);
        stroke(dashed, colours.edge, 1, [4, 3], faint);
        stroke(near, colours.chosen, 1.5, [], 1);
        const path = () => {
            stroke(strong, colours.path, 2, [], 1);
            /* No edge: the end of the one let the other start, which was held. */
            cx.beginPath();
            for (const [one, other] of showsPath ? links.filter(([one, other]) => until[other] === one) : []) {
                const [[ax, ay], [bx, by]] = [this.place(one), this.place(other)];
                cx.moveTo(ax, ay);
                cx.quadraticCurveTo((ax + bx) / 2, (ay + by) / 2 - 60 * k, bx, by);
            }
            [cx.strokeStyle, cx.lineWidth] = [colours.path, 1.5];
            cx.setLineDash([2, 4]);
            cx.stroke();
            cx.setLineDash([]);
        };
        /* Of many tasks it is above them, as it would not be seen. */
        const isFar = k < 0.3;
        if (!isFar) path();

        const [w, h] = [Math.max(BOX_WIDTH * k, 2), Math.max(BOX_HEIGHT * k, 2)];
        const isSmall = w < 12;
        const texts = [];
        const sorted = COLOURS.flatMap(() => [[], []]);
        for (let task = 0; task < tasks; task += 1) {
            const [x, y] = [this.left(task), this.top(task)];
            if (x + w < 0 || x - w > width || y + h < 0 || y - h > height) continue;
            sorted[2 * kinds[task] + (this.isDim(task) ? 0 : 1)].push(task);
            if (w >= 40) texts.push(task);
        }
        sorted.forEach((list, nth) => {
            if (list.length === 0) return;
            cx.fillStyle = colours[COLOURS[nth >> 1]];
            cx.globalAlpha = nth % 2 === 0 ? 0.2 : 1;
            if (isSmall) {
                for (const task of list) cx.fillRect(this.left(task) - w / 2, this.top(task) - h / 2, w, h);
                return;
            }
            cx.beginPath();
            for (const task of list) cx.roundRect(this.left(task) - w / 2, this.top(task) - h / 2, w, h, 5 * k);
            cx.fill();
        });
        cx.globalAlpha = 1;
        if (isFar) path();
        const size = Math.max(12 * k, 10);
        cx.font = `${size}px ${FONT}`;
        cx.textAlign = "center";
        cx.textBaseline = "middle";
        /* What fits changes with the zoom only while the text does not. */
        const room = Math.round(k > 10 / 12 ? (BOX_WIDTH - 14) * k : BOX_WIDTH * k - 6);
        if (size > 10 && this.labelled !== 0) [this.labels, this.labelled] = [new Map(), 0];
        if (size === 10 && this.labelled !== room) [this.labels, this.labelled] = [new Map(), room];
        for (const task of texts) {
            const [x, y] = this.place(task);
            if (!this.labels.has(task)) this.labels.set(task, fitting(cx, names[task], room));
            cx.globalAlpha = this.isDim(task) ? 0.35 : 1;
            cx.fillStyle = kinds[task] === NEVER ? colours.quiet : colours.on;
            cx.fillText(this.labels.get(task), x, y + 0.5);
        }
        cx.globalAlpha = 1;
        const frame = (task, colour, line) => {
            if (task < 0) return;
            const [x, y] = this.place(task);
            const [fw, fh] = [Math.max(w, 7) + 4, Math.max(h, 7) + 4];
            [cx.strokeStyle, cx.lineWidth] = [colour, line];
            cx.beginPath();
            cx.roundRect(x - fw / 2, y - fh / 2, fw, fh, Math.min(6, fh / 3));
            cx.stroke();
        };
        frame(hovered, colours.text, 1);
        frame(chosen, colours.chosen, 2.5);
    }
}

/* The Gantt chart: a row a task. */
const [AXIS, ROW] = [24, 22];
class Gantt extends View {
    constructor() {
        super("gantt");
        [this.t, this.kx, this.r, this.ky] = [0, 1, 0, ROW];
    }
    fit() {
        const room = Math.max(this.width - 24, 10);
        this.kx = this.leastX = room * 0.86 / Math.max(run.now, 1);
        this.ky = this.leastY = Math.min(ROW, Math.max(this.height - AXIS - 8, 10) / Math.max(tasks, 1));
        this.t = -12 / this.kx;
        this.r = 0;
        this.isMoved = false;
    }
    pan(dx, dy) {
        this.t -= dx / this.kx;
        this.r -= dy / this.ky;
        this.bound();
    }
    bound() {
        const shown = this.width / this.kx;
        const rows = (this.height - AXIS) / this.ky;
        this.t = clamp(this.t, -shown * 0.9, run.now + shown * 0.9 - shown);
        this.r = clamp(this.r, Math.min(0, -rows * 0.1), Math.max(tasks - rows * 0.5, 0));
    }
    zoom(by, x, y) {
        const [time, row] = [this.t + x / this.kx, this.r + (y - AXIS) / this.ky];
        this.kx = clamp(this.kx * by, this.leastX * 0.5, 0.5);
        this.ky = clamp(this.ky * by, this.leastY, ROW);
        this.t = time - x / this.kx;
        this.r = row - (y - AXIS) / this.ky;
        this.bound();
    }
    place(task) {
        return [(Math.max(from(task), 0) - this.t) * this.kx, AXIS + (task + 0.5 - this.r) * this.ky];
    }
    show(task) {
        this.ky = Math.max(this.ky, Math.min(ROW, 16));
        const length = Math.max(to(task) - from(task), 1);
        const room = this.width / this.kx;
        if (length > room || length < room / 200) this.kx = clamp(this.width * 0.3 / length, this.leastX, 0.5);
        this.t = Math.max(from(task), 0) + length / 2 - this.width / 2 / this.kx;
        this.r = task + 0.5 - (this.height - AXIS) / 2 / this.ky;
        this.bound();
        this.isMoved = true;
    }
    find(x, y) {
        const row = Math.floor(this.r + (y - AXIS) / this.ky);
        return y > AXIS && row >= 0 && row < tasks ? row : -1;
    }
    bar(cx, begin, end, y, h) {
        const x = (begin - this.t) * this.kx;
        const w = Math.max((end - begin) * this.kx, 1.5);
        if (x > this.width || x + w < 0) return;
        const left = Math.max(x, -9);
        const right = Math.min(x + w, this.width + 9);
        if (h > 6 && right - left > 4) cx.roundRect(left, y - h / 2, right - left, h, 2.5);
        else cx.rect(left, y - h / 2, right - left, h);
    }
    draw() {
        const { cx, width, height, kx, ky } = this;
        cx.clearRect(0, 0, width, height);
        const first = clamp(Math.floor(this.r), 0, tasks);
        const last = clamp(Math.ceil(this.r + (height - AXIS) / ky), 0, tasks);
        const y = (row) => AXIS + (row + 0.5 - this.r) * ky;
        const h = Math.max(ky < 4 ? ky : ky * 0.66, 0.8);
        /* Of rows that are much less than a pixel, one stands for some. */
        const every = Math.max(Math.floor(0.4 / ky), 1);
        cx.save();
        cx.beginPath();
        cx.rect(0, AXIS, width, height - AXIS);
        cx.clip();

        /* The grid. */
        const least = 90 / kx;
        let step = 10 ** Math.floor(Math.log10(Math.max(least, 1)));
        step = [1, 2, 5, 10].map((by) => by * step).find((step) => step >= least) ?? step * 10;
        const ticks = [];
        for (let time = Math.max(Math.ceil(this.t / step), 0) * step; time <= Math.min(this.t + width / kx, run.now); time += step) ticks.push(time);
        cx.fillStyle = colours.grid;
        for (const time of ticks) cx.fillRect(Math.round((time - this.t) * kx), AXIS, 1, height);
        for (const task of [hovered, chosen]) {
            if (task < 0) continue;
            cx.fillStyle = task === chosen ? colours.chosen : colours.text;
            cx.globalAlpha = task === chosen ? 0.16 : 0.07;
            cx.fillRect(0, y(task) - Math.max(ky, 2) / 2, width, Math.max(ky, 2));
            cx.globalAlpha = 1;
        }

        /* Held, then ran. */
        [cx.fillStyle, cx.globalAlpha] = [colours.held, clamp(ky / 5, 0.3, 0.8)];
        for (let row = first; row < last; row += 1) {
            const until = started[row] >= 0 ? started[row] : run.now;
            if (row % every !== 0 || ready[row] < 0 || (until - ready[row]) * kx < 1) continue;
            cx.fillRect((ready[row] - this.t) * kx, y(row) - Math.max(h * 0.14, 0.5), (until - ready[row]) * kx, Math.max(h * 0.28, 1));
        }
        const sorted = COLOURS.flatMap(() => [[], []]);
        for (let row = first; row < last; row += 1) {
            if (from(row) >= 0 && (row % every === 0 || kinds[row] !== DONE || hits !== null)) sorted[2 * kinds[row] + (this.isDim(row) ? 0 : 1)].push(row);
        }
        sorted.forEach((list, nth) => {
            if (list.length === 0) return;
            const high = nth >> 1 === DONE ? h : Math.max(h, 2);
            cx.beginPath();
            for (const row of list) this.bar(cx, from(row), to(row), y(row), high);
            cx.fillStyle = colours[COLOURS[nth >> 1]];
            cx.globalAlpha = nth % 2 === 0 ? 0.2 : 1;
            cx.fill();
        });
        cx.globalAlpha = 1;

        /* Attempts that failed. */
        cx.fillStyle = colours.failed;
        for (let nth = 0; nth < run.retries.length; nth += 2) {
            const row = run.retries[nth];
            if (row >= first && row < last) cx.fillRect((run.retries[nth + 1] - this.t) * kx - 1, y(row) - ky * 0.42, 2, Math.max(ky * 0.84, 1));
        }

        /* What led to what. */
        const link = (list, colour, line) => {
            const tips = [];
            cx.beginPath();
            for (const [one, other] of list) {
                const [ax, ay, bx, by] = [(to(one) - this.t) * kx, y(one), (from(other) - this.t) * kx, y(other)];
                if (Math.max(ay, by) < 0 || Math.min(ay, by) > height) continue;
                const edge = by - Math.sign(by - ay) * h / 2;
                cx.moveTo(ax, ay);
                cx.bezierCurveTo(Math.max(ax, bx) + 2, ay, bx, ay, bx, edge);
                if (ky > 6) tips.push([bx, edge, 0, Math.sign(by - ay) || 1]);
            }
            [cx.strokeStyle, cx.fillStyle, cx.lineWidth] = [colour, colour, line];
            cx.stroke();
            cx.beginPath();
            for (const tip of tips) this.arrow(...tip);
            cx.fill();
        };
        if (chosen >= 0 && from(chosen) >= 0) {
            const ran = (task) => from(task) >= 0;
            link(on[chosen].filter(ran).map((task) => [task, chosen]), colours.chosen, 1.2);
            link(dependents[chosen].filter(ran).map((task) => [chosen, task]), colours.chosen, 1.2);
        }
        if (showsPath) link(links, colours.path, 1.4);

        /* Names, after the bar or before it. */
        if (ky >= 11) {
            cx.font = `${Math.min(12, ky * 0.62)}px ${FONT}`;
            cx.textBaseline = "middle";
            for (let row = first; row < last; row += 1) {
                const isReady = from(row) < 0 && ready[row] >= 0;
                const begin = (Math.max(from(row), ready[row], 0) - this.t) * kx;
                const end = isReady ? (run.now - this.t) * kx : from(row) < 0 ? begin : Math.max((to(row) - this.t) * kx, begin + 1.5);
                const outcome = run.outcomes[run.outcome[row]];
                const name = outcome === "done" ? names[row] : `${names[row]}, ${outcome}`;
                const room = Math.max(width - end - 12, begin - 12, 60);
                const text = fitting(cx, name, Math.min(room, 320));
                const wide = cx.measureText(text).width;
                const isAfter = end + 8 + wide < width;
                const isBefore = !isAfter && begin - 8 - wide > 0;
                cx.textAlign = "left";
                cx.globalAlpha = this.isDim(row) ? 0.35 : 1;
                cx.fillStyle = from(row) < 0 ? colours.quiet : isAfter || isBefore ? colours.label : colours.on;
                const x = isAfter ? Math.max(end + 6, 6) : isBefore ? begin - 6 - wide : Math.max(begin, 0) + 6;
                if (isBefore) {
                    /* What is held is there. */
                    [cx.strokeStyle, cx.lineWidth] = [colours.page, 3];
                    cx.strokeText(text, x, y(row) + 0.5);
                }
                cx.fillText(text, x, y(row) + 0.5);
            }
            cx.globalAlpha = 1;
        }
        cx.restore();

        /* The axis. */
        cx.fillStyle = colours.line;
        cx.fillRect(0, AXIS - 1, width, 1);
        [cx.fillStyle, cx.font, cx.textBaseline, cx.textAlign] = [colours.quiet, `11px ${FONT}`, "middle", "center"];
        for (const time of ticks) cx.fillText(time === 0 ? "0" : span(time), clamp((time - this.t) * kx, 18, width - 18), AXIS / 2);
    }
}

/* What is hovered and chosen, in both views. */
const asked = new Set();
const draw = (...views) => {
    if (asked.size === 0) {
        requestAnimationFrame(() => {
            const now = [...asked];
            asked.clear();
            for (const view of now) view.draw();
            document.documentElement.dataset.painted ??= String(Math.round(performance.now()));
        });
    }
    for (const view of views.length > 0 ? views : [graph, gantt]) asked.add(view);
};
const tip = at("tip");
const hover = (task, x, y) => {
    if (task >= 0) {
        if (task !== hovered) {
            tip.replaceChildren(make("h2", names[task]), ...about(task).map((line) => make("p", line)));
            tip.hidden = false;
        }
        const box = tip.getBoundingClientRect();
        tip.style.left = `${x + 16 + box.width > innerWidth ? Math.max(x - 12 - box.width, 0) : x + 16}px`;
        tip.style.top = `${y + 16 + box.height > innerHeight ? Math.max(y - 12 - box.height, 0) : y + 16}px`;
    } else {
        tip.hidden = true;
    }
    if (task !== hovered) {
        hovered = task;
        draw();
    }
};
const link = (task) => make("button", names[task], { className: "link", title: names[task], onclick: () => choose(task) });
const choose = (task, by) => {
    chosen = task;
    const section = at("chosen");
    if (task < 0) {
        section.replaceChildren(make("p", "Click a task to see what it waited for. Drag to move, turn the wheel to zoom, double-click to see all.", { className: "quiet" }));
    } else {
        const list = (what, all) => {
            const line = make("p", `${what}: `);
            all.slice(0, 30).forEach((other, nth) => line.append(nth > 0 ? ", " : "", link(other)));
            if (all.length > 30) line.append(` and ${all.length - 30} more`);
            return all.length > 0 ? [line] : [];
        };
        section.replaceChildren(make("h2", names[task]), ...about(task).map((line) => make("p", line)),
            ...list("waits for", on[task]), ...list("before", dependents[task]));
        section.scrollTop = 0;
        for (const view of [graph, gantt]) if (view !== by) view.show(task);
    }
    draw();
};
const search = () => {
    const text = at("search").value.trim().toLowerCase();
    hits = null;
    hit = -1;
    if (text !== "") {
        hits = new Set();
        names.forEach((name, task) => { if (name.toLowerCase().includes(text)) hits.add(task); });
    }
    at("hits").textContent = hits === null ? "" : hits.size === 1 ? "1 task" : `${hits.size} tasks`;
    draw();
};

/* The page. */
sort();
readColours();
const graph = new Graph();
const gantt = new Gantt();
const counted = new Map();
for (const outcome of run.outcome) counted.set(outcome, (counted.get(outcome) ?? 0) + 1);
const counts = [...counted].sort().map(([outcome, count]) => `${count} ${run.outcomes[outcome]}`);
at("sum").textContent = `${run.end} after ${span(run.now)}: ${counts.join(", ")}`;
for (const [colour, what] of [["critical", "critical"], ["done", "done"], ["held", "held"], ["failed", "failed"], ["cancelled", "cancelled"], ["skipped", "skipped"]]) {
    const entry = make("span", what);
    const box = make("i", "");
    box.style.background = `var(--${colour})`;
    entry.prepend(box);
    at("legend").append(entry);
}
const row = (tag, cells) => {
    const line = make("tr", "");
    cells.forEach((cell, nth) => {
        const part = make(tag, "", { className: nth < 3 ? "number" : "" });
        part.append(cell);
        line.append(part);
    });
    return line;
};
const byGain = [...run.path].sort((one, other) => gain[other] - gain[one]).slice(0, 200);
at("path").append(row("th", ["gain", "took", "at", `critical path: ${run.path.length} of ${tasks} tasks, ${span(run.length)}`]),
    ...byGain.map((task) => row("td", [span(gain[task]), span(to(task) - from(task)), span(from(task)), link(task)])));
choose(-1);
at("search").addEventListener("input", search);
at("search").addEventListener("keydown", (event) => {
    if (event.key === "Escape") { at("search").value = ""; search(); at("search").blur(); }
    if (event.key !== "Enter" || !hits || hits.size === 0) return;
    const all = [...hits];
    hit = (hit + (event.shiftKey ? all.length - 1 : 1)) % all.length;
    at("hits").textContent = `${hit + 1} of ${all.length}`;
    choose(all[hit]);
});
const fit = () => { graph.fit(); gantt.fit(); draw(); };
const toggle = () => {
    showsPath = !showsPath;
    at("critical").setAttribute("aria-pressed", String(showsPath));
    sort();
    draw();
};
at("fit").addEventListener("click", fit);
at("critical").addEventListener("click", toggle);
addEventListener("keydown", (event) => {
    if (event.target.tagName === "INPUT" || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === "/") { event.preventDefault(); at("search").focus(); }
    if (event.key === "f") fit();
    if (event.key === "c") toggle();
    if (event.key === "Escape") choose(-1);
});
const split = at("split");
split.addEventListener("pointerdown", (event) => split.setPointerCapture(event.pointerId));
split.addEventListener("pointermove", (event) => {
    if (!split.hasPointerCapture(event.pointerId)) return;
    const share = clamp(event.clientX / innerWidth, 0.1, 0.9);
    split.previousElementSibling.style.flexGrow = share;
    split.nextElementSibling.style.flexGrow = 1 - share;
});
matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => { readColours(); draw(); });

/* For who drives the page by a program. */
window.timeline = {
    place: (view, task) => {
        const of = { graph, gantt }[view];
        const box = of.canvas.getBoundingClientRect();
        const [x, y] = of.place(task);
        return [box.left + x, box.top + y];
    },
    zoom: (view) => ({ graph: graph.k, gantt: gantt.kx })[view],
    chosen: () => chosen,
};
})();
