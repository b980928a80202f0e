"""Every address of the product by the name it has in `Route`, made from what a visitor finds in a filled register."""

import re

from product import ROOT

# What an address leads to where it leads to no page of its own.
NO_PAGE = {"importedFile", "file", "differenceFile", "language", "year", "helpPicture", "logo", "asset", "health"}

_IDENTITY = r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}"
_PLAN = re.compile(rf"^/rencana/({_IDENTITY})/({_IDENTITY})/({_IDENTITY})$")


def declared():
    """The names of all cases of `Route`."""
    source = (ROOT / "Sources/WebUI/Route.swift").read_text()
    body = source.split("package enum Route", 1)[1].split("package var need", 1)[0]
    return set(re.findall(r"^    case (\w+)", body, re.MULTILINE))


def plan(visitor, words):
    """The address of the first plan of the agency whose name contains the words, as somebody finds it at home."""
    visitor.go("/")
    place = visitor.page.locator(".card, .standings > li", has_text=words).first
    links = place.locator("a[href]").evaluate_all("all => all.map(a => a.pathname)")
    return next(path for path in links if _PLAN.match(path))


def linked(visitor, path, pattern):
    """The first address on a page that matches."""
    visitor.go(path)
    return next(link for link in visitor.links() if re.search(pattern, link))


def addresses(plan_path):
    """By name of the route: who looks, and at which address; nothing for those that need a page to be found on."""
    region, agency, _ = _PLAN.match(plan_path).groups()
    own = f"/perangkat-daerah/{region}/{agency}"
    return {
        "home": [("perencana", "/"), ("bappeda", "/"), ("admin", "/"), ("pejabat", "/"), ("pembaca", "/")],
        "agencies": [("admin", "/perangkat-daerah"), ("admin", "/perangkat-daerah?cari=tidak+ada")],
        "signIn": [(None, "/masuk")],
        "account": [("admin", "/akun")],
        "administration": [("admin", "/administrasi")],
        "settings": [("admin", "/administrasi/pengaturan")],
        "deadlines": [("admin", "/administrasi/tenggat")],
        "regulations": [("pembaca", "/ketentuan")],
        "periods": [("admin", f"/administrasi/{region}/periode")],
        "accounts": [("admin", f"/administrasi/{region}")],
        "imports": [("perencana", f"/impor/{region}/{agency}")],
        "plan": [("perencana", plan_path)],
        "figures": [("perencana", f"{plan_path}?tampilan=tabel")],
        "findings": [("perencana", f"{plan_path}/pemeriksaan"), ("bappeda", f"{plan_path}/pemeriksaan?cari=zzz")],
        "cascade": [("perencana", f"{plan_path}/cascading")],
        "positions": [("sekretaris", f"{plan_path}/jabatan")],
        "myIndicators": [("pejabat", "/indikator-saya"), ("admin", "/indikator-saya")],
        "people": [("sekretaris", f"{own}/pegawai")],
        "history": [("perencana", f"{plan_path}/riwayat")],
        "auditLog": [("perencana", f"{own}/jejak-audit")],
        "recordHistory": [("perencana", f"{own}/riwayat?catatan=agency")],
        "settingsHistory": [("admin", "/administrasi/pengaturan/riwayat")],
        "documents": [("perencana", f"{plan_path}/dokumen")],
        "difference": [("perencana", f"{plan_path}/perbedaan")],
        "help": [(None, "/bantuan")],
    }
