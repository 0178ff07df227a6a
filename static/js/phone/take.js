// Take a trip along, and say honestly what this device can and cannot do without the server.
import { ask, toast } from "../base.js";
import { LEAST_DIGITS, canSeal, isGoodPin, isOpen } from "./seal.js";
import { device, hasLock, held, keepTrip, setPin, tryPin } from "./store.js";

const words = JSON.parse(document.getElementById("along-words").textContent);
const say = (text, values = {}) => (words[text] ?? text).replace(/%\((\w+)\)[sd]/g, (whole, name) => values[name] ?? whole);
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
    if (!(await held()).length) await found.unregister();
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
    await held();
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

const pin = /** @type {HTMLInputElement} */ (document.getElementById("along-pin"));
const again = /** @type {HTMLInputElement} */ (document.getElementById("along-pin-again"));
const known = keeps && canSeal() && (await hasLock());
document.getElementById("along-pins").hidden = !keeps || !canSeal();
document.getElementById("along-pin-new").hidden = known;
document.getElementById("along-pin-known").hidden = !known;
document.getElementById("along-again").hidden = known;
if (keeps && !canSeal()) line(true, "Keeps names and phones in this page only, not on the device: no encryption here");

/** Open what lies here with the PIN, or set the first one; says what is wrong, "" when all is well. */
async function pinTrouble() {
  if (!canSeal() || isOpen()) return "";
  if (await hasLock()) {
    const found = await tryPin(pin.value);
    if (found.open) return "";
    if (found.wiped) return say("Too many wrong PINs: what was taken along was removed from this phone. Counts not sent yet are kept and delivered.");
    return say("That was not the PIN. %(num)d tries left, then everything is removed from this phone.", { num: found.left });
  }
  if (!isGoodPin(pin.value)) return say("Choose a PIN of %(num)d digits or more, not all alike or in a row.", { num: LEAST_DIGITS });
  if (pin.value !== again.value) return say("The two PINs are not the same.");
  await setPin(pin.value);
  return "";
}

button.addEventListener("click", async () => {
  const trouble = await pinTrouble();
  document.getElementById("along-pin-trouble").textContent = trouble;
  if (trouble) {
    pin.focus();
    return;
  }
  pin.value = again.value = "";
  button.setAttribute("data-busy", "");
  toast(say("Being taken along …"), { seconds: 3 });
  try {
    if (trusted) await keepPage();
    const began = Date.now();
    const found = await ask(box.dataset.address, new URLSearchParams({ token: (await device())?.token ?? "" }));
    await keepTrip({ ...found, off: Math.round(found.now - (began + Date.now()) / 2) });
    localStorage.setItem("tripplanner-along-owner", found.owner);
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

if (keeps && (await held()).length) open.hidden = false;
