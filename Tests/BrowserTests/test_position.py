"""The holder of a post sees the own sheet: duties, results, indicators."""

from case import BrowserCase

POST = "Kepala Bidang Mutasi dan Promosi"


class PositionHolder(BrowserCase):
    """Is put into a post by the secretary, signs in and finds the own indicators."""

    def test_sees_the_own_sheet(self):
        self.appoint()
        visitor = self.signed_in("pejabat")
        visitor.go("/indikator-saya")
        text = visitor.page.inner_text("main")
        self.assertIn(POST, text)
        self.assertIn("Persentase usul mutasi dan kenaikan pangkat yang diselesaikan", text)
        self.assertEqual(visitor.page.get_by_role("link", name="Impor dokumen").count(), 0)
        self.assertEqual(visitor.barriers(), [])
        self.assertEqual(visitor.complaints, [])

    def appoint(self):
        page = self.signed_in("sekretaris").page
        page.locator(".card", has_text="Tirta Kencana").get_by_role("link", name="Rencana Aksi").click()
        page.get_by_role("link", name="Jabatan", exact=True).click()
        posts = page.url
        page.get_by_role("link", name="Pegawai perangkat daerah ini").click()
        page.get_by_label("Nama", exact=True).fill("Pemangku Jabatan Contoh")
        account = page.get_by_label("Akunnya, bila ada")
        account.select_option(label=next(
            option for option in account.locator("option").all_inner_texts() if "Pemangku jabatan" in option))
        with page.expect_navigation():
            page.get_by_role("button", name="Catat").click()
        page.goto(posts)
        page.get_by_role("link", name=POST).click()
        page.get_by_label("Pegawai", exact=True).select_option(label="Pemangku Jabatan Contoh")
        page.get_by_label("Sejak").fill("2025-01-02")
        with page.expect_navigation():
            page.get_by_role("button", name="Tetapkan").click()
        self.assertIn("Pemangku Jabatan Contoh", page.inner_text("main"))
