/** A page with mentions in it, as `card-page.ts` expects it. */
export const CARD_HTML = `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="color-scheme" content="light dark"><title>Card</title>
<style>body { font: 18px/1.6 serif; margin: 40px; color: #222; background: #fff } @media (prefers-color-scheme: dark) { body { color: #ddd; background: #111 } } .far { margin-top: 1200px }</style>
<main><h1>Leaders gather</h1><p><a href="#here" id="link">A link</a> and <span data-mention="0">Xi Jinping</span> met, said <span data-mention="1">Olaf Scholz</span>.
<dialog id="dialog"><p>In a dialog: <span data-mention="2">the chancellor</span>.</p></dialog>
<p class="far"><span data-mention="3">the president</span> at the end.</p></main>
<script>
  // The card's root is closed; for these tests alone it is opened where they ask, so that what is in it can be seen.
  const attach = Element.prototype.attachShadow
  if (new URLSearchParams(location.search).has("open"))
    Element.prototype.attachShadow = function (init) { return attach.call(this, { ...init, mode: "open" }) }
</script><script type="module" src="/bundle.js"></script>`

/** What the pages of the extension are rendered into by `pages-page.tsx`. */
export const PAGES_HTML = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Fact Annotator</title><div id="root"></div><script type="module" src="/bundle.js"></script>`
