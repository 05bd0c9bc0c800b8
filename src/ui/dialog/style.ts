/**
 * The dialog's look: calm paper, the clause as a slip cut from the protocol, one accent by verdict.
 * Pixels only: a page's root font size must not reach in. Nothing is inherited from the page (`all: initial`).
 */
export const STYLE = `
:host {
  all: initial !important;
  display: block !important;
  position: fixed !important;
  width: 0 !important;
  height: 0 !important;
  color-scheme: light dark !important;
}
* { box-sizing: border-box; }
dialog {
  --paper: #fffdf8; --ink: #1f2933; --soft: #52606d; --line: #e3ddd0; --tint: #f6f1e6; --field: #ffffff; --cut: rgb(31 41 51 / .34);
  --stop: #b42318; --ask: #92400e; --advise: #0f766e; --clear: #3f6212; --looking: #334e68;
  --stop-tint: #fdeceA; --ask-tint: #fdf0d5; --advise-tint: #e0f2ee;
  --on-accent: #ffffff; --accent: var(--looking);
  --shadow: 0 1px 2px rgb(31 41 51 / .12), 0 12px 40px rgb(31 41 51 / .24);
  position: fixed; inset: 0; margin: auto; padding: 0;
  width: min(480px, 100vw - 16px); max-width: none;
  height: fit-content; max-height: calc(100vh - 16px); max-height: calc(100dvh - 16px);
  flex-direction: column; overflow: hidden;
  border: 0; border-radius: 12px;
  background: var(--paper); color: var(--ink); box-shadow: var(--shadow);
  font: 400 16px/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", sans-serif;
  text-align: start; letter-spacing: normal; cursor: default; -webkit-text-size-adjust: 100%;
  outline: 0; animation: arrive 120ms ease-out;
}
dialog[open], dialog:popover-open { display: flex; }
dialog:not([open]):not(:popover-open) { display: none; }
dialog::backdrop { background: rgb(31 41 51 / .45); animation: dim 120ms ease-out; }
dialog.advise::backdrop, dialog.clear::backdrop, dialog.looking::backdrop, dialog.unsure::backdrop { background: rgb(31 41 51 / .12); }
dialog:popover-open::backdrop { background: transparent; }
dialog.stop { --accent: var(--stop); --accent-tint: var(--stop-tint); }
dialog.ask { --accent: var(--ask); --accent-tint: var(--ask-tint); }
dialog.advise { --accent: var(--advise); --accent-tint: var(--advise-tint); width: min(420px, 100vw - 16px); }
dialog.clear { --accent: var(--clear); }
dialog.clear, dialog.looking, dialog.unsure { width: min(420px, 100vw - 16px); }
@keyframes arrive { from { opacity: 0; transform: translateY(6px); } }
@keyframes dim { from { opacity: 0; } }

.sheet { display: flex; flex-direction: column; min-height: 0; flex: 0 1 auto; }
/* What scrolls ends where the buttons begin: nothing that has the focus is ever behind them. */
.scroll { overflow: auto; overscroll-behavior: contain; min-height: 0; }
header { display: flex; align-items: center; justify-content: space-between; gap: 8px; padding: 16px 24px 0; }
header p { margin: 0; display: flex; align-items: center; gap: 6px; font-size: 14px; line-height: 20px; }
.brand { color: var(--soft); font-weight: 600; letter-spacing: .01em; }
.verdict { color: var(--accent); font-weight: 600; }
.stop .verdict { background: var(--stop); color: var(--on-accent); padding: 3px 12px 3px 8px; border-radius: 6px; }
.ask .verdict { border: 1.5px solid var(--ask); padding: 2px 12px 2px 8px; border-radius: 14px; }
.icon { flex: none; display: block; }
.body { padding: 8px 24px 8px; }
h2 { margin: 0 0 4px; font-size: 22px; line-height: 28px; font-weight: 650; letter-spacing: -.01em; text-wrap: balance; outline: 0; }
.advise h2, .clear h2, .looking h2, .unsure h2 { font-size: 19px; line-height: 26px; }
h3 { margin: 0 0 8px; font-size: 14px; line-height: 20px; font-weight: 600; color: var(--soft); }
p { margin: 0; overflow-wrap: anywhere; }
.lead { margin: 0 0 16px; text-wrap: pretty; }
.others { margin: -4px 0 16px; padding: 0 0 0 20px; color: var(--ink); }
.others li { margin: 4px 0 0; }
.others li::marker { color: var(--accent); }
.note { margin: 0 0 16px; padding: 8px 12px; border-radius: 8px; background: var(--tint); font-size: 15px; line-height: 22px; }
.small { font-size: 13px; line-height: 19px; color: var(--soft); }

.draft { margin: 0 0 16px; padding: 12px 16px; border-radius: 8px; background: var(--tint); }
.draft figcaption { font-size: 13px; line-height: 18px; color: var(--soft); }
.words { margin: 2px 0 0; white-space: pre-wrap; overflow-wrap: anywhere; }
.gap { color: var(--soft); }
mark { background: var(--ask-tint); color: inherit; border-radius: 3px; padding: 1px 1px 0; text-decoration: underline 2px var(--ask); text-underline-offset: 3px; box-decoration-break: clone; -webkit-box-decoration-break: clone; }
mark.stop { background: var(--stop-tint); text-decoration-color: var(--stop); text-decoration-style: wavy; text-decoration-thickness: 1.5px; }
mark.advise { background: var(--advise-tint); text-decoration-color: var(--advise); text-decoration-style: dotted; }
.also { margin: 8px 0 0; padding: 0; list-style: none; font-size: 14px; line-height: 20px; }
.reach { margin: 10px 0 0; display: flex; flex-wrap: wrap; gap: 4px 16px; font-size: 14px; line-height: 20px; color: var(--soft); }
.reach span { display: inline-flex; gap: 6px; align-items: center; }

.keep { white-space: nowrap; }
/* A slip cut from the protocol with pinking shears: the teeth are a mask, the shadow is the paper's. */
.slip { margin: 0 0 14px; filter: drop-shadow(0 0 .5px var(--cut)) drop-shadow(0 1px 3px var(--cut)); --rule: var(--accent); --rule-tint: var(--tint); }
.paper { padding: 14px 20px 19px; background: linear-gradient(90deg, var(--rule) 4px, var(--field) 4px); border-radius: 3px 3px 0 0; mask: conic-gradient(from -45deg at bottom, #0000, #000 1deg 89deg, #0000 90deg) 50% / 10px 100%; }
.slip.stop { --rule: var(--stop); --rule-tint: var(--stop-tint); } .slip.ask { --rule: var(--ask); --rule-tint: var(--ask-tint); } .slip.advise { --rule: var(--advise); --rule-tint: var(--advise-tint); }
.place { display: flex; flex-wrap: wrap; gap: 4px 10px; align-items: center; font-size: 13px; line-height: 20px; color: var(--soft); }
.tag { flex: none; font: 600 12px/18px ui-monospace, "Cascadia Mono", "DejaVu Sans Mono", monospace; color: var(--rule, var(--soft)); background: var(--rule-tint, transparent); border: 1px solid currentColor; border-radius: 4px; padding: 0 6px; }
blockquote { margin: 10px 0 12px; padding: 0; font: 400 18px/27px "Iowan Old Style", "Palatino Linotype", Palatino, "Book Antiqua", Charter, Georgia, "Noto Serif", "Liberation Serif", serif; white-space: pre-line; overflow-wrap: anywhere; hyphens: auto; text-wrap: pretty; }
.source { display: flex; flex-wrap: wrap; gap: 0 10px; align-items: baseline; padding-top: 8px; border-top: 1px dashed var(--line); font-size: 13px; line-height: 20px; color: var(--soft); }
.source span:first-child { font-style: italic; }
.source a { white-space: nowrap; margin-inline-start: auto; }
a { color: var(--ink); text-decoration: underline 1px; text-underline-offset: 2px; }
details { margin: -4px 0 16px; }
summary { cursor: pointer; padding: 6px 0; font-size: 15px; font-weight: 600; border-radius: 4px; }
details[open] > summary { margin-bottom: 8px; }
details .slip:last-child { margin-bottom: 4px; }

.press { display: contents; }
.chips, .row { display: flex; flex-wrap: wrap; gap: 8px; }
.row { margin: 16px 0 8px; }
.fixes { margin: 0 0 16px; }
.small-gap { margin: 0 0 8px; }
button, .button { font: inherit; font-size: 15px; line-height: 20px; font-weight: 600; text-align: center; cursor: pointer; margin: 0; min-height: 40px; padding: 9px 16px; border-radius: 8px; border: 1px solid transparent; background: transparent; color: var(--ink); text-decoration: none; overflow-wrap: anywhere; transition: background-color 120ms; }
button[aria-disabled] { opacity: .55; cursor: default; }
.primary { background: var(--ink); color: var(--paper); border-color: var(--ink); }
.primary:hover { background: #334e68; }
.plain { border-color: var(--edge, #b8b2a6); background: var(--field); }
.plain:hover, .chip:hover { background: var(--tint); }
.quiet { padding-inline: 8px; font-weight: 500; color: var(--soft); text-decoration: underline 1px; text-underline-offset: 3px; }
.quiet:hover { color: var(--ink); }
.chip { min-height: 36px; padding: 7px 12px; font-weight: 500; text-align: start; border-color: var(--edge, #b8b2a6); background: var(--field); }
:focus-visible { outline: 3px solid #1d6fd8; outline-offset: 2px; }
h2:focus-visible { outline: 0; }

fieldset { margin: 0 0 16px; padding: 0; border: 0; min-width: 0; }
legend { padding: 0; margin: 0 0 4px; font-size: 14px; line-height: 20px; font-weight: 600; color: var(--soft); }
fieldset label { display: flex; gap: 10px; align-items: flex-start; padding: 5px 0; cursor: pointer; }
fieldset label > span { overflow-wrap: anywhere; min-width: 0; }
input { flex: none; width: 20px; height: 20px; margin: 2px 0 0; accent-color: var(--accent); cursor: pointer; }
.by-hand { margin: 8px 0 0; display: flex; flex-direction: column; gap: 8px; align-items: flex-start; }
.by-hand label { width: 100%; font-size: 14px; line-height: 20px; color: var(--soft); display: block; }
textarea { display: block; width: 100%; margin: 4px 0 0; padding: 8px 12px; font: inherit; font-size: 15px; line-height: 22px; color: var(--ink); background: var(--field); border: 1px solid var(--edge, #b8b2a6); border-radius: 8px; resize: vertical; }
.result { padding: 12px 16px; background: var(--field); border: 1px solid var(--line); border-radius: 8px; margin-top: 8px; }
.progress { margin: 0 0 16px; }
.progress p { font-size: 15px; margin-bottom: 8px; }
.bar { height: 8px; border-radius: 4px; background: var(--line); overflow: hidden; }
.bar span { display: block; height: 100%; background: var(--accent); border-radius: 4px; transition: width 120ms; }
.photos { margin: 0 0 16px; }
.photo { margin: 0 0 16px; display: flex; flex-direction: column; gap: 8px; }
.photo > h3, .photo fieldset { margin: 0; }
.framed { position: relative; overflow: hidden; border-radius: 8px; background: var(--tint); }
.framed canvas { display: block; width: 100%; height: 100%; }
.spot, .frame { position: absolute; margin: 0; }
.spot button { all: unset; box-sizing: border-box; display: block; width: 100%; height: 100%; cursor: pointer; }
.spot.frame { min-width: 24px; min-height: 24px; }
.spot.frame button { border: 2px dashed #ffffff; border-radius: 6px; outline: 1px solid #1f2933; }
.spot.frame.on button { border: 3px solid #ffffff; background: rgb(31 41 51 / .55); backdrop-filter: blur(6px); }
.spot.frame button:focus-visible { outline: 3px solid #1d6fd8; outline-offset: 2px; }
.words-frame { border: 1px dashed #1d6fd8; pointer-events: none; }
.words-frame.on { background: rgb(31 41 51 / .6); border-style: solid; }
.slider { align-items: center; } .slider span { width: 128px; } .slider input { flex: 1; min-width: 0; margin: 0; }
.said { margin: 0 0 8px; font-size: 15px; font-weight: 600; }
.away { position: absolute; width: 1px; height: 1px; margin: -1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }

/* More below: the buttons stand on a shadow until the end is reached. */
@supports (animation-timeline: scroll()) {
  .sheet { timeline-scope: --reading; }
  .scroll { scroll-timeline: --reading block; }
  .actions { animation: lift linear both; animation-timeline: --reading; }
}
@keyframes lift { from, 97% { box-shadow: 0 -8px 14px -8px var(--cut); } to { box-shadow: none; } }
.actions { flex: none; display: flex; flex-wrap: wrap; gap: 8px; align-items: center; padding: 12px 24px 16px; background: var(--paper); border-top: 1px solid var(--line); }
.actions .press:last-child button { margin-inline-start: auto; }
.actions .quiet { margin-inline: -8px; }
.aside { display: flex; flex-wrap: wrap; align-items: flex-start; justify-content: space-between; gap: 0 16px; }
.aside .quiet { order: 2; margin-inline: -8px; font-size: 14px; min-height: 32px; padding-block: 5px; }
.aside details { margin: 0; flex: 1 1 200px; }
.aside summary { font-size: 14px; font-weight: 500; padding: 6px 0; }
.advise .paper { padding-block: 10px 15px; } .advise blockquote { font-size: 17px; line-height: 25px; margin-block: 6px 8px; }
.advise .draft { padding: 8px 16px; margin-bottom: 12px; }
.advise .lead { margin-bottom: 12px; }
footer { padding: 0 24px 16px; font-size: 13px; line-height: 19px; color: var(--soft); }
footer h3 { margin: 12px 0 4px; font-size: 13px; line-height: 19px; }
footer p { margin: 0 0 6px; }
footer .tag { font-size: 11px; line-height: 15px; }

@media (prefers-color-scheme: dark) {
  dialog {
    --paper: #14181d; --ink: #e8e6e1; --soft: #a9b4bf; --line: #303a44; --tint: #1e252c; --field: #222a32; --cut: rgb(0 0 0 / .7); --edge: #55616d;
    --stop: #ff9c8f; --ask: #f5b942; --advise: #5fd0c0; --clear: #a3d977; --looking: #9fb3c8;
    --stop-tint: #4a1c18; --ask-tint: #453009; --advise-tint: #0d3f3a; --on-accent: #14181d;
    --shadow: 0 0 0 1px #303a44, 0 12px 40px rgb(0 0 0 / .6);
  }
  dialog::backdrop { background: rgb(0 0 0 / .6); }
  dialog.advise::backdrop, dialog.clear::backdrop, dialog.looking::backdrop, dialog.unsure::backdrop { background: rgb(0 0 0 / .35); }
  .primary:hover { background: #ffffff; }
  :focus-visible { outline-color: #7db7ff; }
}
@media (max-width: 400px) {
  dialog, dialog.advise, dialog.clear, dialog.looking, dialog.unsure { width: 100vw; border-radius: 12px 12px 0 0; margin: auto 0 0; max-height: 100vh; max-height: 100dvh; }
  header, .body, .actions, footer { padding-inline: 16px; }
  .actions { gap: 6px 8px; padding-block: 8px; }
  .actions .quiet { min-height: 32px; padding-block: 5px; }
  .actions .press button { flex: 1 1 auto; }
  .actions .press:last-child button { margin-inline-start: 0; }
}
/* Zoomed in far, or a very low window: everything scrolls, nothing is pinned over the words. */
@media (max-height: 480px) { dialog { overflow: auto; } dialog[open], dialog:popover-open { display: block; } .scroll { overflow: visible; } }
@media (prefers-reduced-motion: reduce) { dialog, dialog::backdrop, .bar span, button { animation: none; transition: none; } }
@media (forced-colors: active) {
  dialog, .paper, .draft, .note { border: 1px solid CanvasText; }
  .slip { filter: none; }
  .paper { border-left-width: 4px; background: Canvas; mask: none; }
  mark { forced-color-adjust: none; background: Mark; color: MarkText; text-decoration-color: MarkText; }
  .bar { border: 1px solid CanvasText; } .bar span { background: Highlight; forced-color-adjust: none; }
  button, .button { border: 1px solid ButtonText; }
  .quiet { border-color: transparent; }
  .stop .verdict { border: 1px solid CanvasText; }
}
`;
