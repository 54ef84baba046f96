"""Cities of 100,000 and more, capitals and seats of provinces, from GeoNames, with their names in other languages."""

import gettext
import json
import re
from pathlib import Path

import yaml

from . import weights
from .countries import Countries
from .model import Description, Entity, Fact, Relation
from .store import Store
from .text import ascii_of, key, plain, slug

SOURCE, DATE, POPULATION_YEAR = "geonames", "2018-12-01", "2010"
LANGUAGES = ("de", "fr", "es", "pt", "it", "ru", "uk", "ar", "fa", "zh", "ja", "ko")
_LARGE, _LARGE_NAMED = 100_000, 400_000
_LARGE_IN = {"US": 25_000, "GB": 50_000, "CA": 50_000, "AU": 60_000, "IE": 40_000, "NZ": 60_000, "DE": 60_000, "IL": 40_000, "UA": 60_000, "PS": 40_000, "SY": 60_000}
_QUARTERS = {"Brooklyn", "Queens", "Manhattan", "The Bronx", "Staten Island", "Kowloon", "Soweto"}
_PLAIN_TITLES_US = {"Atlanta", "Baltimore", "Boston", "Chicago", "Cincinnati", "Cleveland", "Dallas", "Denver", "Detroit", "Honolulu", "Houston",
                    "Indianapolis", "Las Vegas", "Los Angeles", "Miami", "Milwaukee", "Minneapolis", "New Orleans", "New York City", "Oklahoma City",
                    "Philadelphia", "Pittsburgh", "Salt Lake City", "San Antonio", "San Diego", "San Francisco", "Seattle", "St. Louis",
                    "Washington, D.C."}
_TITLE_HAS_REGION = {"CA", "AU"}
_TITLE_UNKNOWN = {"JP", "PH", "MX", "NZ", "BR", "AR", "CO", "VE", "CL", "PE", "EC", "DO", "SV", "GT", "HN", "NI", "CU", "PR", "KR"}
_PLAIN_IN = {"GB", "IE", "DE", "AT", "CH", "FR", "IT", "ES", "PT", "NL", "BE", "DK", "SE", "NO", "FI", "PL", "CZ", "SK", "HU", "RO", "BG", "GR", "UA", "BY", "RU", "TR",
             "IL"}


class Names:
    """Names by GeoNames id and language."""

    def __init__(self, folder: Path) -> None:
        self._catalogues = {}
        for lang in (*LANGUAGES, "en"):
            path = folder / f"{lang}.mo"
            if path.exists():
                with path.open("rb") as file:
                    self._catalogues[lang] = gettext.GNUTranslations(file)

    def name(self, lang: str, number: int) -> str:
        catalogue = self._catalogues.get(lang)
        found = catalogue.gettext(str(number)) if catalogue else ""
        return "" if found == str(number) else plain(found)


def add_cities(store: Store, countries: Countries, folder: Path, names: Names, by_hand: Path, regions: dict) -> None:
    path = by_hand / "cities.yaml"
    notes = yaml.safe_load(path.read_text(encoding="utf-8")) if path.exists() else {}
    rows = json.loads((folder / "geonames-cities" / "cities15k.derived.json").read_text(encoding="utf-8"))
    seen: set[str] = set()
    used: dict[str, set[str]] = {}
    for row in sorted(rows, key=lambda r: (r["f"] != "PPLC", -r.get("p", 0), r["id"])):
        note = notes.get(row["c"], {}).get(row["n"], None)
        if note and note.get("region", row["a"]) != row["a"] or note is not None and row["n"] in used.get(row["c"], ()):
            note = None
        if note is not None:
            used.setdefault(row["c"], set()).add(row["n"])
        if row["c"] in countries.by_code and _wanted(row, note):
            _city(store, countries, row, note or {}, names, regions, seen, note is not None)
        elif note is None:
            store.dropped["geonames: places under 100,000 that are no seat of a province, and quarters"] += 1


def _wanted(row: dict, note: dict | None) -> bool:
    if note is not None:
        return not note.get("skip")
    if row["f"] in ("PPLX", "PPLQ", "PPLH", "PPLW") and row["n"] not in _QUARTERS:
        return False
    return row["f"] == "PPLC" or row.get("p", 0) >= _LARGE_IN.get(row["c"], _LARGE) or row["f"] == "PPLA" and row.get("p", 0) >= 40_000


def _city(store: Store, countries: Countries, row: dict, note: dict, names: Names, regions: dict, seen: set[str], noted: bool) -> None:
    country, population = countries.by_code[row["c"]], row.get("p", 0)
    english = plain(names.name("en", row["id"])) or plain(row["n"])
    name = note.get("name") or (plain(row["n"]) if row["f"] == "PPLC" or noted else _simple(english))
    capital = row["f"] == "PPLC"
    title = note.get("wikipedia") or _title(row, name, capital, noted, seen, regions)
    seen.add(key(name))
    entity = Entity("place", name, classes="city", country=row["c"], wikidata=note.get("wikidata", ""), wikipedia="" if title == "-" else title,
                    weight=weights.city(population, country.entity if capital and country.entity.kind == "country" else None), sources={SOURCE})
    entity.weight = note.get("weight", entity.weight)
    for text in (plain(row["n"]), english, ascii_of(name)):
        if text and "?" not in text and len(text) >= len(name) - 3:
            entity.add_form(text)
    for text in note.get("aliases", ()):
        entity.add_form(text)
    for text in note.get("former", ()):
        entity.add_form(text, "former")
    if capital or population >= _LARGE_NAMED:
        for lang in LANGUAGES:
            entity.add_name(lang, names.name(lang, row["id"]))
    region = regions.get((row["c"], str(row["a"])))
    where = f"{region.name}, {country.entity.name}" if region else countries.phrase(row["c"])[3:]
    size = f", population {_rounded(population)} ({POPULATION_YEAR})" if population else ""
    what = f"Capital of {countries.phrase(row['c'])[3:]}" if capital else f"City in {where}"
    entity.description = Description((what + size + ".")[:120], SOURCE, DATE)
    entity.relations.append(Relation("country", country.entity, SOURCE, DATE))
    if region:
        entity.relations.append(Relation("part-of", region, SOURCE, DATE))
    if population:
        entity.facts.append(Fact("population", "person", POPULATION_YEAR, SOURCE, str(population)))
    suffix = f"{row['c']}-{row['a']}".lower() if row["c"] == "US" else row["c"].lower()
    if not capital or f"{name}" == country.entity.name:
        entity.id = _city_id(store, name, suffix)
    city = store.add(entity, suffix=row["c"].lower())
    if capital:
        country.capital = city
        country.entity.relations.append(Relation("capital", city, "country-codes", "2026-05-01"))
        if country.government:
            country.government.relations.append(Relation("seat", city, "country-codes", "2026-05-01"))


def _city_id(store: Store, name: str, suffix: str) -> str:
    base = f"{slug(name)}-{suffix}"
    number, candidate = 2, base
    while candidate in store.by_id:
        candidate, number = f"{base}-{number}", number + 1
    return candidate


def _simple(name: str) -> str:
    """Without the marks of scholarly transliteration: "Sūrat" is Surat in news, "São Paulo" stays."""
    plain_letters = re.sub(r"[’‘ʻʼ`]", "'", name)
    return ascii_of(plain_letters) if re.search(r"[āīūēōŏŭŎŬḩḨşŞţŢḑḐẕẔḏṭṣẓḥĀĪŪ]", plain_letters) else plain_letters


def _title(row: dict, name: str, capital: bool, noted: bool, seen: set[str], regions: dict) -> str:
    """The English Wikipedia title where it follows from a rule that holds, else nothing."""
    if row["c"] == "US":
        if name in _PLAIN_TITLES_US:
            return name
        region = regions.get(("US", str(row["a"])))
        return f"{name}, {region.name}" if region else ""
    if capital or noted:
        return name
    region = regions.get((row["c"], str(row["a"])))
    if row["c"] in _TITLE_HAS_REGION:
        return f"{name}, {region.name}" if region else ""
    enough = 50_000 if row["c"] in ("GB", "DE") else 100_000 if row["c"] in _PLAIN_IN else 250_000
    return name if not re.search(r"['’ŭŏ]", name) and row["c"] not in _TITLE_UNKNOWN and row.get("p", 0) >= enough and key(name) not in seen else ""


def _rounded(number: int) -> str:
    return f"{number / 1e6:.1f} million" if number >= 950_000 else f"{round(number, -3):,}" if number > 20_000 else f"{number:,}"
