// `node check.mjs MODULES DIR`: reads with Mermaid itself each DIR/NAME.mmd, and what Graphviz made of DIR/NAME.dot, and compares both with
// DIR/NAME.txt. Prints what is wrong, and how many pictures are right.
import { createRequire } from "node:module";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const [modules, dir] = process.argv.slice(2);
const require = createRequire(join(modules, "package.json"));
const { JSDOM } = require("jsdom");
const { window } = new JSDOM("<!doctype html><body></body>");
Object.assign(globalThis, { window, document: window.document });
const mermaid = (await import(pathToFileURL(join(modules, "node_modules/mermaid/dist/mermaid.core.mjs")))).default;
mermaid.initialize({ startOnLoad: false });

const read = (name, kind) => readFileSync(join(dir, `${name}.${kind}`), "utf8");
const same = (what, is, is_to_be) => {
    if (is !== is_to_be) throw new Error(`${what}: ${is}, not ${is_to_be}`);
};
const says = (lines, is_to_be) => {
    for (const line of is_to_be) if (!lines.has(line)) throw new Error(`no line ${JSON.stringify(line)}`);
};
const entities = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };
const decoded = (text) =>
    text.replace(/&(?:#(\d+)|#x([0-9a-f]+)|(\w+));/gi, (_, number, hex, word) =>
        word ? entities[word] : String.fromCodePoint(number ? Number(number) : parseInt(hex, 16))).replaceAll("\u00a0", " ");

// What Graphviz drew: a group of an SVG for each task and edge, text for each line.
const graphviz = (name, { tasks, edges, bold, lines }) => {
    const svg = read(name, "svg");
    const groups = svg.split('<g id="').slice(1);
    const nodes = groups.filter((group) => /class="node">\s*<title>t\d/.test(group));
    const drawn = groups.filter((group) => group.includes('class="edge"'));
    same("tasks", nodes.length, tasks);
    same("edges", drawn.length, edges);
    same("bold edges", drawn.filter((edge) => edge.includes('stroke-width="3"')).length, bold);
    says(new Set([...svg.matchAll(/<text[^>]*>(.*?)<\/text>/g)].map((text) => decoded(text[1]))), lines);
};

// What Mermaid will draw.
const flowchart = async (name, { tasks, edges, bold, lines }) => {
    const text = read(name, "mmd");
    await mermaid.parse(text);
    const { db } = await mermaid.mermaidAPI.getDiagramFromText(text);
    const nodes = [...db.getVertices().values()].filter((node) => /^t\d+$/.test(node.id));
    same("tasks", nodes.length, tasks);
    same("edges", db.getEdges().length, edges);
    same("bold edges", db.getEdges().filter((edge) => edge.style?.includes("stroke-width:4px")).length, bold);
    const code = (_, number) => String.fromCodePoint(Number(number));
    says(new Set(nodes.flatMap((node) => node.text.split("<br>").map((line) => line.replace(/ﬂ°°(\d+)¶ß/g, code)))), lines);
};

let passed = 0;
let failed = 0;
for (const file of readdirSync(dir).filter((file) => file.endsWith(".txt")).sort()) {
    const name = file.slice(0, -".txt".length);
    const [counts, ...lines] = read(name, "txt").split("\n").slice(0, -1);
    const [tasks, edges, bold] = counts.split(" ").map(Number);
    for (const [how, check] of Object.entries({ graphviz, flowchart })) {
        try {
            await check(name, { tasks, edges, bold, lines });
            passed += 1;
        } catch (error) {
            failed += 1;
            console.log(`FAILED: ${name}, ${how}: ${error.message}`);
        }
    }
}
console.log(`pictures: ${passed} passed, ${failed} failed`);
process.exit(passed > 0 && failed === 0 ? 0 : 1);
