"""The holder of a post sees the own sheet: duties, results, indicators."""

from case import BrowserCase

POST = "Kasubbag Umum dan Kepegawaian"


class PositionHolder(BrowserCase):
    """Signs in and finds the own indicators; brings nothing in."""

    def test_sees_the_own_sheet(self):
        visitor = self.signed_in("pejabat")
        visitor.go("/indikator-saya")
        text = visitor.page.inner_text("main")
        self.assertIn(POST, text)
        self.assertIn("Tugas", text)
        self.assertGreater(visitor.page.locator("main table, main dl, main h3").count(), 0)
        self.assertEqual(visitor.page.get_by_role("link", name="Impor dokumen").count(), 0)
        self.assertEqual(visitor.barriers(), [])
        self.assertEqual(visitor.complaints, [])
