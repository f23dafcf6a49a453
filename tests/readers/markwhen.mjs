// Reads a Markwhen timeline from stdin; prints its header, what it complains of, and every event.
import { readFileSync } from "node:fs";
import { parse } from "@markwhen/parser";

const { header, parseMessages, events } = parse(readFileSync(0, "utf8"));
const told = events.children.map(({ dateRangeIso, properties, tags, firstLine, id }) => ({
  id,
  from: dateRangeIso.fromDateTimeIso.slice(0, 10),
  to: dateRangeIso.toDateTimeIso.slice(0, 10),
  text: firstLine.restTrimmed,
  tags,
  properties: Object.keys(properties),
}));
console.log(JSON.stringify({ title: header.title, messages: parseMessages, events: told }));
