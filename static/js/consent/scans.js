// Files and photos are gathered, shown by name, and sent with progress; without a script one chooses and sends them.
import { toast, say } from "../base.js";

/** @type {HTMLFormElement | null} */
const form = document.querySelector("[data-drop]");
const field = form?.querySelector("#f-file");
const camera = form?.querySelector("#f-photo");
const list = form?.querySelector("[data-photos]");
const sending = form?.querySelector("[data-sending]");

function put(files) {
  const all = new DataTransfer();
  for (const file of files) all.items.add(file);
  field.files = all.files;
  field.dispatchEvent(new Event("change", { bubbles: true }));
}

function show() {
  const files = [...field.files];
  list.hidden = files.length < 1;
  list.replaceChildren(
    ...files.map((file, number) => {
      const line = document.createElement("li");
      const away = document.createElement("button");
      away.type = "button";
      away.className = "btn small";
      away.textContent = "×";
      away.setAttribute("aria-label", `× ${file.name}`);
      away.addEventListener("click", () => put(files.filter((_, other) => other !== number)));
      line.append(`${file.name} `, away);
      return line;
    }),
  );
}

function send() {
  const data = new FormData(form);
  const most = Number(field.dataset.most);
  if (most && [...field.files].reduce((sum, file) => sum + file.size, 0) > most) return false;
  const request = new XMLHttpRequest();
  const bar = sending.querySelector("progress");
  sending.hidden = false;
  request.upload.addEventListener("progress", (event) => {
    if (event.lengthComputable) bar.value = event.loaded / event.total;
  });
  request.addEventListener("load", () => {
    const found = JSON.parse(request.responseText || "{}");
    if (request.status < 400 && found.url) return location.assign(found.url);
    failed(found.error?.text ?? request.statusText);
  });
  request.addEventListener("error", () => failed(say("The server does not answer. Is this computer still on the school network?")));
  request.open("POST", form.action);
  request.setRequestHeader("Accept", "application/json");
  request.send(data);
  return true;
}

function failed(text) {
  sending.hidden = true;
  delete form.dataset.sent;
  form.querySelector("[data-busy]")?.removeAttribute("data-busy");
  toast(text, { bad: true, seconds: 30 });
}

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
    put([...field.files, ...event.dataTransfer.files]);
    form.requestSubmit(form.querySelector(".main-act"));
  });
  // A drop beside the field must not open the file instead of the page.
  for (const name of ["dragover", "drop"]) window.addEventListener(name, (event) => event.preventDefault());

  field.addEventListener("change", show);
  camera?.addEventListener("change", () => {
    const taken = [...camera.files].map(
      (file) => new File([file], `${field.files.length + 1} ${file.name}`, { type: file.type }),
    );
    camera.value = "";
    put([...field.files, ...taken]);
  });
  form.addEventListener("submit", (event) => {
    if (event.defaultPrevented) return;
    if (field.files.length && send()) event.preventDefault();
  });
}
