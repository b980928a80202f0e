"""What must hold on every page for anyone who may see it."""

import addresses
from case import BrowserCase
from visitor import DESKTOP, PHONE


class EveryPage(BrowserCase):
    """Walks the whole product as one who may read it."""

    def test_every_link_leads_somewhere(self):
        visitor = self.reader()
        found = list(addresses.walk(visitor))
        self.assertGreater(len(found), 100)
        self.assertEqual([line for line in found if line[1] != 200], [])
        pages = [path for path, _ in found if not addresses.is_file(path)]
        for viewport in (DESKTOP, PHONE):
            self.look_at(addresses.examples(pages), viewport)

    def look_at(self, paths, viewport):
        visitor = self.reader(viewport)
        for path in paths:
            with self.subTest(page=path, width=viewport["width"]):
                visitor.complaints.clear()
                self.assertEqual(visitor.go(path), 200)
                self.assertEqual(visitor.barriers(), [])
                self.assertLessEqual(visitor.overflow(), 0)
                self.assertEqual(visitor.complaints, [])

    def test_both_languages_name_themselves(self):
        visitor = self.reader()
        visitor.go("/")
        visitor.page.get_by_role("link", name="English").click()
        self.assertEqual(visitor.page.locator("html").get_attribute("lang"), "en")
        visitor.page.get_by_role("link", name="Indonesia").click()
        self.assertEqual(visitor.page.locator("html").get_attribute("lang"), "id")


class Looking(BrowserCase):
    """What looks for faults finds those that are planted."""

    def test_planted_faults_are_found(self):
        visitor = self.visitor(PHONE)
        visitor.go("/")
        visitor.complaints.clear()
        visitor.page.evaluate(PLANTED)
        for _ in range(300):
            if visitor.complaints:
                break
            visitor.page.wait_for_timeout(200)
        self.assertTrue(any(fault.startswith("image-alt") for fault in visitor.barriers()))
        self.assertGreater(visitor.overflow(), 0)
        self.assertTrue(any("Content Security Policy" in line for line in visitor.complaints), visitor.complaints)


class Keyboard(BrowserCase):
    """Everything can be reached and seen to be reached without a mouse."""

    def test_tab_reaches_everything_and_shows_where_it_is(self):
        visitor = self.reader()
        for path in addresses.pages(visitor):
            with self.subTest(page=path):
                visitor.go(path)
                wanted = visitor.page.evaluate(REACHABLE)
                reached = self.reached(visitor, wanted)
                self.assertEqual(reached["hidden"], [])
                self.assertEqual(reached["count"], min(wanted, 60))

    @staticmethod
    def reached(visitor, wanted):
        """Presses Tab through the page, at most 60 times: how many elements got the focus, which don't show it."""
        found, hidden = set(), []
        # A date takes several: day, month, year, calendar.
        for _ in range(min(wanted, 60) + 8):
            if len(found) >= min(wanted, 60):
                break
            visitor.page.keyboard.press("Tab")
            here = visitor.page.evaluate(FOCUSED)
            if here is None:
                break
            found.add(here["number"])
            if not here["isSeen"]:
                hidden.append(here["html"])
        return {"count": len(found), "hidden": hidden}


PLANTED = """() => {
  const wide = document.createElement('div');
  wide.innerHTML = '<img src="/aset/selaras.css">';
  wide.classList.add('figures');
  wide.style.width = '2000px';
  document.body.append(wide);
  const script = document.createElement('script');
  script.textContent = 'window.planted = true';
  document.body.append(script);
}"""

REACHABLE = """() => {
  const all = [...document.querySelectorAll(
    'a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex="0"]')]
    .filter(e => !e.disabled && e.checkVisibility({contentVisibilityAuto: true, visibilityProperty: true}) &&
      (e.type !== 'radio' || e.checked || !document.querySelector(`input[name="${e.name}"]:checked`)));
  all.forEach((e, i) => { e.__number = i; });
  return all.length;
}"""

FOCUSED = """() => {
  const e = document.activeElement;
  if (!e || e === document.body) return null;
  const style = getComputedStyle(e);
  // Inside frames and dates the browser itself shows where one is.
  const isSeen = style.outlineStyle !== 'none' || style.boxShadow !== 'none' || e.tagName === 'IFRAME' || e.type === 'date';
  return {number: e.__number ?? e.outerHTML.slice(0, 80), html: e.outerHTML.slice(0, 120), isSeen};
}"""
