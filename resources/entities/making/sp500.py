"""Companies of the S&P 500: name, sector, seat, founding year."""

import csv
import re
from pathlib import Path

from .countries import Countries
from .model import Description, Entity, Fact, Relation
from .store import Store

SOURCE, DATE = "sp500", "2026-08-01"
_SUFFIX = re.compile(r",? (Inc\.?|Incorporated|Corporation|Corp\.?|Company|Co\.?|plc|PLC|Ltd\.?|Limited|Group|Holdings?|N\.V\.|S\.A\.|& Co\.?|International|\(The\))$")


def add(store: Store, countries: Countries, folder: Path) -> None:
    path = folder / "sp500" / "constituents.csv"
    path = path if path.exists() else next((folder / "sp500").glob("*.csv"))
    with path.open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            _company(store, countries, row)


def _company(store: Store, countries: Countries, row: dict[str, str]) -> None:
    name = re.sub(r"\s*\((Class [A-Z]|The|[A-Z][a-z]+)\)$", "", row["Security"])
    place = row["Headquarters Location"]
    abroad = place.rpartition(", ")[2]
    code = {"Ireland": "IE", "United Kingdom": "GB", "UK": "GB", "Switzerland": "CH", "Netherlands": "NL", "Bermuda": "BM", "Canada": "CA", "Singapore": "SG"}.get(abroad, "US")
    country = countries.by_code[code].entity
    title = name if name == row["Security"] else ""  # the list is Wikipedia's: its names are titles, but where words were moved ("Lilly (Eli)")
    company = Entity("company", name, country=code, weight=1.2, sources={SOURCE}, wikipedia=title)
    short = _SUFFIX.sub("", name)
    if short != name and (len(short.split()) > 1 or len(short) > 4):
        company.add_form(short)
    company.description = Description(f"Company, {row['GICS Sub-Industry']}, seat in {place.rstrip('.')}."[:120], SOURCE, DATE)
    company.relations.append(Relation("country", country, SOURCE, DATE))
    founded = re.match(r"\d{4}", row["Founded"])
    if founded:
        company.facts.append(Fact("founded", "year", founded.group(), SOURCE, founded.group()))
    store.add(company, suffix=code.lower())
