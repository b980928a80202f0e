"""Runs Typst where only its Python module is installed: typeset.py FOLDER [LABEL | --png PPI]

Lays out document.typ in FOLDER with the fonts in its folder `fonts`; writes the PDF, its one page as a picture, or the
value left under LABEL as JSON, to standard output. Complaints go to standard error; the exit status is then 1, or 101
where Typst itself broke down.
"""

import sys

import typst


def main(folder, label=None, resolution=None):
    layout = {
        "input": f"{folder}/document.typ",
        "root": folder,
        "font_paths": [f"{folder}/fonts"],
        "ignore_system_fonts": True,
    }
    try:
        if label is None:
            sys.stdout.buffer.write(typst.compile(**layout, format="pdf", pdf_standards=["a-2a", "ua-1"]))
        elif label == "--png":
            sys.stdout.buffer.write(typst.compile(**layout, format="png", ppi=float(resolution)))
        else:
            sys.stdout.write(typst.query(**layout, selector=f"<{label}>", field="value"))
    except typst.TypstError as error:
        sys.stderr.write(error.diagnostic)
        return 1
    except Exception as error:  # of a picture, for one
        sys.stderr.write(f"{error}\n")
        return 1
    except BaseException as fault:  # a panic of Typst is no Exception
        if type(fault).__name__ != "PanicException":
            raise
        return 101  # its own words are on standard error
    return 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
