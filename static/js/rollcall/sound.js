// What is heard and felt: one short note for a count, three rising for "complete", a low one for a fault.
let context = null;

function note(pitch, from, length, volume = 0.2) {
  const tone = context.createOscillator();
  const loud = context.createGain();
  tone.type = "sine";
  tone.frequency.value = pitch;
  loud.gain.setValueAtTime(volume, context.currentTime + from);
  loud.gain.exponentialRampToValueAtTime(0.001, context.currentTime + from + length);
  tone.connect(loud).connect(context.destination);
  tone.start(context.currentTime + from);
  tone.stop(context.currentTime + from + length);
}

function play(notes) {
  try {
    context ??= new (window.AudioContext ?? window.webkitAudioContext)();
    context.resume?.();
    for (const one of notes) note(...one);
  } catch {
    // a device without sound still shows it
  }
}

/** Everybody is accounted for: unmistakable, also in a pocket. */
export function celebrate() {
  play([[660, 0, 0.18, 0.35], [880, 0.18, 0.18, 0.35], [1320, 0.36, 0.5, 0.35]]);
  navigator.vibrate?.([120, 60, 120, 60, 400]);
}

/** One count was taken (or was not). */
export function heard(good) {
  play(good ? [[1100, 0, 0.09]] : [[180, 0, 0.35, 0.3]]);
  navigator.vibrate?.(good ? 40 : [200, 80, 200]);
}
