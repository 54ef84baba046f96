"""Foreign, defence and interior ministries that no other source names, and the short names that news gives them.

A foreign ministry is known from its minister (politicians), the others from the Factbook's paragraph on the forces.
"""

import csv
from pathlib import Path

from .countries import Countries, Country, with_article
from .model import Description, Entity, Relation
from .store import Store
from .text import key

_SHORT = {"Foreign Affairs": ["Foreign"], "Defence": ["Defence", "Defense"], "Interior": ["Interior"]}


def add(store: Store, countries: Countries, folder: Path) -> None:
    with (folder / "every-politician-2022" / "foreign-ministers.csv").open(encoding="utf-8", newline="") as file:
        with_minister = {row["country"] for row in csv.DictReader(file)}
    for country in countries.by_code.values():
        if country.entity.kind != "country" or not country.adjective or country.code in ("US", "GB"):
            continue
        forces = country.text("Military and Security", "Military and security forces")
        if country.entity.wikidata in with_minister:
            _ministry(store, country, "Foreign Affairs", "politicians", "2022-08-01")
        if "Ministry of Defen" in forces:
            _ministry(store, country, "Defence", "factbook-2026", "2026-01-22")
        if "Ministry of Interior" in forces or "Ministry of the Interior" in forces:
            _ministry(store, country, "Interior", "factbook-2026", "2026-01-22")


def _ministry(store: Store, country: Country, field: str, source: str, date: str) -> None:
    name = with_article(country.entity.name)
    ministry = Entity("organisation", f"Ministry of {field} of {name}", classes="ministry", country=country.code, sources={source},
                      weight=max(0.3, country.entity.weight * (0.05 if field == "Foreign Affairs" else 0.03)))
    for short in _SHORT[field]:
        for text in (f"{country.adjective} {short} Ministry", f"{country.entity.name}'s {short} Ministry", f"{short} Ministry"):
            ministry.add_form(text, case="exact")
    ministry.add_form(f"{country.adjective} Ministry of {field}", case="exact")
    ministry.description = Description(f"{'Foreign' if field == 'Foreign Affairs' else field} ministry of {name}.", source, date)
    ministry.relations.append(Relation("country", country.entity, source, date))
    known = next((e for text in ministry.spellings() for e in store.by_key.get(("body", key(text)), ())
                  if e.country == country.code and e.classes == "ministry"), None)
    if known is None:
        store.add(ministry, suffix=country.code.lower())
        return
    known.weight = known.weight if known.by_hand else max(known.weight, ministry.weight)
    for form in ministry.forms.values():
        known.add_form(form.text, form.kind, form.lang, form.case)
    known.sources.add(source)
    store.index(known)
