// Take a trip along, and say honestly what this device can and cannot do without the server.
import { ask, toast } from "../base.js";
import { device, keepTrip, trips } from "./store.js";

const words = JSON.parse(document.getElementById("along-words").textContent);
const say = (text) => words[text] ?? text;
const box = document.getElementById("take");
const list = document.getElementById("along-can");
const button = document.getElementById("along-take");
const open = document.getElementById("along-open");

function line(good, text) {
  const item = document.createElement("li");
  item.className = good ? "yes" : "no";
  item.textContent = `${good ? "✓" : "✗"} ${say(text)}`;
  list.append(item);
}

/** Can this device keep the page? Only trying tells: a clicked-through certificate looks secure and is not. */
async function canKeep() {
  if (!window.isSecureContext || !("serviceWorker" in navigator)) return false;
  try {
    const found = await navigator.serviceWorker.register("/sw.js");
    // Looking at this page must leave nothing on an office computer.
    if (!(await trips()).length) await found.unregister();
    return true;
  } catch {
    return false;
  }
}

async function keepPage() {
  await navigator.serviceWorker.register("/sw.js");
  const late = new Promise((resolve, reject) => { setTimeout(() => reject(new Error(say("The page could not be kept. Try again."))), 90000); });
  await Promise.race([navigator.serviceWorker.ready, late]);
}

async function keepsAnything() {
  try {
    await trips();
    return true;
  } catch {
    return false;
  }
}

// Safari forgets what a page keeps after seven days; what stands on the Home Screen stays.
const apple = /iPhone|iPad|iPod/.test(navigator.userAgent) || (navigator.platform === "MacIntel" && navigator.maxTouchPoints > 1);
document.getElementById("along-iphone").hidden = !apple || Boolean(navigator.standalone);

const keeps = await keepsAnything();
const trusted = keeps && (await canKeep());
if (!keeps) {
  line(false, "This browser keeps nothing (private window?): count on this page or on paper.");
} else if (trusted) {
  line(true, "Opens again without a network");
  line(true, "Keeps counts through a dead battery");
} else {
  line(false, "Does not open again without a network: keep its page open all the time.");
  line(false, location.protocol === "https:"
    ? "This connection is not trusted: install the school's certificate first, then come back."
    : "This connection is not encrypted: use the https address for a page that opens again.");
  line(true, "Keeps counts through a dead battery");
  document.getElementById("along-trust")?.removeAttribute("hidden");
}
line(true, "Counts by tapping names and with a scanner that types");
const reads = "BarcodeDetector" in window || "reader" in box.dataset;
if (reads && navigator.mediaDevices) line(true, "Scans badges with its camera");
else line(false, "Does not scan with its camera: tap names, use a scanner, or send a photo of badges.");
list.hidden = false;
document.getElementById("along-acts").hidden = false;
button.hidden = !keeps;

button.addEventListener("click", async () => {
  button.setAttribute("data-busy", "");
  toast(say("Being taken along …"), { seconds: 3 });
  try {
    if (trusted) await keepPage();
    const began = Date.now();
    const found = await ask(box.dataset.address, new URLSearchParams({ token: (await device())?.token ?? "" }));
    await keepTrip({ ...found, off: Math.round(found.now - (began + Date.now()) / 2) });
    await navigator.storage?.persist?.();
    toast(say(trusted
      ? "Taken along. Open it once now; it then opens without a network."
      : "Taken along. Keep its page open: it does not open again without the server."));
    open.href = found.url;
    open.hidden = false;
    open.focus();
  } catch (error) {
    toast(error.message, { bad: true });
  } finally {
    button.removeAttribute("data-busy");
  }
});

if (keeps && (await trips()).length) open.hidden = false;
