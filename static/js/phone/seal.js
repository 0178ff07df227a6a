// What was taken along lies sealed (AES-GCM) under a random key; a short PIN opens that key. The
// open key is in this page's memory alone, so a phone that was put away tells nothing without the PIN.
const ROUNDS = 600000; // OWASP's figure for PBKDF2 with SHA-256
const FREE_TRIES = 3;
const FIRST_WAIT_MS = 30000;
const LONGEST_WAIT_MS = 900000;
export const MOST_TRIES = 10;
export const LEAST_DIGITS = 6;

/** @type {CryptoKey | null} */
let key = null;

/** Has this page cryptography at all? Browsers give it to secure pages only. */
export const canSeal = () => Boolean(globalThis.isSecureContext && globalThis.crypto?.subtle);
export const isOpen = () => key !== null;
export const close = () => { key = null; };

/** Is it a PIN that is not the first one everybody tries? */
export function isGoodPin(pin) {
  if (!new RegExp(`^\\d{${LEAST_DIGITS},12}$`).test(pin)) return false;
  const steps = new Set([...pin].slice(1).map((digit, at) => Number(digit) - Number(pin[at])));
  return steps.size > 1 || ![0, 1, -1].includes([...steps][0]);
}

/** How long to wait before the next try, after so many wrong ones. */
export const waitAfter = (wrong) =>
  (wrong < FREE_TRIES ? 0 : Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** (wrong - FREE_TRIES)));

async function wrapperOf(pin, salt, rounds) {
  const base = await crypto.subtle.importKey("raw", new TextEncoder().encode(pin), "PBKDF2", false, ["deriveKey"]);
  return crypto.subtle.deriveKey({ name: "PBKDF2", hash: "SHA-256", salt, iterations: rounds }, base,
    { name: "AES-GCM", length: 256 }, false, ["wrapKey", "unwrapKey"]);
}

/** Make a new key and open it; returns the lock to be kept: what the PIN opens. */
export async function newLock(pin) {
  const salt = crypto.getRandomValues(new Uint8Array(16));
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const fresh = await crypto.subtle.generateKey({ name: "AES-GCM", length: 256 }, true, ["encrypt", "decrypt"]);
  const wrapper = await wrapperOf(pin, salt, ROUNDS);
  const wrapped = await crypto.subtle.wrapKey("raw", fresh, wrapper, { name: "AES-GCM", iv });
  key = fresh;
  return { salt, iv, wrapped, rounds: ROUNDS, wrong: 0, until: 0 };
}

/** Open a lock; tells whether the PIN was right. */
export async function open(lock, pin) {
  const wrapper = await wrapperOf(pin, lock.salt, lock.rounds);
  try {
    key = await crypto.subtle.unwrapKey("raw", lock.wrapped, wrapper, { name: "AES-GCM", iv: lock.iv },
      { name: "AES-GCM", length: 256 }, false, ["encrypt", "decrypt"]);
    return true;
  } catch {
    return false;
  }
}

/** Seal a value that JSON can hold. */
export async function seal(value) {
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const plain = new TextEncoder().encode(JSON.stringify(value));
  return { iv, data: await crypto.subtle.encrypt({ name: "AES-GCM", iv }, key, plain) };
}

/** The value that was sealed; rejects when it was sealed under another key. */
export async function unseal({ iv, data }) {
  return JSON.parse(new TextDecoder().decode(await crypto.subtle.decrypt({ name: "AES-GCM", iv }, key, data)));
}
