// Reads a Mermaid timeline from stdin; prints title, and section, period and text of every event.
import { readFileSync } from "node:fs";
import { JSDOM } from "jsdom";

const { window } = new JSDOM();
Object.assign(globalThis, { window, document: window.document }); // Mermaid's sanitizer wants a page
const { default: mermaid } = await import("mermaid");
const diagram = readFileSync(0, "utf8");
await mermaid.parse(diagram); // throws where a page would show an error
const { db } = await mermaid.mermaidAPI.getDiagramFromText(diagram);
// What Mermaid puts in the place of an entity until it draws.
const text = (marked) =>
  marked.trim().replace(/ﬂ°°(\d+)¶ß/g, (_, code) => String.fromCodePoint(code));
const events = db.getTasks().flatMap(({ section, task, events }) =>
  events.map((event) => [section, text(task), text(event)]));
console.log(JSON.stringify({ title: text(db.getCommonDb().getDiagramTitle()), events }));
