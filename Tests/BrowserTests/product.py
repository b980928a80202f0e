"""The product as it is run: a database of its own in a temporary folder, and the server on a free port."""

import os
import re
import subprocess
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PROGRAM = Path(os.environ.get("SELARAS", ROOT / ".build/debug/selaras"))


class Product:
    """A filled register being served; `address` is where, `output` what `selaras demo` told."""

    def __init__(self, examples=None):
        """With the examples of the repository, or those of another folder."""
        self._folder = tempfile.TemporaryDirectory(prefix="selaras-browser-")
        folder = Path(self._folder.name)
        database = f"sqlite:{folder / 'register.sqlite'}"
        demo = subprocess.run(
            [PROGRAM, "demo", "--database", database, *(["--examples", examples] if examples else [])],
            cwd=folder, capture_output=True, text=True, check=False)
        self.output = demo.stdout
        if demo.returncode != 0:
            raise RuntimeError(f"selaras demo ended with {demo.returncode}: {demo.stderr}")
        self._errors = folder / "errors.txt"
        with self._errors.open("w") as errors:
            self._server = subprocess.Popen(
                [PROGRAM, "serve", "--database", database, "--port", "0"], cwd=folder, stderr=errors)
        self.address = self._wait_for_address()

    def _wait_for_address(self):
        for _ in range(4000):
            found = re.search(r"http://\S+", self.errors())
            if found:
                return found.group().rstrip("/")
            if self._server.poll() is not None:
                break
            time.sleep(0.05)
        raise RuntimeError(f"selaras serve doesn't answer: {self.errors()}")

    def errors(self):
        """What the server complained about so far."""
        return self._errors.read_text()

    def stop(self):
        """Ends the server as Ctrl-C does; raises where it doesn't end by itself."""
        self._server.terminate()
        try:
            status = self._server.wait(timeout=120)
        except subprocess.TimeoutExpired:
            self._server.kill()
            self._server.wait()
            status = "no end"
        self._folder.cleanup()
        if status != 0:
            raise RuntimeError(f"selaras serve ended with {status}")
