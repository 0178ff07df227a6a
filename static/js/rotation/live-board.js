// Keeps the board alive: the clock runs here, the state comes from the server several times a second.
import { ask } from "../base.js";

const board = document.getElementById("board");
const words = JSON.parse(document.getElementById("board-words").textContent);
const part = (name) => document.querySelector(`[data-part="${name}"]`);
const fill = (text, values) => words[text].replace(/%\((\w+)\)[sd]/g, (_, name) => values[name]);

const state = {
  beat: Number(board.dataset.beat), phase: board.dataset.phase, round: Number(board.dataset.round),
  until: Number(board.dataset.until), remaining: Number(board.dataset.remaining), paused: board.dataset.paused === "1",
};
let ahead = Number(board.dataset.now) - Date.now() / 1000; // the server's clock counts, not this one's
let audio = null;

function tone(when, pitch, length) {
  const source = audio.createOscillator();
  const volume = audio.createGain();
  source.type = "square";
  source.frequency.value = pitch;
  volume.gain.setValueAtTime(0.25, when);
  volume.gain.exponentialRampToValueAtTime(0.001, when + length);
  source.connect(volume).connect(audio.destination);
  source.start(when);
  source.stop(when + length);
}

/** One signal, always the same: headsets off. */
function signal() {
  board.classList.add("flash");
  setTimeout(() => board.classList.remove("flash"), 4000);
  navigator.vibrate?.([300, 150, 300, 150, 600]);
  if (audio?.state !== "running") return;
  for (const turn of [0, 1, 2]) {
    tone(audio.currentTime + turn * 0.7, 880, 0.3);
    tone(audio.currentTime + turn * 0.7 + 0.32, 660, 0.3);
  }
}

function seat(it) {
  const line = document.createElement("li");
  line.className = `seat shade-${it.shade}`;
  const add = (tag, name, text) => {
    if (!text && text !== 0) return;
    const box = document.createElement(tag);
    box.className = name;
    box.textContent = text;
    line.append(box);
  };
  add("span", "seat-unit", fill("Headset %(number)d", { number: it.headset }));
  add("b", "seat-no", it.number);
  add("span", "seat-name", it.name);
  add("span", "seat-what", it.experience);
  return line;
}

function show(now) {
  if (state.phase === "turn" && now.phase === "cleaning") signal();
  Object.assign(state, now);
  board.className = `board ${now.phase}${now.paused ? " paused" : ""}${board.classList.contains("flash") ? " flash" : ""}`;
  part("round").textContent = fill("Round %(round)d of %(rounds)d", now);
  part("headline").textContent = now.paused ? `${now.headline} (${words.paused})` : now.headline;
  part("seats").replaceChildren(...now.seats.map(seat));
  part("coming").replaceChildren(...now.coming.map(seat));
  part("coming-title").textContent = now.coming_title;
  part("coming-title").hidden = !now.coming.length;
  for (const field of document.querySelectorAll("input[name=beat]")) field.value = now.beat;
  tick();
}

function tick() {
  const now = Date.now() / 1000 + ahead;
  const running = state.until > 0;
  const left = state.paused || !running ? state.remaining : Math.max(0, state.until - now);
  const whole = Math.ceil(left);
  part("time").textContent = state.phase !== "done" ? `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, "0")}` : "";
  return running && !state.paused && left <= 0;
}

let asking = false;
async function look() {
  if (asking) return;
  asking = true;
  const address = new URL(board.dataset.state, location.href);
  address.searchParams.set("beat", String(state.beat));
  address.searchParams.set("phase", state.phase);
  address.searchParams.set("round", String(state.round));
  try {
    const sent = Date.now();
    const now = await ask(address);
    ahead = now.now - (sent + Date.now()) / 2000 + 0.5;
    if (!now.same) show(now);
  } catch {
    // The clock here goes on; the next look may reach the server again.
  }
  asking = false;
}

for (const form of document.querySelectorAll("form[data-command]")) {
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    const refused = part("refused");
    refused.hidden = true;
    const body = new URLSearchParams(/** @type {any} */ (new FormData(/** @type {any} */ (form))));
    const pressed = /** @type {HTMLButtonElement | null} */ (event.submitter);
    if (pressed?.name) body.set(pressed.name, pressed.value);
    try {
      show(await ask(form.action, body));
    } catch (error) {
      refused.textContent = error.text ?? error.message;
      refused.hidden = false;
      look();
    }
  });
}

const sound = document.querySelector("[data-sound]");
sound.hidden = false;
sound.addEventListener("click", async () => {
  audio ??= new AudioContext();
  await audio.resume();
  tone(audio.currentTime, 880, 0.2);
  sound.hidden = true;
});
const full = document.querySelector("[data-full]");
full.hidden = !board.requestFullscreen;
full.addEventListener("click", () => board.requestFullscreen());
// A screen that watches must not fall asleep.
const awake = () => document.visibilityState === "visible" && navigator.wakeLock?.request("screen").catch(() => {});
document.addEventListener("visibilitychange", awake);
awake();

setInterval(() => tick() && look(), 200);
setInterval(look, 400);
