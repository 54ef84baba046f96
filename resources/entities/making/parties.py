"""Parties that the Factbook lists for each country, with their leaders of 2023."""

import gzip
import re
from collections import Counter, defaultdict
from pathlib import Path

from .countries import Countries, Country, with_article
from .factbook import DATE, SOURCE
from .model import Description, Entity, Office, Relation
from .officials import name_of
from .store import Store
from .text import is_acronym, key, plain

_ARCHIVE = "factbook-archive"


def add(store: Store, countries: Countries) -> None:
    for country in countries.by_code.values():
        text = country.text("Government", "Political parties", raw=True)
        text = re.sub(r"<(strong|em|b)>.*?</\1>", "<br>", text)
        for line in re.split(r"<br\s*/?>|;", text):
            _party(store, country, plain(line))


def _party(store: Store, country: Country, line: str) -> Entity | None:
    match = re.match(r"([^(\[]+?)(?:\s*\[[^\]]*\])?(?:\s*\((.*?)\))?(?:\s+or\s+(.*))?(?:\s*\[.*)?$", line)
    if not match or len(line) > 160 or not re.match(r"[A-ZÀ-Ž']", line):
        return None
    head, inside, after = match.group(1), match.group(2) or "", match.group(3) or ""
    names = [n.strip(" *") for n in re.split(r"\s+or\s+", head)] + [n.strip() for n in re.split(r"\s+or\s+", after) if n]
    if len(names[0]) < 4 or is_acronym(names[0]) or len(names[0].split()) > 9 or re.search(r"\b(note|parties|includes|banned|none|independents?|others?)\b", names[0], re.I):
        return None
    party = Entity("party", names[0], country=country.code, weight=max(0.2, country.entity.weight * 0.03), sources={SOURCE})
    for text in names[1:] + re.split(r"[;,]| or ", inside):
        text = re.sub(r"\(.*|\[.*", "", text).strip()
        if is_acronym(text) and text.isupper():
            if len(text) > 2:
                party.add_form(text, "abbreviation", case="exact", prior=0.35 if len(text) == 3 else 0.6)
        elif re.match(r"[A-ZÀ-Ž][\w'’ -]{5,50}$", text) and not re.search(r"formerly|coalition|alliance of|KWP|Islamist", text):
            party.add_form(text)
    if country.adjective and len(names[0].split()) < 4 and country.adjective not in names[0] and country.entity.name not in names[0]:
        party.add_form(f"{country.adjective} {names[0]}")
    party.description = Description(f"Party in {with_article(country.entity.name)}.", SOURCE, DATE)
    party.relations.append(Relation("country", country.entity, SOURCE, DATE))
    return store.add(party, suffix=country.code.lower())


def add_leaders(store: Store, countries: Countries, folder: Path) -> None:
    """"Likud [Binyamin NETANYAHU]" in the edition of 2023."""
    path = folder / "factbook-archive" / "country_fields_2023.sql.gz"
    if not path.exists():
        return
    parties: dict[str, list[Entity]] = defaultdict(list)
    for entity in store.entities:
        for spelling in entity.spellings() if entity.kind == "party" else ():
            parties[key(spelling)].append(entity)
    with gzip.open(path, "rt", encoding="utf-8", errors="replace") as file:
        for line in file:
            match = re.search(r"N'Political parties(?: and leaders)?', N'((?:[^']|'')*)'", line)
            if match:
                _leaders_of(store, countries, parties, match.group(1).replace("''", "'"))


def _leaders_of(store: Store, countries: Countries, parties: dict[str, list[Entity]], text: str) -> None:
    """The row does not say its country: it is the one to which most of its parties belong."""
    pairs = []
    for before, leader in re.findall(r"([^\[\]]+)\[([^\[\]]+)\]", plain(text)):
        name = re.split(r"\s+or\s+|\(", re.split(r"[);:]", before)[-1])[0].strip(" *.")
        pairs.append((parties.get(key(name), []), re.split(r",|;| and |/|\(", leader)[0].strip()))
    votes = Counter(p.country for found, _ in pairs for p in {p.country: p for p in found}.values())
    if not votes:
        return
    code = max(sorted(votes), key=lambda c: votes[c])
    for found, leader in pairs:
        party = next((p for p in found if p.country == code), None)
        if party is not None and code in countries.by_code:
            _leader(store, countries.by_code[code], party, leader)


def _leader(store: Store, country: Country, party: Entity, leader: str) -> None:
    if re.search(r"vacant|acting|\bNA\b|collective|position|leader|chair|secretary|includes|formerly|led by", leader, re.I) or not 2 <= len(leader.split()) <= 5:
        return
    person = Entity("person", name_of(leader), classes="party-leaders", country=country.code, weight=max(0.2, country.entity.weight * 0.02),
                    sources={_ARCHIVE}, years=(2010, 2023))
    person.offices.append(Office("Party leader", party, "", "", _ARCHIVE, "2023-12-31"))
    person.relations.append(Relation("party", party, _ARCHIVE, "2023-12-31"))
    person.description = Description(f"Politician in {with_article(country.entity.name)}, in 2023 leader of {party.name}."[:120], _ARCHIVE, "2023-12-31")
    store.add(person, suffix=country.code.lower())
