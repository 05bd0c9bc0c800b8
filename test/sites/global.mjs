// draft-js 0.11.7 reads Node's `global`; it must be there before the engine is loaded.
window.global = window;
