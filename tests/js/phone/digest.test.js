// The phone's own SHA-256 against node's.
import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { test } from "node:test";

import { sha256 } from "../../../static/js/phone/digest.js";

const independent = (text) => createHash("sha256").update(text, "utf8").digest("hex");

test("the standard's own example", () => {
  assert.equal(sha256("abc"), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
});

test("every length around the edges of its blocks", () => {
  const texts = Array.from({ length: 200 }, (_, length) => "长a".repeat(length).slice(0, length));

  assert.deepEqual(texts.map(sha256), texts.map(independent));
});

test("letters beyond the basic plane, controls, and halves of letters", () => {
  const texts = ["😀é\u2028", "\u0000\u001f\u007f", "\ud83d", "བོད"];

  assert.deepEqual(texts.map(sha256), texts.map(independent));
});

test("a text of a megabyte", () => {
  const text = "点名".repeat(170_000);

  assert.equal(sha256(text), independent(text));
});
