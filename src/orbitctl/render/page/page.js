// Filtering, a panel of details, and the keyboard. Without this script the page shows everything.
"use strict";
(() => {
  const all = (selector, root = document) => [...root.querySelectorAll(selector)];
  const rows = all("tr[data-item]");
  const form = document.getElementById("filters");
  const panel = document.getElementById("detail");
  const svg = document.querySelector("svg.orbit");
  const shown = new Set(rows.map((row) => row.dataset.item));
  const plain = (text) => ` ${text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, " ").trim()} `;
  const said = (cell) => cell.textContent.replace(/\[\d+\]/g, "").trim();
  const texts = new Map(rows.map((row) => [row, plain(all("td", row).map(said).join(" "))]));
  let opener = null;

  // A filter hides rows of the table, and what stands for them in the picture.
  function filter() {
    const phrase = plain(document.getElementById("words").value).trimEnd();
    // A phrase that is found as it stands is meant so; "apollo 11" is not the launch of Apollo 13 on 11 April.
    const whole = rows.some((row) => texts.get(row).includes(phrase + " "));
    const words = whole ? [phrase + " "] : phrase.split(" ").filter(Boolean);
    const chosen = all("select", form).filter((select) => select.value);
    for (const row of rows) {
      const fits = chosen.every((select) => row.dataset[select.dataset.name.toLowerCase()] === select.value)
        && words.every((word) => texts.get(row).includes(word));
      row.hidden = !fits;
      if (fits) shown.add(row.dataset.item);
      else shown.delete(row.dataset.item);
    }
    document.getElementById("count").textContent = `${shown.size} of ${rows.length} shown`;
    if (svg) stack();
    if (svg && shown.size && shown.size < rows.length) reveal();
  }

  // Where the picture is wider than the screen, show the first of what is left.
  function reveal() {
    const box = svg.querySelector("g.mark:not(.off)").getBoundingClientRect();
    const frame = svg.parentElement;
    frame.scrollLeft += box.left - frame.getBoundingClientRect().left - frame.clientWidth / 2;
  }

  // Close the gaps that hidden rows and lanes leave in the picture.
  function stack() {
    const lanes = all("g.lane", svg);
    const hides = (part, hidden) => part.classList.toggle("off", hidden);
    const move = (part, y) => part.setAttribute("transform", `translate(0 ${y})`);
    for (const mark of all("g.mark", svg)) hides(mark, !shown.has(mark.dataset.item));
    let top = lanes.length ? first : 0;
    for (const lane of lanes) {
      let y = Number(lane.dataset.head);
      let any = false;
      for (const row of all("g.row", lane)) {
        const subjects = all("g.subject", row);
        for (const subject of subjects) {
          const items = subject.dataset.items.split(" ");
          hides(subject, !items.some((item) => shown.has(item)));
          for (const line of all("line.life", subject)) hides(line, !items.every((item) => shown.has(item)));
        }
        const hidden = subjects.every((subject) => subject.classList.contains("off"));
        hides(row, hidden);
        if (hidden) continue;
        any = true;
        move(row, y);
        y += Number(row.dataset.height);
      }
      hides(lane, !any);
      if (!any) continue;
      move(lane, top);
      top += y + 6;
    }
    for (const foot of all("g.foot", svg)) move(foot, top);
    for (const rule of all("line.rule", svg)) rule.setAttribute("y2", top);
    svg.setAttribute("height", top + 30);
    svg.setAttribute("viewBox", `0 0 ${svg.getAttribute("width")} ${top + 30}`);
  }
  const lane = svg && svg.querySelector("g.lane");
  const first = lane ? Number(/ (-?[\d.]+)\)/.exec(lane.getAttribute("transform"))[1]) : 0;

  // The panel says of one row what its cells say, with its sources in full.
  function open(item, from) {
    const row = document.getElementById(`item-${item}`);
    if (!row) return;
    close();
    opener = from;
    const cells = all("td", row);
    panel.querySelector("h2").textContent = (row.querySelector(".strong") || cells[0]).textContent.trim();
    const list = panel.querySelector("dl");
    const sources = panel.querySelector("ul");
    list.replaceChildren();
    sources.replaceChildren();
    for (const cell of cells) {
      const cited = all("a.cited", cell);
      for (const link of cited) {
        const source = document.querySelector(link.getAttribute("href")).cloneNode(true);
        source.removeAttribute("id");
        sources.append(source);
      }
      const text = said(cell);
      if (!text || cell.classList.contains("strong")) continue;
      const pair = document.createElement("div");
      const term = document.createElement("dt");
      const value = document.createElement("dd");
      term.textContent = cell.dataset.label;
      value.textContent = text;
      pair.append(term, value);
      list.append(pair);
    }
    row.classList.add("chosen");
    if (svg) all("g.subject", svg).forEach((subject) =>
      subject.classList.toggle("chosen", subject.dataset.items.split(" ").includes(item)));
    panel.hidden = false;
    panel.focus();
  }

  function close() {
    panel.hidden = true;
    all(".chosen").forEach((part) => part.classList.remove("chosen"));
    if (opener && opener.focus) opener.focus();
    opener = null;
  }

  for (const row of rows) {
    const cell = row.querySelector("td.strong") || row.querySelector("td");
    const button = document.createElement("button");
    button.type = "button";
    button.append(...cell.childNodes);
    button.addEventListener("click", () => open(row.dataset.item, button));
    cell.append(button);
  }
  if (svg) svg.addEventListener("click", (event) => {
    const mark = event.target.closest("g.mark");
    const subject = event.target.closest("g.subject");
    if (subject) open(mark ? mark.dataset.item : subject.dataset.items.split(" ").find((item) => shown.has(item)));
  });
  panel.querySelector(".close").addEventListener("click", close);
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && !panel.hidden) close();
    const typing = /^(INPUT|SELECT)$/.test(event.target.tagName);
    if (event.key === "/" && !typing) {
      event.preventDefault();
      document.getElementById("words").focus();
    }
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const buttons = all("tr[data-item]:not([hidden]) td button");
    const place = buttons.indexOf(event.target);
    if (step && place >= 0 && buttons[place + step]) {
      event.preventDefault();
      buttons[place + step].focus();
    }
  });
  if (rows.length) {
    form.hidden = false;
    form.addEventListener("input", filter);
    form.addEventListener("submit", (event) => event.preventDefault());
    form.addEventListener("reset", () => setTimeout(filter));
    document.getElementById("count").textContent = `${rows.length} shown`;
  }
})();
