"""Every page of the product, by the list of its routes, is looked at wide and narrow."""

import routes
from case import BrowserCase
from product import ROOT
from visitor import DESKTOP, PHONE

DOCUMENT = ROOT / "Examples/gresik-2020/rencana-aksi.txt"


class EveryRoute(BrowserCase):
    """Goes to the page of each route as somebody it is for."""

    def test_every_route_is_looked_at_wide_and_narrow(self):
        looked_at = self.pages()
        self.assertEqual(set(looked_at) | routes.NO_PAGE, routes.declared())
        self.assertEqual(set(looked_at) & routes.NO_PAGE, set())
        visitors = {}
        for name, places in looked_at.items():
            for login, path in places:
                for viewport in (DESKTOP, PHONE):
                    key = (login, viewport["width"])
                    if key not in visitors:
                        visitors[key] = self.signed_in(login, viewport) if login else self.visitor(viewport)
                    with self.subTest(route=name, page=path, width=viewport["width"]):
                        self.look_at(visitors[key], path)

    def look_at(self, visitor, path, status=200):
        visitor.complaints.clear()
        self.assertEqual(visitor.go(path), status)
        self.assertEqual(visitor.barriers(), [])
        self.assertLessEqual(visitor.overflow(), 0)
        if status == 200:
            self.assertEqual(visitor.complaints, [])

    def pages(self):
        """By name of the route: who looks, and at which address."""
        planner = self.signed_in("perencana")
        plan = routes.plan(planner, "Blitar")
        found = routes.addresses(plan)
        found["importDraft"] = [("perencana", self.draft(planner, found["imports"][0][1]))]
        found["statementHistory"] = [("perencana", self.statement(planner, routes.plan(planner, "Gresik")))]
        found["preview"] = [("perencana", routes.linked(planner, f"{plan}/dokumen", r"/dokumen/[a-z-]+$"))]
        secretary = self.signed_in("sekretaris")
        found["position"] = [("sekretaris", routes.linked(secretary, f"{plan}/jabatan", r"/jabatan\?jabatan="))]
        found["person"] = [("sekretaris", self.person(secretary, found["people"][0][1]))]
        topics = [link for link in self.links(secretary, "/bantuan") if link.startswith("/bantuan/")]
        found["help"] += [(None, topic) for topic in sorted(set(topics))]
        return found

    @staticmethod
    def links(visitor, path):
        visitor.go(path)
        return visitor.links()

    def statement(self, visitor, plan):
        """The history of a figure of the first part of the plan that has one."""
        parts = [link for link in self.links(visitor, f"{plan}?tampilan=tabel") if "?bagian=" in link]
        for part in parts[:20]:
            for link in self.links(visitor, part):
                if "/riwayat?angka=" in link:
                    return link
        raise AssertionError("no figure has a history")

    def draft(self, visitor, imports):
        """Brings a document in that stays a draft, with doubts to settle."""
        page = visitor.page
        visitor.go(imports)
        page.get_by_label("Letakkan dokumen di sini, atau pilih berkasnya").set_input_files(DOCUMENT)
        with page.expect_navigation(timeout=60_000):
            page.get_by_role("button", name="Baca berkas").click()
        return page.evaluate("location.pathname")

    def person(self, visitor, people):
        """Enters somebody, so that there is a person to look at."""
        page = visitor.page
        visitor.go(people)
        page.get_by_label("Nama", exact=True).fill("Pegawai contoh")
        with page.expect_navigation():
            page.get_by_role("button", name="Catat").click()
        return routes.linked(visitor, people, r"/pegawai/[0-9a-f-]{36}$")

    def test_pages_of_faults_are_looked_at_too(self):
        for viewport in (DESKTOP, PHONE):
            self.look_at(self.reader(viewport), "/tidak-ada", 404)
            self.look_at(self.visitor(viewport), "/bantuan/tidak-ada", 404)
