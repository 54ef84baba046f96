"""Heads of state and government, their deputies, and governors of territories in the Factbook's editions since 1990."""

import json
import re
from collections import defaultdict
from pathlib import Path

from .countries import Countries, Country, with_article
from .model import Description, Entity, Office
from .officials import split, surname
from .store import Store
from .text import key

SOURCE, DATE = "factbook-archive", "2026-04-09"
_NAMES = {"korea, north": "KP", "korea, south": "KR", "burma": "MM", "gambia, the": "GM", "bahamas, the": "BS", "congo, democratic republic of the": "CD",
          "congo, republic of the": "CG", "zaire": "CD", "congo": "CG", "micronesia, federated states of": "FM", "swaziland": "SZ", "turkey (turkiye)": "TR",
          "macedonia": "MK", "holy see (vatican city)": "VA", "cote d'ivoire": "CI", "cabo verde": "CV", "timor-leste": "TL", "czechia": "CZ",
          "serbia and montenegro": "RS", "west bank": "PS", "gaza strip": "PS"}
_HEAD = re.compile(r"(?<!Vice )(?<!Deputy )\b(President|Prime Minister|Premier|Chancellor|King|Queen|Emperor|Sultan|Amir|Emir|Taoiseach|Pope|Chairman|Chief of State|"
                   r"Head of Government|Supreme Leader)\b", re.I)
_DEPUTY = re.compile(r"\b(Vice President|Deputy Prime Minister|Deputy Premier|First Deputy|Vice Premier|Governor|Chief Minister|Crown Prince)\b", re.I)


def add(store: Store, countries: Countries, folder: Path) -> None:
    path = folder / "factbook-archive" / "leaders_1990_2025.derived.json"
    if not path.exists():
        return
    by_surname = _leaders_by_surname(store)
    rows = json.loads(path.read_text(encoding="utf-8"))
    for place, phrase, years in sorted(rows, key=lambda r: (-max(r[2]), r[0], r[1])):
        code = _NAMES.get(place.lower())
        country = countries.by_code.get(code) if code else countries.by_name.get(key(place))
        if country is None or re.search(r"represented|co-?prince", phrase, re.I):
            store.dropped["factbook-archive: former states and representatives of monarchs"] += 1
            continue
        _row(store, country, phrase, years, by_surname)


def _leaders_by_surname(store: Store) -> dict[tuple[str, str], list[Entity]]:
    found: dict[tuple[str, str], list[Entity]] = defaultdict(list)
    for entity in store.entities:
        if entity.kind == "person" and entity.country:
            for spelling in entity.spellings():
                found[(entity.country, key(spelling).split()[-1])].append(entity)
    return found


def _row(store: Store, country: Country, phrase: str, years: list[int], by_surname: dict) -> None:
    phrase = re.sub(r"^(and|also) ", "", phrase.split("--")[-1])
    title, name = split(phrase)
    head, deputy = bool(_HEAD.search(title)), bool(_DEPUTY.search(title))
    if not name or re.match(r"(?!al-|el-|de |van )[a-z]", name) or len(name) < 4 or title.endswith(" the") or len(name.split()) < 2 and not head or not (head or deputy) or len(title) > 60 or " is " in phrase or (
            country.entity.kind != "country" and re.fullmatch(r"(President|King|Queen|Chief of State)", title)):
        store.dropped["factbook-archive: phrases without a title of head or deputy, or without a name"] += 1
        return
    if re.search(r"\b(King|Queen|Emperor|Prince|Grand Duke|Sultan|Amir|Emir)$", title) and len(name.split()) < 3:
        name = f"{title.split()[-1]} {name}"
    title = re.sub(r"^Chief of State(?: and Head of Government)?\s*|^Head of Government\s*|[;,].*$", "", title).strip() or "President"
    years = sorted(years)
    share = (0.12 if head and country.entity.kind == "country" else 0.03) * (1 if years[-1] >= 2010 else 0.6 if years[-1] >= 2000 else 0.35)
    person = Entity("person", name, classes="former-leaders", country=country.code, weight=max(0.25, country.entity.weight * share), sources={SOURCE},
                    years=(years[0], years[-1]))
    if head and country.entity.kind == "country" and len(name.split()) == 2:
        person.wikipedia = name
    until = "" if years[-1] >= 2025 else str(years[-1])
    person.offices.append(Office(title, country.entity, str(years[0]), until, SOURCE, DATE))
    span = f"from about {years[0]} to {years[-1]}" if years[0] != years[-1] else f"in about {years[0]}"
    person.description = Description(f"{title} of {with_article(country.entity.name)} {span}."[:120], SOURCE, DATE)
    last = key(surname(phrase)).split()
    known = store.find(person) or _namesake(by_surname, country.code, last[-1] if last else key(name).split()[-1], key(name).split()[0], person.years)
    if known is not None:
        known.add_form(name)
        known.sources.add(SOURCE)
        if not known.offices:
            known.offices += person.offices
        if known.description is None or known.description.text.startswith("Person in news"):
            known.description = person.description
        known.country = known.country or country.code
        store.merged["factbook-archive + earlier"] += 1
        store.index(known)
        return
    added = store.add(person, suffix=country.code.lower())
    by_surname[(country.code, key(name).split()[-1])].append(added)


def _namesake(by_surname: dict, code: str, last: str, first: str, years: tuple[int, int]) -> Entity | None:
    """One of the same country, surname, first letter and years: the same person in another transliteration."""
    for other in by_surname.get((code, last), ()):
        spans = other.years and other.years[0] - 2 <= years[1] and years[0] - 2 <= other.years[1]
        if spans and key(other.name)[:1] == first[:1]:
            return other
    return None
