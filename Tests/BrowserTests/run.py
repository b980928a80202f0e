"""Runs all browser tests, or those whose names contain one of the arguments; ends with a line that counts them."""

import sys
import unittest
from pathlib import Path

from case import BrowserCase
from visitor import Browser


def main():
    """The exit status: 0 where tests ran and all of them passed."""
    loader = unittest.TestLoader()
    loader.testNamePatterns = [f"*{word}*" for word in sys.argv[1:]] or None
    suite = loader.discover(str(Path(__file__).parent))
    BrowserCase.browser = Browser()
    try:
        result = unittest.TextTestRunner(verbosity=2, stream=sys.stdout).run(suite)
    finally:
        BrowserCase.browser.close()
    failed = len({str(test).split(" [")[0].split(" (page=")[0] for test, _ in result.failures + result.errors})
    print(f"\nbrowser: {result.testsRun - failed} passed, {failed} failed")
    return 0 if result.wasSuccessful() and result.testsRun > 0 else 1


if __name__ == "__main__":
    sys.exit(main())
