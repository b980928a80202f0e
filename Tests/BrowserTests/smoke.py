"""Runs the command of its argument, which serves the product, asks it for pages without a browser, and stops it."""

import http.cookiejar
import json
import re
import subprocess
import sys
import threading
import time
import urllib.parse
from urllib.request import HTTPCookieProcessor, build_opener

from people import people


def address(process, seconds=900):
    """Where the server says that it listens."""
    end = time.monotonic() + seconds
    for line in process.stderr:
        sys.stderr.write(line)
        found = re.search(r"http://\S+", line)
        if found:
            return found.group().rstrip("/")
        if time.monotonic() > end:
            break
    raise SystemExit("smoke: the server did not start")


def sign_in(browser, place, person):
    """The page one comes to with the one-time password."""
    page = browser.open(f"{place}/masuk").read().decode()
    token = re.search(r'name="formulir" value="([^"]+)"', page).group(1)
    fields = {"formulir": token, "nama": person.login, "sandi": person.password}
    return browser.open(f"{place}/masuk", urllib.parse.urlencode(fields).encode()).read().decode()


def main():
    process = subprocess.Popen(sys.argv[1:], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    told = []
    # Read beside the errors, so that neither can block the server.
    reader = threading.Thread(target=lambda: told.extend(process.stdout))
    reader.start()
    try:
        place = address(process)
        browser = build_opener(HTTPCookieProcessor(http.cookiejar.CookieJar()))
        health = json.load(browser.open(f"{place}/health"))
        assert health["status"] == "ok", health
        planner = people("".join(told))["perencana"]
        page = sign_in(browser, place, planner)
        assert "sandi-baru" in page, page[:400]
    finally:
        process.terminate()
        status = process.wait(timeout=120)
    reader.join()
    assert status == 0, f"the server ended with {status}"
    print("smoke: the product starts, answers, lets its users in and stops")


if __name__ == "__main__":
    main()
