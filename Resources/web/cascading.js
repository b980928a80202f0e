// The plan's tree: zoom by buttons and by the wheel with Ctrl, move by dragging. The page works without this script.
(() => {
  "use strict";
  const view = document.querySelector(".cascade");
  const tree = document.querySelector(".cascade-tree");
  const tools = document.querySelector(".cascade-zoom");
  if (!view || !tree || !tools) return;

  const least = 0.3, most = 2;
  let scale = 1;

  // Keeps the point under the pointer where it is.
  const show = (next, x = view.clientWidth / 2, y = view.clientHeight / 2) => {
    next = Math.min(most, Math.max(least, next));
    const left = (view.scrollLeft + x) / scale, top = (view.scrollTop + y) / scale;
    scale = next;
    tree.style.zoom = String(scale);
    view.scrollLeft = left * scale - x;
    view.scrollTop = top * scale - y;
    tools.querySelector("[data-zoom=reset]").textContent = Math.round(scale * 100) + "%";
  };

  const fit = () => {
    show(1);
    show(Math.min(view.clientWidth / tree.scrollWidth, view.clientHeight / tree.scrollHeight, 1), 0, 0);
  };

  const acts = { in: () => show(scale * 1.25), out: () => show(scale / 1.25), reset: () => show(1), fit };
  tools.hidden = false;
  tools.addEventListener("click", (event) => {
    const act = acts[event.target.dataset.zoom];
    if (act) act();
  });

  view.addEventListener("wheel", (event) => {
    if (!event.ctrlKey && !event.metaKey) return;
    event.preventDefault();
    const frame = view.getBoundingClientRect();
    show(scale * Math.exp(-event.deltaY / 400), event.clientX - frame.left, event.clientY - frame.top);
  }, { passive: false });

  view.addEventListener("keydown", (event) => {
    if (event.key === "+" || event.key === "=") acts.in();
    else if (event.key === "-") acts.out();
    else if (event.key === "0") acts.reset();
  });

  // Dragging with the mouse; fingers scroll by themselves.
  let from = null;
  view.addEventListener("pointerdown", (event) => {
    if (event.pointerType !== "mouse" || event.button !== 0 || event.target.closest("a, button")) return;
    from = { x: event.clientX + view.scrollLeft, y: event.clientY + view.scrollTop };
    view.setPointerCapture(event.pointerId);
    view.classList.add("moving");
  });
  view.addEventListener("pointermove", (event) => {
    if (!from) return;
    view.scrollLeft = from.x - event.clientX;
    view.scrollTop = from.y - event.clientY;
  });
  const end = () => { from = null; view.classList.remove("moving"); };
  view.addEventListener("pointerup", end);
  view.addEventListener("pointercancel", end);
})();
