"""Runs the command of its argument, which serves the product, asks it for pages without a browser, and stops it."""

import json
import re
import subprocess
import sys
import time
from urllib.request import urlopen


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


def main():
    process = subprocess.Popen(sys.argv[1:], stderr=subprocess.PIPE, text=True)
    try:
        place = address(process)
        health = json.load(urlopen(f"{place}/health"))
        assert health["status"] == "ok", health
        home = urlopen(place).read().decode()
        assert "<html" in home, home[:200]
    finally:
        process.terminate()
        status = process.wait(timeout=30)
    assert status == 0, f"the server ended with {status}"
    print("smoke: the product starts, answers and stops")


if __name__ == "__main__":
    main()
