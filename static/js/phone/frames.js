// Counts as a sequence of codes: sealed, cut into numbered frames, put together again in any order.
// A frame is `TPH1:` and, in base 45 (RFC 9285: what a code holds as capitals and digits), 8 bytes of
// the whole's digest, its number and how many there are (2 bytes each), and its part.
// What is sealed is AES-GCM under a key that only phones with this trip hold: a bystander's photo says nothing.
const MARK = "TPH1:";
const LETTERS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:";
const DIGEST = 8;
const HEAD = DIGEST + 4;
//: So that a frame fits a code of version 13 at level L, which a phone reads from a phone.
const PART = 396;
export const MOST_FRAMES = 200;

export const isFrame = (text) => text.startsWith(MARK);

function base45(bytes) {
  let text = "";
  for (let at = 0; at < bytes.length; at += 2) {
    const pair = at + 1 < bytes.length;
    let rest = pair ? bytes[at] * 256 + bytes[at + 1] : bytes[at];
    for (let place = 0; place < (pair ? 3 : 2); place += 1) {
      text += LETTERS[rest % 45];
      rest = Math.floor(rest / 45);
    }
  }
  return text;
}

function fromBase45(text) {
  const bytes = [];
  for (let at = 0; at < text.length; at += 3) {
    const group = [...text.slice(at, at + 3)].map((it) => LETTERS.indexOf(it));
    const value = group.reduceRight((sum, it) => sum * 45 + it, 0);
    if (group.length < 2 || group.includes(-1) || value > (group.length === 3 ? 65535 : 255)) return null;
    if (group.length === 3) bytes.push(value >> 8);
    bytes.push(value & 255);
  }
  return Uint8Array.from(bytes);
}

const utf8 = (text) => new TextEncoder().encode(text);

function through(bytes, machine) {
  return new Response(new Blob([bytes]).stream().pipeThrough(machine)).arrayBuffer().then((it) => new Uint8Array(it));
}

function joined(...parts) {
  const whole = new Uint8Array(parts.reduce((sum, it) => sum + it.length, 0));
  let at = 0;
  for (const part of parts) { whole.set(part, at); at += part.length; }
  return whole;
}

/** Can this page seal at all? Browsers give pages on plain http no cryptography. */
export const canSeal = () => Boolean(globalThis.crypto?.subtle);

async function keys(secret) {
  const raw = Uint8Array.from(atob(secret), (it) => it.charCodeAt(0));
  const base = await crypto.subtle.importKey("raw", raw, "HKDF", false, ["deriveKey"]);
  const make = (info, kind, uses) => crypto.subtle.deriveKey(
    { name: "HKDF", hash: "SHA-256", salt: new Uint8Array(), info: utf8(info) }, base, kind, false, uses,
  );
  return Promise.all([
    make("seal", { name: "AES-GCM", length: 256 }, ["encrypt", "decrypt"]),
    make("nonce", { name: "HMAC", hash: "SHA-256", length: 256 }, ["sign"]),
  ]);
}

async function digestOf(bytes) {
  return new Uint8Array(await crypto.subtle.digest("SHA-256", bytes)).slice(0, DIGEST);
}

/** Return the frames of events, as texts; the same events make the same frames, so that reading can go on later. */
export async function framesOf(events, trip, secret) {
  const [seal, nonces] = await keys(secret);
  const said = utf8(JSON.stringify(events));
  const packs = "CompressionStream" in globalThis;
  const plain = joined(Uint8Array.of(packs ? 1 : 0), packs ? await through(said, new CompressionStream("deflate")) : said);
  // The nonce follows from what is sealed: no two contents share one, and nothing must be remembered.
  const nonce = new Uint8Array(await crypto.subtle.sign("HMAC", nonces, plain)).slice(0, 12);
  const hidden = await crypto.subtle.encrypt({ name: "AES-GCM", iv: nonce, additionalData: utf8(trip) }, seal, plain);
  const whole = joined(nonce, new Uint8Array(hidden));
  const digest = await digestOf(whole);
  const total = Math.ceil(whole.length / PART);
  return Array.from({ length: total }, (_, n) => MARK + base45(joined(
    digest, Uint8Array.of(n >> 8, n & 255, total >> 8, total & 255), whole.slice(n * PART, (n + 1) * PART),
  )));
}

/** Return what one frame says: `{whole, number, total, part}`, or null when it is none of ours. */
export function readFrame(text) {
  const bytes = isFrame(text) ? fromBase45(text.slice(MARK.length)) : null;
  if (!bytes || bytes.length <= HEAD) return null;
  const [high, low, most, least] = bytes.slice(DIGEST, HEAD);
  const [number, total] = [high * 256 + low, most * 256 + least];
  if (number >= total || total > MOST_FRAMES) return null;
  const whole = Array.from(bytes.slice(0, DIGEST), (it) => it.toString(16).padStart(2, "0")).join("");
  return { whole, number, total, part: bytes.slice(HEAD) };
}

/** Return the events of all frames of one whole; null when they are damaged, or sealed for another trip. */
export async function eventsIn(frames, trip, secret) {
  const whole = joined(...[...frames].sort((a, b) => a.number - b.number).map((it) => it.part));
  const digest = Array.from(await digestOf(whole), (it) => it.toString(16).padStart(2, "0")).join("");
  if (digest !== frames[0].whole) return null;
  try {
    const [seal] = await keys(secret);
    const opened = new Uint8Array(await crypto.subtle.decrypt(
      { name: "AES-GCM", iv: whole.slice(0, 12), additionalData: utf8(trip) }, seal, whole.slice(12),
    ));
    const said = opened[0] ? await through(opened.slice(1), new DecompressionStream("deflate")) : opened.slice(1);
    const events = JSON.parse(new TextDecoder().decode(said));
    return Array.isArray(events) ? events : null;
  } catch {
    return null;
  }
}
