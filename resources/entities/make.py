#!/usr/bin/env python3
"""Makes the bundled entity file from a folder of raw sources and the hand-written files. See README.md."""

import argparse
import sys
from pathlib import Path

from making import declension, finish, hand, lists, report, sourcing, spellings, write
from making.store import Store


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--sources", type=Path, required=True, help="folder of raw sources, one folder each (SOURCES.md)")
    parser.add_argument("--out", type=Path, default=Path(__file__).parent, help="folder for the XML files")
    parser.add_argument("--by-hand", type=Path, default=Path(__file__).parent / "by-hand", help="folder of hand-written files")
    parser.add_argument("--report", type=Path, help="file for the full report: merged, conflicts, dropped")
    options = parser.parse_args(arguments)
    store = Store()
    hand.read_all(store, options.by_hand)
    lists.read_all(store, options.by_hand / "lists")
    sourcing.read_all(store, options.sources, options.by_hand)
    spellings.add(store, options.by_hand)
    declension.add(store.entities)
    problems = finish.finish(store, options.by_hand)
    files = write.write_all(store.entities, options.out)
    text = report.text(store, files, problems)
    if options.report:
        options.report.write_text(text, encoding="utf-8")
    print(report.summary(store, files, problems))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
