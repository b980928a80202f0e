"""A planner's second thought: a changed document comes in, and what the plan was before stays within reach."""

import tempfile
from pathlib import Path

from case import BrowserCase
from product import ROOT
from visitor import PHONE

DOCUMENT = ROOT / "Examples/gresik-2020/rencana-aksi.txt"


class Revisions(BrowserCase):
    """Imports the action plan of Gresik with another target, and looks at both revisions."""

    def test_chooses_an_earlier_revision_sees_the_difference_and_prints_it(self):
        visitor = self.signed_in("perencana")
        page = visitor.page
        self.import_changed(page)
        page.get_by_role("link", name="Buka rencananya").click()
        page.get_by_role("link", name="Dokumen", exact=True).click()
        self.choose(page)
        self.compare(visitor)
        self.history(page)
        self.assertEqual(visitor.complaints, [])

    def import_changed(self, page):
        """Takes the document over with 45 in the place of 30 participants."""
        text = DOCUMENT.read_text()
        old = "a. Jumlah peserta Diklat Penanggulangan Penyakit Menular\t30 Orang"
        self.assertEqual(text.count(old), 1)
        page.locator(".card", has_text="Gresik").get_by_role("link", name="Impor").click()
        with tempfile.TemporaryDirectory() as folder:
            file = Path(folder) / "rencana-aksi.txt"
            file.write_text(text.replace(old, old.replace("30 Orang", "45 Orang")))
            page.get_by_label("Letakkan dokumen di sini, atau pilih berkasnya").set_input_files(file)
            with page.expect_navigation(timeout=60_000):
                page.get_by_role("button", name="Baca berkas").click()
        with page.expect_navigation():
            page.get_by_role("button", name="Ambil alih ke register").click()

    def choose(self, page):
        """The revision before, its preview and one of its files."""
        chooser = page.get_by_label("Dari revisi")
        self.assertEqual(chooser.input_value(), "2")
        chooser.select_option("1")
        with page.expect_navigation():
            page.get_by_role("button", name="Tampilkan").click()
        self.assertIn("revisi=1", page.url)
        self.assertTrue(page.get_by_text("bukan yang terkini").is_visible())
        plan = page.locator(".documents > li", has_text="berblok").first
        with page.expect_download(timeout=60_000) as download:
            plan.get_by_role("link", name="PDF").first.click()
        self.assertRegex(
            download.value.suggested_filename,
            r"^rencana-aksi-berblok-[a-z-]+-\d{4}-revisi-1-sebagaimana-tertulis\.pdf$")
        self.is_pdf(download.value)
        with page.expect_navigation():
            plan.get_by_role("link", name="Sebagaimana tertulis").click()
        document = page.frame_locator("iframe.preview").locator("body")
        self.assertIn("30 Orang", document.inner_text())
        self.assertNotIn("45 Orang", document.inner_text())
        with page.expect_navigation():
            page.get_by_role("link", name="Ke revisi terkini").click()
        self.assertIn("45 Orang", document.inner_text())
        page.get_by_role("link", name="Dokumen", exact=True).click()

    def compare(self, visitor):
        """What differs, on a wide and on a narrow screen, and as the official matrix."""
        page = visitor.page
        with page.expect_navigation():
            page.get_by_role("link", name="Perbedaan dari revisi 1").click()
        row = page.locator(".difference tr", has_text="Penyakit Menular").first
        for text in ("30 Orang", "45 Orang", "bertambah 15"):
            self.assertIn(text, row.inner_text())
        for size in (page.viewport_size, PHONE):
            page.set_viewport_size(size)
            self.assertEqual(visitor.barriers(), [])
            self.assertLessEqual(visitor.overflow(), 0)
        with page.expect_download(timeout=60_000) as download:
            page.locator(".files", has_text="Matriks").get_by_role("link", name="PDF").first.click()
        self.assertRegex(
            download.value.suggested_filename,
            r"^matriks-semula-menjadi-[a-z-]+-\d{4}-revisi-1-2-sebagaimana-tertulis\.pdf$")
        self.is_pdf(download.value)

    def history(self, page):
        """Leads back to the difference."""
        page.get_by_role("link", name="Riwayat", exact=True).click()
        with page.expect_navigation():
            page.get_by_role("link", name="perbedaan dari revisi 1").click()
        self.assertTrue(page.get_by_role("heading", name="Perbedaan revisi 1 dan revisi 2").is_visible())

    def is_pdf(self, download):
        with open(download.path(), "rb") as file:
            self.assertEqual(file.read(5), b"%PDF-")
