// What stands above or beside the scripts that run without a page.

/** Written above the service worker by the server (web/rollcall/phone.py). */
declare const VERSION: string;
declare const SHELL: string[];
/** zxing-wasm's reader, as importScripts brings it. */
declare const ZXingWASM: any;
