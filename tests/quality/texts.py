#!/usr/bin/env python3
"""Prints the texts of a gold file as `newsgloss annotate` takes them: nothing of the answers."""

import json
import sys

for line in open(sys.argv[1], encoding="utf-8"):
    gold = json.loads(line)
    record = {"id": gold["id"], "text": gold["text"], "lang": gold.get("lang") or "en"}
    day = gold.get("published") or gold.get("ref")
    if day:
        record["published"] = day
    print(json.dumps(record, ensure_ascii=False))
