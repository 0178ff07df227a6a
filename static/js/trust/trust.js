// The self-test of /trust: what this device can do on this page, tried out.
const words = JSON.parse(document.getElementById("trust-words").textContent);

// A browser that was only clicked through the warning refuses a service worker.
async function serviceWorker() {
  if (!("serviceWorker" in navigator)) return false;
  try {
    const found = await navigator.serviceWorker.register("/trust/worker.js", { scope: "/trust/" });
    await found.unregister();
    return true;
  } catch {
    return false;
  }
}

function storage() {
  return new Promise((resolve) => {
    try {
      const asked = indexedDB.open("trust-test");
      asked.onsuccess = () => {
        asked.result.close();
        indexedDB.deleteDatabase("trust-test");
        resolve(true);
      };
      asked.onerror = () => resolve(false);
    } catch {
      resolve(false);
    }
  });
}

async function test() {
  const offline = await serviceWorker();
  const found = {
    secure: location.protocol === "https:",
    offline,
    camera: Boolean(navigator.mediaDevices?.getUserMedia),
    storage: await storage(),
  };
  for (const [name, good] of Object.entries(found)) {
    const place = document.querySelector(`[data-test="${name}"]`);
    place.textContent = good ? words.yes : words.no;
    place.className = `badge ${good ? "ok" : "warn"}`;
  }
  const https = location.protocol === "https:";
  const all = Object.values(found).every(Boolean);
  const plain = document.querySelector("[data-secure-addresses]") ? words.plain : words.alone;
  const text = !https ? plain : !offline ? words.untrusted : all ? words.trusted : words.partly;
  const verdict = document.getElementById("verdict");
  verdict.textContent = text;
  verdict.dataset.verdict = !https ? "plain" : offline ? "trusted" : "untrusted";
  document.getElementById("self-test").hidden = false;
}
test();
