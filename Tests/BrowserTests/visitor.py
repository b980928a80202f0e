"""A person at a browser: goes to pages, and keeps what went wrong on them."""

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import sync_playwright

DESKTOP = {"width": 1280, "height": 800}
PHONE = {"width": 360, "height": 740}


class Browser:
    """Debian's Chromium, one for a whole run."""

    def __init__(self):
        self._playwright = sync_playwright().start()
        self._chromium = self._playwright.chromium.launch(
            executable_path="/usr/bin/chromium", args=["--no-sandbox"])

    def visitor(self, address, viewport=DESKTOP):
        """A new person, who isn't signed in and has seen nothing."""
        context = self._chromium.new_context(
            base_url=address, viewport=viewport, locale="id-ID", accept_downloads=True)
        return Visitor(context)

    def close(self):
        self._chromium.close()
        self._playwright.stop()


class Visitor:
    """One browser window with its cookies."""

    def __init__(self, context):
        self.context = context
        self.page = context.new_page()
        self.page.set_default_timeout(60_000)
        self.complaints = []
        self.page.on("console", self._console)
        self.page.on("pageerror", lambda error: self.complaints.append(f"script: {error}"))
        self.page.on("requestfailed", self._failed)

    def _console(self, message):
        # The browser itself reports refused requests and breaches of the content policy here.
        if message.type in ("error", "warning"):
            self.complaints.append(f"console: {message.text}")

    def _failed(self, request):
        # A download or a page left before it was there is no fault.
        if request.failure and "ERR_ABORTED" not in request.failure:
            self.complaints.append(f"request: {request.url} {request.failure}")

    def go(self, path):
        """Opens a path; its status."""
        answer = self.page.goto(path, wait_until="load")
        return answer.status

    def links(self):
        """The paths on this server that the page leads to."""
        return self.page.eval_on_selector_all(
            "a[href]", "all => all.filter(a => a.origin === location.origin).map(a => a.pathname + a.search)")

    def barriers(self):
        """Serious and critical faults that axe-core finds on the page."""
        found = Axe().run(self.page, options={"resultTypes": ["violations"]}).response["violations"]
        return [
            f"{fault['id']}: {node['html'][:160]}"
            for fault in found if fault["impact"] in ("serious", "critical") for node in fault["nodes"][:3]]

    def overflow(self):
        """By how many pixels the page can be scrolled sideways."""
        return self.page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")

    def close(self):
        self.context.close()
