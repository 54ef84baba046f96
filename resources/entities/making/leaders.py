"""Heads of state and government in office (Factbook, January 2026)."""

import re

from .countries import Countries, Country, with_article
from .factbook import DATE, SOURCE
from .model import Description, Entity, Office
from .officials import Official, officials
from .store import Store

_HEADINGS = (("chief of state", 0.5, "head of state"), ("head of government", 0.5, "head of government"))


def add(store: Store, countries: Countries) -> None:
    for country in countries.by_code.values():
        if country.entity.kind != "country" and country.code not in ("HK", "MO", "GL", "PR", "FO"):
            continue
        for heading, share, what in _HEADINGS:
            if what == "head of state" and country.entity.kind != "country":
                continue
            for official in officials(country.text("Government", "Executive branch", heading, raw=True)):
                _one(store, country, official, share, what)


def _one(store: Store, country: Country, official: Official, share: float, what: str) -> None:
    if official.name == "Charles III" and country.code != "GB" or official.title.startswith("Co-prince"):
        return
    ceremonial = share * (0.35 if what == "head of state" and _has_other_head(country) else 1)
    person = Entity("person", official.name, classes="leaders", country=country.code, weight=country.entity.weight * ceremonial,
                    sources={SOURCE}, years=(int(official.since[:4] or 2020), 2026))
    title = official.title or ("Prime Minister" if what == "head of government" else "President")
    person.offices.append(Office(title, country.entity, official.since, "", SOURCE, DATE))
    person.description = Description(_description(title, country, official), SOURCE, DATE)
    western = official.name.split()
    if len(western) > 2 and not re.search(r"\b(bin|al|de|van|von|da)\b|^(King|Queen)", official.name, re.I):
        person.add_form(f"{western[0]} {western[-1]}")
    if len(western) == 2 and country.entity.kind == "country":
        person.wikipedia = official.name
    store.add(person)


def _has_other_head(country: Country) -> bool:
    texts = [country.text("Government", "Executive branch", heading) for heading, _, _ in _HEADINGS]
    presidential = ("RU", "FR", "UA", "EG", "TR", "SY", "KP", "IR", "TW", "KR", "VN", "BY", "KZ", "UZ", "AZ", "PS")
    return country.code not in presidential and all(texts) and texts[0] != texts[1]


def _description(title: str, country: Country, official: Official) -> str:
    text = f"{title} of {with_article(country.entity.name)}" if country.entity.name not in title else title
    return f"{text}, in office since {official.since[:4]}."[:120] if official.since else f"{text}."

