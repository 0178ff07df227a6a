// Reads codes in pictures, away from the page, so that tapping stays quick. A worker of its own
// also means that only this script may compile WebAssembly (web/rollcall/phone_files.py).
importScripts("/offline/zxing-reader.js");

const HOW = { formats: ["QRCode"], maxNumberOfSymbols: 12, tryInvert: false };
const ready = ZXingWASM.prepareZXingModule({
  // Everything comes from our own server or from this phone; the package would ask the internet.
  overrides: { locateFile: () => "/offline/zxing-reader.wasm" },
  fireImmediately: true,
});
ready.then(() => postMessage({ ready: true }), (error) => postMessage({ trouble: error.message }));

onmessage = async ({ data: picture }) => {
  let texts = [];
  try {
    texts = (await ZXingWASM.readBarcodes(picture, HOW)).map((it) => it.text);
  } catch {
    // one picture that cannot be read; the next one comes soon
  }
  postMessage({ texts });
};
