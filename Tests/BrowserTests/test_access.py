"""Who gets in, and who does not."""

import addresses
from case import BrowserCase


class Strangers(BrowserCase):
    """Without an account there is nothing to see."""

    def test_every_page_sends_a_stranger_to_sign_in(self):
        paths = [path for path in addresses.pages(self.reader()) if not path.startswith("/bantuan")]
        stranger = self.visitor()
        for path in paths:
            with self.subTest(page=path):
                stranger.go(path)
                self.assertTrue(stranger.page.url.split("?")[0].endswith("/masuk"), stranger.page.url)
        self.assertEqual(stranger.barriers(), [])

    def test_the_help_is_open_to_everyone(self):
        stranger = self.visitor()
        stranger.go("/bantuan")
        self.assertTrue(stranger.page.url.endswith("/bantuan"), stranger.page.url)
        self.assertEqual(stranger.barriers(), [])

    def test_signed_out_one_is_a_stranger_again(self):
        visitor = self.signed_in("perencana")
        with visitor.page.expect_navigation():
            visitor.page.get_by_role("button", name="Keluar", exact=True).click()
        visitor.go("/")
        self.assertTrue(visitor.page.url.endswith("/masuk"))

    def test_a_wrong_password_is_told_and_nothing_else(self):
        visitor = self.visitor()
        visitor.go("/masuk")
        visitor.page.get_by_label("Nama pengguna").fill("perencana")
        visitor.page.get_by_label("Kata sandi", exact=True).fill("bukan-ini")
        visitor.page.locator("main").get_by_role("button", name="Masuk").click()
        self.assertTrue(visitor.page.get_by_role("alert").is_visible())
        self.assertEqual(visitor.barriers(), [])


class Scripts(BrowserCase):
    """Scripts make pages pleasant; without them everything is there, too."""

    def test_a_part_is_chosen_without_loading_the_page(self):
        visitor = self.signed_in("perencana")
        visitor.page.locator(".dossier .plan a").first.click()
        visitor.page.evaluate("window.isSamePage = true")
        visitor.page.locator(".outline a").nth(2).click()
        visitor.page.wait_for_url("**bagian=**")
        visitor.page.locator("#bagian h2").wait_for()
        self.assertTrue(visitor.page.evaluate("window.isSamePage"))
        self.assertEqual(visitor.page.locator(".outline a[aria-current]").count(), 1)
        self.assertEqual(visitor.complaints, [])

    def test_without_scripts_the_same_link_opens_the_part(self):
        visitor = self.signed_in("perencana")
        visitor.page.route("**/*.js", lambda route: route.abort())
        visitor.page.locator(".dossier .plan a").first.click()
        visitor.page.locator(".outline a").nth(2).click()
        visitor.page.wait_for_url("**bagian=**")
        self.assertEqual(visitor.page.locator("#bagian h2").count(), 1)
