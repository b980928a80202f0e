"""A verifier of the planning agency reads a plan of another office and takes its formal note along."""

from case import BrowserCase


class Verifier(BrowserCase):
    """Reads the Renja of Kota Blitar and prints the note."""

    def test_reads_a_renja_and_prints_the_note(self):
        visitor = self.signed_in("bappeda")
        page = visitor.page
        card = page.locator(".standings > li", has_text="Kota Blitar")
        card.get_by_role("link", name="Rencana Kerja (Renja)").click()
        page.locator(".outline a:visible").nth(3).click()
        page.locator("#bagian h2").wait_for()
        page.get_by_role("link", name="Pemeriksaan", exact=True).click()
        self.assertGreater(page.locator("article.finding").count(), 20)
        page.get_by_role("link", name="Dokumen", exact=True).click()
        note = page.locator(".documents > li", has_text="Catatan Hasil Verifikasi")
        with page.expect_download(timeout=60_000) as download:
            note.get_by_role("link", name="PDF").first.click()
        with open(download.value.path(), "rb") as file:
            self.assertEqual(file.read(5), b"%PDF-")
        self.assertEqual(visitor.complaints, [])

    def test_may_not_bring_documents_in(self):
        visitor = self.signed_in("bappeda")
        self.assertEqual(visitor.page.get_by_role("link", name="Impor").count(), 0)
