"""The addresses of the product, found by following its links."""

import html
import re

_IDENTITY = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}")
_DOCUMENT = re.compile(r"(?<=/dokumen/)[a-z0-9-]+")
_FILE = re.compile(r"\.(pdf|docx|xlsx|html|txt|md|json|yaml)$")

# Of these there is one for every figure, every box of a tree or every revision.
_MANY = re.compile(r"/(riwayat|cascading|perbedaan)\?")


def is_file(path):
    """Whether it is a document to take along rather than a page."""
    return bool(_FILE.search(path.split("?")[0]))


def shape(path):
    """What pages that differ only in whose they are have in common: identities, documents and values
    of the query left out."""
    place, _, query = path.partition("?")
    names = sorted({part.split("=")[0] for part in query.split("&") if part})
    return _DOCUMENT.sub("*", _IDENTITY.sub("*", place)) + ("?" + "&".join(names) if names else "")


def examples(paths):
    """One path of each shape, in their order."""
    chosen = {}
    for path in paths:
        chosen.setdefault(shape(path), path)
    return list(chosen.values())


def walk(visitor, start="/", most=None):
    """Follows links from a page on; gives path and status of each.

    Every page is asked for, or at most so many of each shape; histories of figures and parts of trees twenty of each
    shape, files and what changes settings once for each shape.
    """
    waiting, seen, counts = [start], {start}, {}
    while waiting:
        path = waiting.pop(0)
        if path.startswith(("/bahasa/", "/tahun")):
            continue
        kind = shape(path)
        counts[kind] = counts.get(kind, 0) + 1
        limit = 1 if is_file(path) else most or (20 if _MANY.search(path) else None)
        if limit and counts[kind] > limit:
            continue
        answer = visitor.context.request.get(path)
        yield path, answer.status
        if is_file(path) or "text/html" not in answer.headers.get("content-type", ""):
            continue
        for link in re.findall(r'<a\b[^>]*?\bhref="([^"]*)"', answer.text()):
            target = html.unescape(link).split("#")[0]
            if target.startswith("/") and target not in seen:
                seen.add(target)
                waiting.append(target)


def pages(visitor):
    """One page of each shape."""
    return examples([path for path, _ in walk(visitor, most=2) if not is_file(path)])
