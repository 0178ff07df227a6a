// A new trip: the last day follows the first one until somebody chooses it.
for (const form of document.querySelectorAll("[data-new-trip]")) {
  const [starts, ends] = ["starts", "ends"].map((name) => /** @type {HTMLInputElement} */ (form.querySelector(`[name=${name}]`)));
  let own = Boolean(ends.value);
  ends.addEventListener("input", () => (own = Boolean(ends.value)));
  starts.addEventListener("change", () => {
    if (!own || (ends.value && ends.value < starts.value)) ends.value = starts.value;
    ends.min = starts.value;
  });
}
