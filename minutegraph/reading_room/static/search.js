// Searches a site that is only files: it fetches the words and sentences that it needs.
"use strict";
(async () => {
  const asked = new URLSearchParams(window.location.search).get("q") || "";
  const field = document.getElementById("q");
  const list = document.getElementById("hits");
  const told = document.getElementById("told");
  field.value = asked;
  if (!asked.trim()) return;
  const folded = (text) => text.toLowerCase().normalize("NFKD").replace(/\p{M}/gu, "");
  const wordsOf = (text) => folded(text).match(/[\p{L}\p{N}]+/gu) || [];
  const keyOf = (word) => [...word].slice(0, 2).map((letter) => (/[a-z0-9]/.test(letter) ? letter : "x" + letter.codePointAt(0).toString(16))).join("");
  const fetched = new Map();
  const get = async (name) => {
    if (!fetched.has(name)) fetched.set(name, fetch(name).then((answer) => (answer.ok ? answer.json() : null)));
    return fetched.get(name);
  };
  const stem = (word) => (word.length > 4 ? word.replace(/(?<=[aeiouy].+)(?:ies|es|s|ing|ed)$/, "") : word);
  const numbersOf = async (word) => {
    const found = new Set();
    const held = await get(`words-${keyOf(word)}.json`);
    for (const [one, numbers] of Object.entries(held || {})) if (one.startsWith(stem(word))) numbers.forEach((n) => found.add(n));
    return found;
  };
  const phrases = [...asked.matchAll(/"([^"]+)"/g)].map((found) => wordsOf(found[1]).join(" "));
  const rest = asked.replace(/"/g, " ").split(/\s+/).filter(Boolean);
  const without = rest.filter((word) => word.startsWith("-")).flatMap(wordsOf);
  const wanted = rest.filter((word) => !word.startsWith("-")).flatMap(wordsOf);
  if (!wanted.length) { told.textContent = "Say what is to be found."; return; }
  try {
    const keys = new Set(await get("keys.json"));
    let hits = null;
    for (const word of wanted) {
      const numbers = keys.has(keyOf(word)) ? await numbersOf(word) : new Set();
      hits = hits === null ? numbers : new Set([...hits].filter((n) => numbers.has(n)));
    }
    for (const word of without) if (keys.has(keyOf(word))) { const numbers = await numbersOf(word); hits = new Set([...hits].filter((n) => !numbers.has(n))); }
    const ordered = [...hits].sort((one, other) => one - other);
    let shown = 0;
    for (const number of ordered.slice(0, phrases.length ? 2000 : 100)) {
      const [text, day, board, item, address] = (await get(`sentences-${Math.floor(number / 400)}.json`))[number % 400];
      const flat = " " + wordsOf(text).join(" ") + " ";
      if (!phrases.every((phrase) => flat.includes(" " + phrase + " "))) continue;
      const line = document.createElement("li");
      line.className = "hit";
      const where = document.createElement("p");
      where.className = "where";
      const link = document.createElement("a");
      link.href = address;
      link.textContent = [day, board, item].filter(Boolean).join("  ");
      where.append(link);
      const words = document.createElement("p");
      words.className = "words";
      for (const piece of text.split(/([\p{L}\p{N}]+)/u)) {
        const mark = wanted.some((word) => folded(piece).startsWith(stem(word))) && document.createElement("mark");
        if (mark) { mark.textContent = piece; words.append(mark); } else words.append(piece);
      }
      line.append(where, words);
      list.append(line);
      if (++shown === 100) break;
    }
    told.textContent = phrases.length ? `${shown} sentences shown.` : `${ordered.length} sentences${ordered.length > shown ? `, the newest ${shown} shown` : ""}.`;
  } catch (fault) {
    told.textContent = "The search needs these pages to come from a web server: a browser reads no index from a folder.";
  }
})();
