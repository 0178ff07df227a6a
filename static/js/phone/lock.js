// The screen before what was taken along: the PIN, and what a wrong one costs.
import { button, h, say } from "./page.js";
import * as store from "./store.js";

let told = "";
let trying = false;

/** @param {{ wait?: number, left?: number, wiped?: boolean }} found */
function sentence({ wait, left, wiped }) {
  if (wiped) return say("Too many wrong PINs: what was taken along was removed from this phone. Counts not sent yet are kept and delivered.");
  const next = wait ? say("Wait %(num)d s.", { num: Math.ceil(wait / 1000) }) : say("Try again.");
  return `${say("That was not the PIN. %(num)d tries left, then everything is removed from this phone.", { num: left })} ${next}`;
}

/** What is shown while the PIN is wanted; `opened()` draws the page anew after each try. */
export function lockScreen(opened) {
  const field = h("input", { id: "pin", type: "password", inputmode: "numeric", autocomplete: "off", maxlength: "12" });
  const says = h("p", { class: told ? "note warn" : "quiet", role: "status", id: "pin-says" }, told || say("The PIN that was set when the trip was taken along."));
  const go = h("button", { class: "btn main-act", disabled: trying }, say("Open"));
  const attempt = async (event) => {
    event.preventDefault();
    if (!field.value || trying) return;
    trying = true;
    go.disabled = true;
    const pin = field.value;
    field.value = "";
    const found = await store.tryPin(pin).finally(() => { trying = false; });
    told = found.open ? "" : sentence(found);
    // Drawn anew whatever was found: this form may have been replaced while the PIN was tried.
    await opened();
    document.getElementById("pin")?.focus();
  };
  const forgotten = async () => {
    if (!confirm(say("Remove what was taken along from this phone? Counts not sent yet stay until they are delivered. Then sign in and take the trip along with a new PIN."))) return;
    await store.forgetAll();
    told = "";
    await opened();
  };
  return [h("section", { class: "card" }, h("h1", {}, say("Locked")),
    h("form", { on: { submit: attempt } }, h("label", { for: "pin" }, say("PIN")), field, says, h("div", { class: "row" }, go)),
    h("p", {}, button(say("PIN forgotten"), forgotten, "small")))];
}
