"""Merges persons who are one: an office of a country has one holder at a time, so two names that are alike, who held it in the
same years, are two transliterations of one name ("Mostafa Madbouly" and "Moustafa Madbouly")."""

import re
from collections import defaultdict
from difflib import SequenceMatcher

from .model import Entity, Office
from .store import Store
from .text import key

_HEADS = re.compile(r"(?:(?:acting|interim|transitional?|caretaker) )?(president|prime minister|premier|chancellor|king|sultan|amir|emir|governor|foreign minister|"
                    r"minister of (?:foreign affairs|defen[cs]e)|minister of external affairs|lieutenant governor|first deputy prime minister)\b", re.I)
_ALIKE, _UNTOLD = 0.8, 2026
_SAME_TITLE = {"premier": "prime minister", "amir": "emir", "minister of foreign affairs": "foreign minister", "minister of external affairs": "foreign minister"}


def merge(store: Store) -> None:
    holders: dict[tuple[str, str], list[tuple[Entity, Office]]] = defaultdict(list)
    for entity in store.entities:
        for office in entity.offices if entity.kind == "person" else ():
            title = _HEADS.match(office.title)
            of = office.of.id if isinstance(office.of, Entity) else office.of
            if title and of and office.since:
                name = title[1].lower()
                holders[(of, _SAME_TITLE.get(name, name))].append((entity, office))
    gone: set[int] = set()
    for group in holders.values():
        for at, (one, office) in enumerate(group):
            for other, its in group[at + 1:]:
                if one is not other and id(one) not in gone and id(other) not in gone and _meet(office, its) and _alike(one, other):
                    first, second = sorted((one, other), key=lambda e: (not e.by_hand, not e.wikidata, -e.weight, e.id))
                    if store.absorb(first, second):
                        gone.add(id(second))


def _meet(one: Office, other: Office) -> bool:
    """Their years overlap; editions of the Factbook come up to a year late."""
    (since, until), (since2, until2) = ((int(o.since[:4]), int((o.until or str(_UNTOLD))[:4])) for o in (one, other))
    return since <= until2 and since2 <= until + 1 and (min(until, until2) > max(since, since2) or abs(since - since2) <= 1)


def _alike(one: Entity, other: Entity) -> bool:
    return any(_one_name(key(a).split(), key(b).split()) for a in one.spellings() for b in other.spellings())


def _one_name(a: list[str], b: list[str]) -> bool:
    """All words of the shorter name stand in the longer one, in this order and spelt alike; "Gaston Browne" is not "Gordon Brown"."""
    short, long = sorted((a, b), key=len)
    if len(short) < 2:
        return False
    at = 0
    for word in short:
        while at < len(long) and SequenceMatcher(None, word, long[at]).ratio() < _ALIKE:
            at += 1
        at += 1
    return at <= len(long)
