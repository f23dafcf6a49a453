// Reads TimelineJS JSON from stdin as a page that embeds it would; prints its complaints and every slide.
import { readFileSync } from "node:fs";
import { JSDOM } from "jsdom";

const { window } = new JSDOM('<div id="timeline"></div>', {
  runScripts: "outside-only", pretendToBeVisual: true, url: "http://localhost/",
});
window.matchMedia = () => ({ matches: false, addListener() {}, addEventListener() {} });
window.eval(readFileSync(new URL("node_modules/@knight-lab/timelinejs/dist/js/timeline.js", import.meta.url), "utf8"));
window.data = JSON.parse(readFileSync(0, "utf8"));
window.eval("timeline = new TL.Timeline('timeline', data, { script_path: 'http://localhost/' })");
setInterval(() => {
  const { config } = window.timeline;
  if (!config) return; // it reads when its language has come
  const events = config.events.map(({ unique_id, start_date, text }) =>
    [unique_id, start_date.data.display_date, text.headline]);
  process.stdout.write(JSON.stringify({ errors: config.messages.errors, events }), () => process.exit(0));
}, 20);
