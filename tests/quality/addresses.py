#!/usr/bin/env python3
"""Prints the Q-id and the English Wikipedia address of each entity that `newsgloss entities list --json` tells."""

import json
import sys

for line in sys.stdin:
    entity = json.loads(line)
    if entity["wikidata"]:
        print(entity["wikidata"])
    if entity["wikipedia"]:
        print("https://en.wikipedia.org/wiki/" + entity["wikipedia"].replace(" ", "_"))
