"""The accounts that `selaras demo` opened, and how their holders sign in."""

from dataclasses import dataclass


@dataclass
class Person:
    """Somebody with an account; the password changes when it is used for the first time."""

    login: str
    password: str
    role: str
    is_new: bool = True


def people(output):
    """Everyone that the output of `selaras demo` names, by login."""
    lines = [line.split("\t") for line in output.splitlines()]
    return {fields[0]: Person(*fields[:3]) for fields in lines if len(fields) >= 3}


def sign_in(visitor, person):
    """Signs in, and chooses a password of one's own the first time."""
    page = visitor.page
    page.goto("/masuk")
    page.get_by_label("Nama pengguna").fill(person.login)
    page.get_by_label("Kata sandi", exact=True).fill(person.password)
    with page.expect_navigation():
        page.locator("main").get_by_role("button", name="Masuk").click()
    if person.is_new:
        chosen = "lembah-biru-menghijau"
        page.get_by_label("Kata sandi sekarang").fill(person.password)
        page.get_by_label("Kata sandi baru, paling sedikit").fill(chosen)
        page.get_by_label("Kata sandi baru sekali lagi").fill(chosen)
        with page.expect_navigation():
            page.get_by_role("button", name="Ganti kata sandi").click()
        person.password, person.is_new = chosen, False
    page.goto("/")
    visitor.complaints.clear()
