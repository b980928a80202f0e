"""Takes a picture of one page of each kind, wide and narrow, into the folder of the first argument."""

import re
import sys
from pathlib import Path

import addresses
from people import people, sign_in
from product import Product
from visitor import DESKTOP, PHONE, Browser


def main():
    target = Path(sys.argv[1])
    product, browser = Product(), Browser()
    everyone = people(product.output)
    try:
        count = 0
        for viewport in (DESKTOP, PHONE):
            visitor = browser.visitor(product.address, viewport)
            visitor.go("/masuk")
            visitor.page.screenshot(path=target / f"00-masuk-{viewport['width']}.png")
            sign_in(visitor, everyone["admin"])
            for number, path in enumerate(addresses.pages(visitor), start=1):
                visitor.go(path)
                visitor.page.wait_for_load_state("networkidle")
                words = re.sub(r"[^a-z]+", "-", addresses.shape(path)).strip("-") or "beranda"
                visitor.page.screenshot(path=target / f"{number:02}-{words}-{viewport['width']}.png", full_page=True)
                count += 1
    finally:
        browser.close()
        product.stop()
    print(f"screenshots: {count} in {target}")


if __name__ == "__main__":
    main()
