// What TypeScript's own types of browsers do not know of our pages.

// Our pages are HTML, and what a selector finds may be any control: which one, the template decides.
// So a name nobody has is an error, a control that another element would have is not.
interface PageElement extends HTMLElement {
  action: string;
  checked: boolean;
  content: string;
  disabled: boolean;
  elements: any;
  files: FileList;
  form: HTMLFormElement | null;
  hash: string;
  href: string;
  indeterminate: boolean;
  max: number;
  name: string;
  open: boolean;
  srcObject: MediaProvider | null;
  type: string;
  value: any;
  play(): Promise<void>;
  reportValidity(): boolean;
  requestSubmit(submitter?: HTMLElement | null): void;
  setCustomValidity(error: string): void;
  submit(): void;
}

// Events of our pages happen to their elements.
interface EventTarget {
  readonly action: string;
  readonly checked: boolean;
  readonly dataset: DOMStringMap;
  readonly id: any;
  readonly name: string;
  readonly type: any;
  closest<E extends HTMLElement = PageElement>(selectors: string): E | null;
  readonly matches: any;
}

interface ParentNode {
  querySelector<E extends HTMLElement = PageElement>(selectors: string): E | null;
  querySelectorAll<E extends HTMLElement = PageElement>(selectors: string): NodeListOf<E>;
}

interface Element {
  closest<E extends HTMLElement = PageElement>(selectors: string): E | null;
}

interface Document {
  getElementById<E extends HTMLElement = PageElement>(id: string): E | null;
}

// Browsers that have more, or call it otherwise.
interface Navigator {
  readonly standalone?: boolean;
}

interface Window {
  BarcodeDetector?: any;
  webkitAudioContext?: typeof AudioContext;
}

declare module "*/uqr.js" {
  export function encode(text: string, options?: object): { size: number; data: boolean[][] };
}
