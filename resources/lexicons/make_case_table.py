#!/usr/bin/env python3
"""Makes en/case.tsv: which English words are mostly written small.

usage: make_case_table.py --words LIST... --common LIST... --wordnet FOLDER [--factbook FOLDER] [--prose FILE.jsonl ...] >en/case.tsv

LIST      word lists, one word a line (Debian's wamerican and wbritish, made from SCOWL); --common: shorter lists
          (wamerican-small, wbritish-small): a word outside them has a line only where running text has it thrice
FOLDER    WordNet 3.0's dictionary files (Debian's wordnet-base); a folder of World Factbook JSON files
FILE      prose: JSON lines with a member "text", of sets whose licence allows it

Counts every word that stands inside a sentence (not at its beginning, not in a title) small and with a capital.
A word of a list that stands there small only, or that running text writes small nine times in ten, becomes
`small_word`, and `common_word` too where running text has it forty times; one that is written both ways becomes `mixed_word`; a word that is no English word has no line.
"""
import argparse
import glob
import json
import os
import re
import sys
from collections import Counter

WORD = re.compile(r"[A-Za-z]+(?:-[A-Za-z]+)*")
small, large = Counter(), Counter()


def read_prose(text):
    for sentence in re.split(r"[.!?:;\"“”()\n]\s*|--|<[^>]*>", text):
        words = WORD.findall(sentence)
        if len(words) < 4 or sum(w[0].isupper() for w in words) * 2 > len(words):
            continue
        for word in words[1:]:
            for part in word.split("-"):
                if part.islower():
                    small[part] += 1
                elif part[:1].isupper():
                    large[part.lower()] += 1


def read_wordnet(folder):
    for name in ("data.noun", "data.verb", "data.adj", "data.adv"):
        with open(os.path.join(folder, name), encoding="latin-1") as lines:
            for line in lines:
                if " | " not in line or line.startswith("  "):
                    continue
                head, gloss = line.split(" | ", 1)
                fields = head.split(" ")
                for k in range(int(fields[3], 16)):
                    lemma = fields[4 + 2 * k].split("(")[0]
                    if "_" not in lemma:
                        (small if lemma.islower() else large)[lemma.lower()] += 1
                read_prose(gloss)


def strings(value):
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for inner in value.values():
            yield from strings(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from strings(inner)


def main():
    options = argparse.ArgumentParser()
    options.add_argument("--words", nargs="+", default=[])
    options.add_argument("--common", nargs="+", default=[])
    options.add_argument("--wordnet")
    options.add_argument("--factbook")
    options.add_argument("--prose", nargs="+", default=[])
    chosen = options.parse_args()
    listed_small, listed_large, common = set(), set(), set()
    for path in chosen.common:
        common.update(word.strip() for word in open(path, encoding="utf-8"))
    for path in chosen.words:
        for word in open(path, encoding="utf-8"):
            word = word.strip()
            if not re.fullmatch(r"[A-Za-z]{2,}", word):
                continue
            if word.islower():
                listed_small.add(word)
            elif word[1:].islower():
                listed_large.add(word.lower())
    if chosen.wordnet:
        read_wordnet(chosen.wordnet)
    if chosen.factbook:
        for path in sorted(glob.glob(os.path.join(chosen.factbook, "*", "*.json"))):
            for text in strings(json.load(open(path, encoding="utf-8"))):
                read_prose(text)
    for path in chosen.prose:
        for line in open(path, encoding="utf-8"):
            read_prose(json.loads(line)["text"])
    print("# Made by make_case_table.py; do not edit.")
    for word in sorted(listed_small | {w for w in small if small[w] >= 5}):
        if len(word) < 2:
            continue
        low, high = small[word], large[word]
        if low < 3 and word not in common:
            continue
        if word in listed_large:
            mostly_small = low >= 10 and low >= 30 * high
        else:
            mostly_small = low >= 9 * high or (word in listed_small and low >= 3 * high)
        if mostly_small:
            print(f"{word}\tsmall_word")
            if low >= 40:
                print(f"{word}\tcommon_word")
        elif low or word in listed_small:
            print(f"{word}\tmixed_word")
    print(f"{len(small)} small, {len(large)} large", file=sys.stderr)


main()
