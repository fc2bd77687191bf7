"use strict";
(() => {
  const data = JSON.parse(document.getElementById("data").textContent);
  const root = document.documentElement;
  const body = document.querySelector("#rules > tbody");
  const rows = [...body.rows];
  const fields = { OFFERED: 0, IN_FORCE: 1, FIRED_IN: 2, LOOKS: 3, FIRED: 4, SILENT: 5, UNDETERMINED: 6, PROVINCES: 7, WINDOWS: 8, TESTS: 9, EXAMPLES: 10 };
  const STATES = { bad: ["✕", "从未触发", "never fired"], weak: ["!", "有条件从未独自决定", "fired, a test was never alone"], good: ["✓", "全部条件曾独自决定", "fired, every test was alone"] };
  const byId = id => document.getElementById(id);

  // ---- words: whatever is made here is made in both languages, and the style sheet shows one ----
  const el = (tag, attributes, ...children) => {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes || {})) {
      element.setAttribute(name, value);
    }
    element.append(...children.flat());
    return element;
  };
  const say = (zh, en) => [el("span", { lang: "zh" }, zh), el("span", { lang: "en" }, en)];
  const word = (zh, en) => (root.dataset.lang === "zh" ? zh : en);
  const number = n => n.toLocaleString("en-US");

  // ---- counts of what is in view: one source, or all together (-1) ----
  let view = 0;
  const sums = list => {
    const sum = [0, 0, 0, 0, 0, 0, 0, {}, {}, [], []];
    for (const one of list) {
      for (let i = 0; i < fields.PROVINCES; i++) {
        sum[i] += one[i];
      }
      for (const i of [fields.PROVINCES, fields.WINDOWS]) {
        for (const [key, count] of Object.entries(one[i])) {
          sum[i][key] = (sum[i][key] || 0) + count;
        }
      }
      one[fields.TESTS].forEach((count, i) => { sum[fields.TESTS][i] = (sum[fields.TESTS][i] || 0) + count; });
      sum[fields.EXAMPLES].push(...one[fields.EXAMPLES]);
    }
    return sum;
  };
  const counts = rule => (view >= 0 ? rule.n[view] : (rule.all = rule.all || sums(rule.n)));
  const testsOf = rule => rule.t.map((_, i) => {
    const [stopped, alone, unknown] = counts(rule)[fields.TESTS].slice(3 * i, 3 * i + 3);
    return { stopped, alone, unknown, state: alone > 0 ? "" : stopped > 0 ? "weak" : "bad" };
  });
  const decisive = rule => testsOf(rule).filter(test => test.alone > 0).length;
  const stateOf = rule => (counts(rule)[fields.FIRED] === 0 ? "bad" : decisive(rule) < rule.t.length ? "weak" : "good");

  // ---- rows ----
  const bar = (part, whole, style) => {
    const fill = el("i");
    fill.style.width = (whole ? 100 * part / whole : 100) + "%";
    return el("span", { class: "bar " + style, "aria-hidden": "true" }, fill);
  };
  const wholeOrPart = (part, whole) => bar(part, whole, part < whole ? "part" : "whole");
  const cells = rows.map(row => Object.fromEntries([...row.querySelectorAll("[data-c]")].map(cell => [cell.dataset.c, cell])));
  const values = {
    force: rule => counts(rule)[fields.IN_FORCE],
    looks: rule => counts(rule)[fields.LOOKS],
    silent: rule => counts(rule)[fields.SILENT],
    undetermined: rule => counts(rule)[fields.UNDETERMINED],
  };
  const fillRow = (rule, cell) => {
    const state = stateOf(rule);
    cell.state.replaceChildren(el("span", { class: "state " + state, title: STATES[state][1] + " / " + STATES[state][2], role: "img", "aria-label": STATES[state][1] + " / " + STATES[state][2] }, STATES[state][0]));
    for (const [name, value] of Object.entries(values)) {
      cell[name].textContent = number(value(rule));
    }
    const done = decisive(rule);
    cell.tests.replaceChildren(done + " / " + rule.t.length, bar(done, rule.t.length, ""));
  };

  // ---- areas ----
  const areas = [-1, ...data.provinces.keys()].filter(p => data.rules.some(rule => rule.p === p));
  const areaName = p => (p < 0 ? ["全国", "National"] : data.provinces[p]);
  const fillAreas = () => {
    byId("areas").replaceChildren(...areas.map(p => {
      const rules = data.rules.filter(rule => rule.p === p);
      const fired = rules.filter(rule => counts(rule)[fields.FIRED] > 0).length;
      const tests = rules.reduce((sum, rule) => sum + rule.t.length, 0);
      const alone = rules.reduce((sum, rule) => sum + decisive(rule), 0);
      const button = el("button", { type: "button", class: "area", "aria-pressed": String(byId("province").value === String(p)) },
        el("b", {}, say(...areaName(p))),
        el("small", {}, say(`触发 ${fired} / ${rules.length}`, `fired ${fired} / ${rules.length}`)), wholeOrPart(fired, rules.length),
        el("small", {}, say(`条件 ${alone} / ${tests}`, `tests ${alone} / ${tests}`)), bar(alone, tests, ""));
      button.addEventListener("click", () => {
        byId("province").value = byId("province").value === String(p) ? "" : String(p);
        filter();
      });
      return button;
    }));
  };

  // ---- one rule in full ----
  const TOKENS = /(?<note>\/\/[^\n]*|\/\*[\s\S]*?\*\/)|(?<string>"[^"\n]*")|(?<anno>@\w+)|(?<bind>\$\w+)|\b(?<key>rule|when|then|end|in|not|contains|true|false)\b|\b(?<term>[A-Z]\w*\.[A-Z][A-Z_0-9]*)\b|\b(?<number>\d+)\b/g;
  const coloured = text => {
    const parts = [];
    let end = 0;
    for (const match of text.matchAll(TOKENS)) {
      parts.push(text.slice(end, match.index));
      const kind = Object.keys(match.groups).find(name => match.groups[name] !== undefined);
      parts.push(el("span", { class: "k-" + kind }, match[0]));
      end = match.index + match[0].length;
    }
    parts.push(text.slice(end));
    return parts;
  };
  const badge = (test, i) => el("span", { class: "badge " + test.state }, String(i + 1));
  const countLine = (test, i) => el("p", { class: test.alone > 0 ? "" : test.stopped > 0 ? "never" : "open-test" }, badge(test, i),
    el("span", {}, test.stopped > 0
      ? say(`拦下 ${number(test.stopped)} 次，` + (test.alone > 0 ? `独自决定 ${number(test.alone)} 次` : "从未独自决定"),
        `stopped ${number(test.stopped)}, ` + (test.alone > 0 ? `alone ${number(test.alone)}` : "never alone"))
      : say(test.alone > 0 ? `独自决定 ${number(test.alone)} 次` : "从未拦下", test.alone > 0 ? `alone ${number(test.alone)}` : "never stopped here"),
    test.unknown > 0 ? say(`，未知 ${number(test.unknown)} 次`, `, unknown ${number(test.unknown)}`) : []));
  const source = rule => {
    const tests = testsOf(rule);
    const box = el("div", { class: "drl" });
    let offset = 0;
    rule.d.split("\n").forEach((line, i) => {
      const end = offset + line.length;
      const code = el("code");
      const beside = el("span", { class: "counts" });
      let done = offset;
      rule.t.forEach(([from, to], n) => {
        if (from <= end && to > offset) {
          code.append(...coloured(rule.d.slice(done, Math.max(done, from))));
          if (from >= offset) {
            code.append(badge(tests[n], n));
            beside.append(countLine(tests[n], n));
          }
          const start = Math.max(done, from) + rule.d.slice(Math.max(done, from), end).search(/\S|$/);
          code.append(rule.d.slice(Math.max(done, from), start));
          code.append(el("span", { class: "t " + tests[n].state }, coloured(rule.d.slice(start, Math.min(to, end)))));
          done = Math.min(to, end);
        }
      });
      code.append(...coloured(rule.d.slice(done, end)));
      box.append(el("div", {}, el("span", { class: "no" }, String(rule.a + i)), code, beside));
      offset = end + 1;
    });
    return box;
  };
  const sourceTable = rule => el("div", {}, el("h3", {}, say("各来源", "By source")), el("table", {},
    el("thead", {}, el("tr", {}, [["", ""], ["遇到", "Offered"], ["有效", "In force"], ["触发", "Fired in"], ["检视", "Looks"], ["成立", "Held"], ["沉默", "Silent"], ["未定", "Undet."]]
      .map(([zh, en]) => el("th", { scope: "col" }, say(zh, en))))),
    el("tbody", {}, data.sources.map((name, i) => el("tr", {}, el("th", { scope: "row" }, say(...name)), rule.n[i].slice(0, fields.PROVINCES).map(n => el("td", {}, number(n))))))));
  const provinces = rule => el("div", {}, el("h3", {}, say("触发的省份（申请数）", "Fired by province (filings)")),
    el("ul", { class: "chips" }, data.provinces.map(([zh, en], p) => {
      const n = counts(rule)[fields.PROVINCES][p] || 0;
      return el("li", { class: n ? "" : "zero" }, say(zh, en), " " + number(n));
    })));
  const windows = rule => {
    const last = data.cuts.length;
    const list = [];
    const hits = [];
    for (let w = 0; w <= last; w++) {
      const from = w > 0 ? data.cuts[w - 1] : "";
      const until = w < last ? data.cuts[w] : "";
      if ((!rule.u || from >= rule.u) && (!rule.v || (until && until <= rule.v))) {
        const n = counts(rule)[fields.WINDOWS][w] || 0;
        const text = (from || "…") + " – " + (until || "…") + ": " + number(n);
        hits.push(...(n ? [text] : []));
        list.push(el("li", { class: n ? "hit" : "", title: text }));
      }
    }
    return el("div", {}, el("h3", {}, say(`触发的时段：${hits.length} / ${list.length}`, `Fired in ${hits.length} of the ${list.length} windows of its time`)),
      el("p", { class: "faint" }, rule.u || rule.v ? (rule.u || "…") + " – " + (rule.v || "…") : say("一直有效", "always in force")),
      el("ul", { class: "strip", "aria-hidden": "true" }, list),
      hits.length ? el("details", {}, el("summary", {}, say("列出时段与申请数", "List windows and filings")), el("ul", { class: "chips" }, hits.map(text => el("li", {}, text)))) : []);
  };
  const examples = rule => el("div", {}, el("h3", {}, say("触发它的申请", "Filings that fire it")), counts(rule)[fields.EXAMPLES].length
    ? el("ul", { class: "chips" }, counts(rule)[fields.EXAMPLES].map(name => el("li", { class: "name" }, name)))
    : el("p", { class: "faint" }, say("没有", "none")));
  const narrow = matchMedia("(max-width: 60rem)");
  const columns = () => document.querySelectorAll("#rules > thead th" + (narrow.matches ? ":not(.c-minor)" : "")).length;
  narrow.addEventListener("change", () => body.querySelectorAll(".detail > td").forEach(cell => { cell.colSpan = columns(); }));
  const detail = i => {
    const rule = data.rules[i];
    const cell = el("td", { colspan: columns() }, source(rule),
      el("div", { class: "facts" }, sourceTable(rule), windows(rule), rule.p < 0 ? provinces(rule) : [], examples(rule)));
    return el("tr", { class: "detail", id: "detail-" + i }, cell);
  };
  const close = i => {
    byId("detail-" + i)?.remove();
    rows[i].querySelector(".open").setAttribute("aria-expanded", "false");
    rows[i].querySelector(".open").removeAttribute("aria-controls");
  };
  const open = i => {
    close(i);
    rows[i].after(detail(i));
    rows[i].querySelector(".open").setAttribute("aria-expanded", "true");
    rows[i].querySelector(".open").setAttribute("aria-controls", "detail-" + i);
  };
  const isOpen = i => byId("detail-" + i) !== null;

  // ---- filters and order ----
  const matchesState = (rule, wanted) => {
    const n = counts(rule);
    return wanted === "" || wanted === stateOf(rule) || (wanted === "not-in-force" && n[fields.IN_FORCE] === 0)
      || (wanted === "not-silent" && n[fields.SILENT] === 0) || (wanted === "undetermined" && n[fields.UNDETERMINED] > 0);
  };
  const texts = data.rules.map((rule, i) => (rows[i].cells[1].textContent + "\n" + rule.d).toLowerCase());
  const filter = () => {
    const words = byId("search").value.toLowerCase().split(/\s+/).filter(Boolean);
    const [province, file, state] = ["province", "file", "state"].map(id => byId(id).value);
    let shown = 0;
    data.rules.forEach((rule, i) => {
      const fits = (province === "" || rule.p === Number(province)) && (file === "" || rule.f === Number(file))
        && matchesState(rule, state) && words.every(w => texts[i].includes(w));
      rows[i].hidden = !fits;
      if (!fits && isOpen(i)) {
        close(i);
      }
      shown += fits ? 1 : 0;
    });
    byId("shown").replaceChildren(...say(`显示 ${number(shown)} / ${number(rows.length)} 条规则`, `${number(shown)} of ${number(rows.length)} rules`));
    document.querySelectorAll(".area").forEach((button, i) => button.setAttribute("aria-pressed", String(province === String(areas[i]))));
  };
  const rank = { bad: 0, weak: 1, good: 2 };
  const sortKeys = {
    state: rule => rank[stateOf(rule)], rule: rule => rule.i, tests: rule => (rule.t.length ? decisive(rule) / rule.t.length : 1), ...values,
  };
  const sort = (key, ascending) => {
    const value = key.startsWith("fired-") ? rule => rule.n[Number(key.slice(6))][fields.FIRED_IN] : sortKeys[key];
    const keys = data.rules.map(value);
    const order = [...keys.keys()].sort((a, b) => (keys[a] < keys[b] ? -1 : keys[a] > keys[b] ? 1 : a - b));
    if (!ascending) {
      order.reverse();
    }
    const all = document.createDocumentFragment();
    for (const i of order) {
      all.append(rows[i], ...(isOpen(i) ? [byId("detail-" + i)] : []));
    }
    body.append(all);
  };
  document.querySelectorAll("#rules > thead th").forEach(th => th.querySelector("button")?.addEventListener("click", () => {
    const ascending = th.getAttribute("aria-sort") !== "ascending";
    document.querySelectorAll("#rules > thead th").forEach(other => other.removeAttribute("aria-sort"));
    th.setAttribute("aria-sort", ascending ? "ascending" : "descending");
    sort(th.dataset.sort, ascending);
  }));

  // ---- switches; options of a select hold text only, so they are written anew ----
  const options = (id, list) => {
    const chosen = byId(id).value;
    byId(id).replaceChildren(...list.map(([value, zh, en]) => el("option", { value }, word(zh, en))));
    byId(id).value = list.some(([value]) => value === chosen) ? chosen : list[0][0];
  };
  const fillOptions = () => {
    options("province", [["", "全部", "All"], ...areas.map(p => [String(p), ...areaName(p)])]);
    options("file", [["", "全部", "All"], ...data.files.map((file, i) => [String(i), file, file])]);
    options("state", [["", "全部", "All"], ["bad", "从未触发", "Never fired"], ["weak", "有条件从未独自决定", "Fired, a test never alone"], ["good", "全部条件曾独自决定", "Fired, every test alone"],
      ["not-in-force", "从未遇到有效期内的申请", "Never in force"], ["not-silent", "从未沉默", "Never silent"], ["undetermined", "曾未能判定", "Undetermined at times"]]);
    options("view", [...data.sources.map((name, i) => [String(i), ...name]), ["-1", "合计", "all together"]]);
    byId("view-label").hidden = data.sources.length < 2;
    byId("search").placeholder = word("规则、标题、文件、条件……", "rule, title, file, condition …");
  };
  const THEME = "icp-rules-coverage-theme";
  const rememberTheme = theme => {
    try {
      localStorage.setItem(THEME, theme);
    } catch {
      // a page opened from a file may have no storage
    }
  };
  const rememberedTheme = () => {
    try {
      return localStorage.getItem(THEME);
    } catch {
      return null;
    }
  };
  const press = (attribute, value) => document.querySelectorAll(`[data-set-${attribute}]`).forEach(button =>
    button.setAttribute("aria-pressed", String(button.getAttribute("data-set-" + attribute) === value)));
  const setLanguage = language => {
    root.dataset.lang = language;
    root.lang = language;
    press("lang", language);
    // a narrow page has no columns, so each count says of which source it is
    body.querySelectorAll("td[data-s]").forEach(cell => { cell.dataset.of = data.sources.length < 2 ? "" : word(...data.sources[cell.dataset.s]); });
    fillOptions();
  };
  const setTheme = theme => {
    root.dataset.theme = theme;
    press("theme", theme);
  };
  const setView = chosen => {
    view = chosen;
    data.rules.forEach((rule, i) => {
      fillRow(rule, cells[i]);
      if (isOpen(i)) {
        open(i);
      }
    });
    fillAreas();
    filter();
  };
  document.querySelectorAll("[data-set-lang]").forEach(button => button.addEventListener("click", () => setLanguage(button.dataset.setLang)));
  document.querySelectorAll("[data-set-theme]").forEach(button => button.addEventListener("click", () => {
    rememberTheme(button.dataset.setTheme);
    setTheme(button.dataset.setTheme);
  }));
  byId("filters").addEventListener("submit", event => event.preventDefault());
  byId("filters").addEventListener("reset", () => setTimeout(() => setView(Number(byId("view").value))));
  byId("filters").addEventListener("input", event => (event.target.id === "view" ? setView(Number(event.target.value)) : filter()));
  body.addEventListener("click", event => {
    const button = event.target.closest(".open");
    if (button) {
      const i = rows.indexOf(button.closest("tr"));
      (isOpen(i) ? close : open)(i);
    }
  });

  // ---- a link to a rule opens it, whatever is filtered ----
  const follow = () => {
    const id = decodeURIComponent(location.hash.slice(1));
    const i = data.rules.findIndex(rule => rule.i === id);
    if (i >= 0) {
      rows[i].hidden = false;
      open(i);
      rows[i].scrollIntoView();
    }
  };
  window.addEventListener("hashchange", follow);

  setTheme(rememberedTheme() || "auto");
  setLanguage(root.dataset.lang);
  setView(0);
  follow();
})();
