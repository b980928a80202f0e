"""Takes the pictures of the help from a fictional agency's pages, into the folder of the first argument."""

import sys
import tempfile
from pathlib import Path

import routes
from palette import packed
from people import people, sign_in
from product import ROOT, Product
from visitor import Browser

WINDOW = {"width": 960, "height": 900}
MARGIN = 12
AGENCY = "Tirta Kencana"
DOSSIER = "Examples/tirta-kencana-2025/dossier.yaml"

# One wrong figure, so that there is something to find: quarters of 93, 94, 95 and 96 make no year of 98.
RIGHT, WRONG = "target: {raw: 96%, kind: percent, value: 96", "target: {raw: 98%, kind: percent, value: 98"

# Enough for a picture of a page, and little enough for a slow line.
LIMIT = 60_000


def example(folder):
    """The fictional agency alone, with the wrong figure."""
    text = (ROOT / DOSSIER).read_text()
    if RIGHT not in text:
        raise SystemExit("the example has no such figure any more")
    place = folder / "tirta-kencana-2025"
    place.mkdir()
    (place / "dossier.yaml").write_text(text.replace(RIGHT, WRONG, 1))
    return folder


class Camera:
    """Takes one picture after another as one person."""

    def __init__(self, visitor, target):
        self.visitor = visitor
        self.page = visitor.page
        self.target = target

    def take(self, name, path, *, of="main", height=520):
        """A picture of the upper part of what a selector finds on a page."""
        if path:
            self.visitor.go(path)
        self.page.wait_for_load_state("networkidle")
        self.page.evaluate("document.activeElement?.blur()")
        place = self.page.locator(of).first
        place.scroll_into_view_if_needed()
        box = place.bounding_box()
        top = box["y"] + self.page.evaluate("scrollY")
        clip = {
            "x": max(0, box["x"] - MARGIN), "y": top - MARGIN, "width": min(box["width"] + 2 * MARGIN, WINDOW["width"]),
            "height": min(box["height"] + 2 * MARGIN, height)}
        file = self.target / f"{name}.png"
        file.write_bytes(packed(self.page.screenshot(clip=clip, full_page=True)))
        size = file.stat().st_size
        print(f"{file.name}: {size} bytes")
        if size > LIMIT:
            raise SystemExit(f"{file.name} has {size} bytes, more than {LIMIT}")


def main():
    target = Path(sys.argv[1])
    with tempfile.TemporaryDirectory(prefix="selaras-help-") as folder:
        product, browser = Product(example(Path(folder))), Browser()
        try:
            everyone = people(product.output)
            visitor = browser.visitor(product.address, WINDOW)
            sign_in(visitor, everyone["perencana"])
            plan = routes.plan(visitor, AGENCY)
            camera = Camera(visitor, target)
            camera.take("mulai", "/")
            camera.take("pemeriksaan", f"{plan}/pemeriksaan", of="article.finding")
            visitor.go(plan)
            part = visitor.page.locator(".outline a", has_text="Sub kegiatan").first.get_attribute("href")
            camera.take("rencana", part, of=".split")
            camera.take("dokumen", f"{plan}/dokumen", of=".documents", height=460)
            camera.take("jabatan", routes.linked(visitor, f"{plan}/jabatan", r"/jabatan\?jabatan="))
            visitor.go(f"{plan}/pemeriksaan")
            work_through(visitor.page)
            camera.take("riwayat", f"{plan}/riwayat", of=".history", height=420)
            visitor.go(f"/impor/{'/'.join(plan.split('/')[2:4])}")
            bring_in(visitor.page)
            camera.take("impor", None, of="article.note", height=420)
        finally:
            browser.close()
            product.stop()


def work_through(page):
    """Hands a finding to somebody and dismisses it, so that there is something to tell."""
    finding = page.locator("article.finding").first
    finding.locator("summary", has_text="Tugaskan").click()
    finding.get_by_label("Kepada").select_option(index=1)
    with page.expect_navigation():
        finding.get_by_role("button", name="Tugaskan").click()
    finding = page.locator("article.finding").first
    finding.locator("summary", has_text="Sisihkan").click()
    finding.get_by_label("Alasan, yang tetap tercatat").fill("Perjanjian sedang diubah, lihat rancangannya")
    with page.expect_navigation():
        finding.get_by_role("button", name="Sisihkan").click()


def bring_in(page):
    """A document that is not quite clear, so that there are doubts to settle."""
    page.get_by_label("Letakkan dokumen di sini, atau pilih berkasnya").set_input_files(
        ROOT / "Examples/gresik-2020/rencana-aksi.txt")
    with page.expect_navigation(timeout=60_000):
        page.get_by_role("button", name="Baca berkas").click()


if __name__ == "__main__":
    main()
