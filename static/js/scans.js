// Files dropped anywhere on the upload field are chosen and sent; without a script one chooses them.
const form = document.querySelector("[data-drop]");
const field = form?.querySelector("input[type=file]");

if (form && field) {
  for (const name of ["dragenter", "dragover"]) {
    form.addEventListener(name, (event) => {
      event.preventDefault();
      form.classList.add("over");
    });
  }
  for (const name of ["dragleave", "drop"]) {
    form.addEventListener(name, () => form.classList.remove("over"));
  }
  form.addEventListener("drop", (event) => {
    event.preventDefault();
    if (!event.dataTransfer?.files.length) return;
    field.files = event.dataTransfer.files;
    form.requestSubmit();
  });
  // A drop beside the field must not open the file instead of the page.
  for (const name of ["dragover", "drop"]) window.addEventListener(name, (event) => event.preventDefault());
}
