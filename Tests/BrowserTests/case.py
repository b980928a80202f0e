"""What all browser tests share: one browser for the run, one product for each group of tests."""

import unittest

from people import people, sign_in
from product import Product
from visitor import DESKTOP, Browser


class BrowserCase(unittest.TestCase):
    """Tests on a product of their own; visitors are gone when a test ends."""

    maxDiff = 4000
    browser: Browser

    @classmethod
    def setUpClass(cls):
        cls.product = Product()
        cls.people = people(cls.product.output)
        cls.addClassCleanup(cls.product.stop)

    def visitor(self, viewport=DESKTOP):
        """Somebody who isn't signed in."""
        visitor = self.browser.visitor(self.product.address, viewport)
        self.addCleanup(visitor.close)
        return visitor

    def signed_in(self, login, viewport=DESKTOP):
        """The holder of an account, at a browser of their own."""
        visitor = self.visitor(viewport)
        sign_in(visitor, self.people[login])
        return visitor

    def reader(self, viewport=DESKTOP):
        """Somebody who may read everything and sees what there is to administer."""
        return self.signed_in("admin", viewport)
