// One overlay a world. A page that we exported answers itself: a host's overlay leaves it alone.

function start() {
  if (globalThis.newsgloss !== undefined) return;
  const handler = globalThis.webkit?.messageHandlers?.newsgloss;
  const data = document.getElementById(PAGE_DATA_ID);
  if ((handler === undefined) === (data === null)) return;
  let overlay = null;
  const receive = (message) => overlay.receive(message);
  overlay = new Overlay(
    data === null ? hostTransport(handler) :
                    pageTransport(JSON.parse(data.textContent), receive));
  globalThis.newsgloss = Object.freeze({receive: (text) => receive(JSON.parse(text))});
  overlay.start();
}

start();
