#!/usr/bin/env python3
"""Makes en/first_names.tsv: given names of persons, written in Latin letters.

usage: make_first_names.py --faker FOLDER --pocom FOLDER --officials FILE.csv... >en/first_names.tsv

--faker      Faker's folder providers/person (Debian's python3-fake-factory); its lists of given names
--pocom      the US State Department historian's folder of persons (XML, element forename)
--officials  tables with persons' full names in a column `person`, `name` or `officeholderLabel`

A name that is an English word as well is kept where two sources have it.
"""
import argparse
import csv
import glob
import os
import re
import sys
from collections import Counter

NAME = re.compile(r"[A-ZÀ-ÖØ-ÞĀ-Ž][a-zß-öø-ÿā-ž]{2,}")


def faker_names(folder):
    names = set()
    for path in sorted(glob.glob(os.path.join(folder, "*", "__init__.py"))):
        text = open(path, encoding="utf-8").read()
        for body in re.findall(r"\n    first_names?\w* = (.*?)\n\n", text, re.S):
            names.update(NAME.findall(body))
    return names


def main():
    options = argparse.ArgumentParser()
    options.add_argument("--faker")
    options.add_argument("--pocom")
    options.add_argument("--officials", nargs="+", default=[])
    chosen = options.parse_args()
    seen = Counter()
    if chosen.faker:
        seen.update(faker_names(chosen.faker))
    for path in glob.glob(os.path.join(chosen.pocom or "", "**", "*.xml"), recursive=True):
        found = set(re.findall(r"<forename>(\S+?)[ <]", open(path, encoding="utf-8").read()))
        seen.update(name for name in found if NAME.fullmatch(name))
    for path in chosen.officials:
        for row in csv.DictReader(open(path, encoding="utf-8")):
            words = (row.get("officeholderLabel") or row.get("name") or row.get("person") or "").split()
            if len(words) > 1 and NAME.fullmatch(words[0]):
                seen[words[0]] += 1
    small = set()
    table = os.path.join(os.path.dirname(os.path.abspath(__file__)), "en", "case.tsv")
    for line in open(table, encoding="utf-8"):
        small.add(line.split("\t")[0])
    print("# Made by make_first_names.py; do not edit.")
    for name in sorted(seen):
        if name.lower() not in small or seen[name] > 1:
            print(f"{name}\tfirst_name")
    print(len(seen), file=sys.stderr)


main()
