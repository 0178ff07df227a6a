// The camera and whatever reads its codes: the browser's own reader where it works, else
// zxing-cpp in a worker, loaded only now. Phones sold in China mostly need the second.
import { say } from "./page.js";

const LONG_SIDE = 1280;
const PAUSE_MS = 60;
const PATIENCE_MS = 30000;
const hasReader = "reader" in document.documentElement.dataset;
let stream = null;
let turn = 0;

const TROUBLES = {
  NotAllowedError: "The camera was not allowed. Allow it for this page in the browser's settings.",
  NotFoundError: "This device has no camera.",
  NotReadableError: "Another program is using the camera. Close it and try again.",
};

/** Why the camera cannot be used, for people. */
export const trouble = (error) => (TROUBLES[error.name] ? say(TROUBLES[error.name])
  : say("The camera cannot be used: %(reason)s", { reason: error.message }));

/** Can this device read codes with its camera? */
export const canSee = () => Boolean(navigator.mediaDevices) && ("BarcodeDetector" in window || hasReader);
export const isOpen = () => stream !== null;

/** The browser's own reader, or null where it is missing or reads no codes (it leans on services that many phones lack). */
async function ownReader() {
  try {
    if (!(await window.BarcodeDetector.getSupportedFormats()).includes("qr_code")) return null;
    const detector = new window.BarcodeDetector({ formats: ["qr_code"] });
    await detector.detect(new ImageData(8, 8));
    return { read: async (picture) => (await detector.detect(picture)).map((it) => it.rawValue), end() {} };
  } catch {
    return null;
  }
}

/** zxing-cpp; resolves when it is compiled, so that "open" means that it reads. */
function ourReader() {
  return new Promise((resolve, reject) => {
    const worker = new Worker("/offline/phone/decoder.js");
    const canvas = document.createElement("canvas");
    const pen = canvas.getContext("2d", { willReadFrequently: true });
    const give_up = setTimeout(() => { worker.terminate(); reject(new Error("timeout")); }, PATIENCE_MS);
    /** @type {(texts: string[]) => void} */
    let answer = () => {};
    const read = (view) => {
      const share = Math.min(1, LONG_SIDE / Math.max(view.videoWidth, view.videoHeight, 1));
      canvas.width = Math.round(view.videoWidth * share);
      canvas.height = Math.round(view.videoHeight * share);
      if (!canvas.width) return [];
      pen.drawImage(view, 0, 0, canvas.width, canvas.height);
      const picture = pen.getImageData(0, 0, canvas.width, canvas.height);
      return new Promise((told) => {
        answer = told;
        worker.postMessage(picture, [picture.data.buffer]);
      });
    };
    worker.onmessage = ({ data }) => {
      if (data.texts) { answer(data.texts); return; }
      clearTimeout(give_up);
      if (data.ready) resolve({ read, end: () => worker.terminate() });
      else { worker.terminate(); reject(new Error(data.trouble)); }
    };
    worker.onerror = (event) => { clearTimeout(give_up); worker.terminate(); reject(new Error(event.message || "worker")); };
  });
}

async function reader() {
  const own = "BarcodeDetector" in window ? await ownReader() : null;
  if (own) return own;
  if (!hasReader) throw new Error("BarcodeDetector");
  return ourReader();
}

const box = document.getElementById("camera-box");
const view = document.getElementById("camera");
const stop = document.getElementById("camera-stop");
let closed = () => {};

/** Show or hide what the camera sees; the page makes room for it, so that nothing lies behind. */
function show(seen) {
  box.hidden = !seen;
  document.body.classList.toggle("seeing", seen);
  stop.textContent = say("Stop the camera");
  if (seen) scrollTo(0, 0);
}

stop.addEventListener("click", () => close());

/** Open the camera; `found(text)` hears every code of every picture, `ended()` that it was closed. Rejects with the reason. */
export async function open(found, ended = () => {}) {
  close();
  turn += 1;
  const mine = turn;
  const seen = await navigator.mediaDevices.getUserMedia({
    video: { facingMode: "environment", width: { ideal: 1280 }, height: { ideal: 720 } },
  });
  let eyes = null;
  try {
    view.srcObject = seen;
    show(true);
    [eyes] = await Promise.all([reader(), view.play()]);
  } catch (error) {
    seen.getTracks().forEach((it) => it.stop());
    if (mine === turn) show(false);
    throw error;
  }
  if (mine !== turn) {
    seen.getTracks().forEach((it) => it.stop());
    eyes.end();
    return;
  }
  stream = seen;
  closed = ended;
  const look = async () => {
    if (mine !== turn) { eyes.end(); return; }
    const texts = await Promise.resolve(eyes.read(view)).catch(() => []);
    if (mine === turn) texts.forEach(found);
    setTimeout(look, PAUSE_MS);
  };
  look();
}

export function close() {
  turn += 1;
  const seen = stream;
  stream = null;
  show(false);
  seen?.getTracks().forEach((it) => it.stop());
  if (open) closed();
}
