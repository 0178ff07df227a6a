// Drag a pupil to another round or headset; the fields below do the same without a mouse.
import { ask, toast } from "../base.js";

const table = document.getElementById("vr-table");
let carried = null;

async function pin(pupil, cell) {
  const body = new URLSearchParams({ pupil, round: cell.dataset.round, headset: cell.dataset.headset });
  try {
    await ask(table.dataset.pin, body);
    location.reload();
  } catch (error) {
    toast(error.text ?? error.message, { bad: true });
  }
}

const cellOf = (event) => event.target.closest?.("td[data-round]");

table.addEventListener("dragstart", (event) => {
  carried = event.target.closest(".vr-turn");
  if (!carried) return;
  carried.classList.add("dragged");
  event.dataTransfer.effectAllowed = "move";
  event.dataTransfer.setData("text/plain", carried.dataset.pupil);
});
table.addEventListener("dragover", (event) => {
  const cell = cellOf(event);
  if (!carried || !cell) return;
  event.preventDefault();
  for (const other of table.querySelectorAll(".over")) other.classList.remove("over");
  cell.classList.add("over");
});
table.addEventListener("drop", (event) => {
  const cell = cellOf(event);
  if (!carried || !cell) return;
  event.preventDefault();
  if (!cell.contains(carried)) pin(carried.dataset.pupil, cell);
});
table.addEventListener("dragend", () => {
  carried?.classList.remove("dragged");
  for (const other of table.querySelectorAll(".over")) other.classList.remove("over");
  carried = null;
});

// A tap or a click on a turn fills the fields, so that a phone needs no dragging.
table.addEventListener("click", (event) => {
  const turn = event.target.closest(".vr-turn");
  if (!turn || event.target.closest("button")) return;
  const cell = cellOf(event);
  document.getElementById("f-pupil").value = turn.dataset.pupil;
  document.getElementById("f-round").value = cell.dataset.round;
  document.getElementById("f-headset").value = cell.dataset.headset;
});
