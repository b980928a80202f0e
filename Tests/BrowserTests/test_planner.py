"""A planner's day: a document comes in, its doubts are settled, its findings worked through, and it is printed."""

from case import BrowserCase
from product import ROOT

DOCUMENT = ROOT / "Examples/gresik-2020/rencana-aksi.txt"


class Planner(BrowserCase):
    """Imports the action plan of Gresik, takes it over and works through three findings."""

    def test_imports_settles_takes_over_works_through_and_prints(self):
        visitor = self.signed_in("perencana")
        page = visitor.page
        card = page.locator(".card", has_text="Gresik")
        card.get_by_role("link", name="Impor").click()
        self.upload(page)
        self.assertEqual(visitor.barriers(), [])
        self.settle(page)
        self.take_over(page)
        self.assertEqual(visitor.barriers(), [])
        page.get_by_role("link", name="Buka rencananya").click()
        self.assertGreater(page.locator(".outline a").count(), 50)
        page.get_by_role("link", name="Pemeriksaan", exact=True).click()
        self.work_through(page)
        self.print(page)
        self.assertEqual(visitor.complaints, [])

    def upload(self, page):
        page.get_by_label("Letakkan dokumen di sini, atau pilih berkasnya").set_input_files(DOCUMENT)
        with page.expect_navigation(timeout=60_000):
            page.get_by_role("button", name="Baca berkas").click()
        self.assertTrue(page.get_by_role("heading", name="Ambil alih").is_visible())

    def settle(self, page):
        """Confirms one reading by itself and all others at once."""
        left = page.locator("article.note:not(.settled)").count()
        self.assertGreater(left, 1)
        with page.expect_navigation():
            page.locator("article.note:not(.settled) .decide button").first.click()
        self.assertEqual(page.locator("article.note:not(.settled)").count(), left - 1)
        if left > 2:
            with page.expect_navigation():
                page.get_by_role("button", name="Benarkan semua").click()
        self.assertEqual(page.locator("article.note:not(.settled)").count(), 0)

    def take_over(self, page):
        with page.expect_navigation():
            page.get_by_role("button", name="Ambil alih ke register").click()
        self.assertTrue(page.get_by_role("link", name="Buka rencananya").is_visible())

    def work_through(self, page):
        """Follows one finding to its value, hands one to somebody, dismisses one with a reason."""
        before = page.locator("article.finding:not(.quiet)").count()
        self.assertGreater(before, 3)
        page.get_by_role("link", name="lihat nilainya").first.click()
        page.locator("#bagian h2").wait_for()
        page.go_back()
        second = page.locator("article.finding:not(.quiet)").nth(1)
        second.locator("summary", has_text="Tugaskan").click()
        second.get_by_label("Kepada").select_option(index=1)
        with page.expect_navigation():
            second.get_by_role("button", name="Tugaskan").click()
        third = page.locator("article.finding:not(.quiet)").nth(2)
        third.locator("summary", has_text="Sisihkan").click()
        third.get_by_label("Alasan, yang tetap tercatat").fill("Sesuai dokumen yang ditandatangani")
        with page.expect_navigation():
            third.get_by_role("button", name="Sisihkan").click()
        self.assertEqual(page.locator("article.finding:not(.quiet)").count(), before - 1)

    def print(self, page):
        page.get_by_role("link", name="Dokumen", exact=True).click()
        plan = page.locator(".documents > li", has_text="berblok").first
        with page.expect_download(timeout=60_000) as download:
            plan.get_by_role("link", name="PDF").first.click()
        with open(download.value.path(), "rb") as file:
            self.assertEqual(file.read(5), b"%PDF-")
