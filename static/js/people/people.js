// Trips and people: what a script adds. Every page works without it.
import { ask } from "../base.js";

// How many findings a trip has, asked for one trip after the other.
async function glances() {
  for (const place of document.querySelectorAll("[data-glance]")) {
    let found;
    try {
      found = await ask(place.dataset.glance);
    } catch {
      return;
    }
    const kinds = { block: "bad", unverified: "unsure", warn: "warn" };
    for (const one of found.badges) place.append(badge(one.text, kinds[one.level] ?? ""));
    if (!found.badges.length) place.append(badge(found.fine, "ok"));
  }
}

function badge(text, kind) {
  const box = document.createElement("span");
  box.className = `badge ${kind}`;
  box.textContent = text;
  return box;
}
glances();

// Filters and readings apply as soon as something is chosen.
for (const form of document.querySelectorAll("[data-filters]")) {
  form.addEventListener("change", (event) => {
    if (event.target.type !== "search") form.requestSubmit();
  });
}
for (const form of document.querySelectorAll("[data-reading]")) {
  form.addEventListener("change", (event) => {
    if (["sheet", "header"].includes(event.target.name)) form.requestSubmit();
  });
}

// Ticks: all at once, how many, and no post without any.
for (const form of document.querySelectorAll("[data-bulk]")) {
  const boxes = () => [...form.querySelectorAll("input[name=pupil], input[name=row]")].filter((it) => !it.disabled);
  const all = form.querySelector("[data-all]");
  const count = form.querySelector("[data-count]");
  const plain = count?.textContent;
  const refresh = () => {
    const ticked = boxes().filter((it) => it.checked).length;
    const changes = form.querySelectorAll("input[name=change]:checked").length;
    if (count) count.textContent = ticked ? count.dataset.count.replace("{n}", String(ticked)) : plain;
    form.querySelector("[data-bulk-bar]")?.classList.toggle("idle", !ticked && !changes);
    if (all) {
      all.checked = ticked > 0 && ticked === boxes().length;
      all.indeterminate = ticked > 0 && ticked < boxes().length;
    }
  };
  if (all) {
    all.hidden = false;
    all.addEventListener("change", () => {
      for (const box of boxes()) box.checked = all.checked;
      refresh();
    });
  }
  // Shift and click ticks everything in between.
  let last = null;
  form.addEventListener("click", (event) => {
    const box = /** @type {PageElement} */ (event.target);
    if (!boxes().includes(box)) return;
    if (event.shiftKey && last) {
      const list = boxes();
      const [from, to] = [list.indexOf(last), list.indexOf(box)].sort((a, b) => a - b);
      for (const it of list.slice(from, to + 1)) it.checked = box.checked;
    }
    last = box;
  });
  form.addEventListener("change", refresh);
  form.addEventListener("submit", (event) => {
    const sure = event.submitter?.dataset.sure;
    if (sure && boxes().some((it) => it.checked) && !confirm(sure)) event.preventDefault();
  });
  addEventListener("pageshow", refresh);
  refresh();
}

// Pupils are dragged to another group; those that are ticked go along.
for (const board of document.querySelectorAll("[data-board]")) {
  const columns = [...board.querySelectorAll("[data-group]")];
  let dragged = null;
  board.addEventListener("dragstart", (event) => {
    dragged = event.target.closest?.("[data-pupil]");
    if (!dragged) return;
    dragged.classList.add("dragged");
    event.dataTransfer.effectAllowed = "move";
    event.dataTransfer.setData("text/plain", dragged.dataset.pupil);
  });
  board.addEventListener("dragend", () => {
    dragged?.classList.remove("dragged");
    dragged = null;
    for (const column of columns) column.classList.remove("over");
  });
  for (const column of columns) {
    column.addEventListener("dragover", (event) => {
      if (!dragged) return;
      event.preventDefault();
      for (const other of columns) other.classList.toggle("over", other === column);
    });
    column.addEventListener("drop", (event) => {
      if (!dragged) return;
      event.preventDefault();
      if (dragged.closest("[data-group]") === column) {
        column.classList.remove("over");
        return;
      }
      const own = dragged.querySelector("input");
      own.checked = true;
      const target = board.querySelector("select[name=group]");
      target.value = column.dataset.group;
      column.querySelector("ul").append(dragged);
      board.requestSubmit();
    });
  }
}
