"""Forces, legislatures, highest courts and parties of countries, from the Factbook."""

import re

from .countries import Countries, Country, with_article
from .factbook import DATE, SOURCE
from .model import Description, Entity, Fact, Relation
from .store import Store
from .text import is_acronym, key, plain

_GENERIC = re.compile(r"^(Parliament|National Assembly|Congress|Senate|Supreme Court|Constitutional Court|House of Representatives|Chamber of Deputies|"
                      r"National Congress|Court of Cassation|High Court|Federal Parliament|Federal Assembly|House of Assembly|National Council|"
                      r"Federal Supreme Court|Supreme Court of Justice|Legislative Assembly|People's Assembly|General Assembly|Armed Forces)$")


def add(store: Store, countries: Countries) -> None:
    for country in countries.by_code.values():
        if country.entity.kind == "country":
            _forces(store, country)
            _legislatures(store, country)
            _court(store, country)


_NO_TITLES = ("National Armed Forces", "Revolutionary Armed Forces", "People's Armed Forces")


def _forces(store: Store, country: Country) -> None:
    text = country.text("Military and Security", "Military and security forces", raw=True)
    first = re.split(r"<br>", re.sub(r"<strong>.*?</strong>", "", text))[0]
    head = re.split(r"[:;]", plain(first))[0]
    if re.search(r"[Nn]o (regular|military|armed|standing)|divided|ministries|Ministry|interim|authority|Tripoli|various|HAMAS|Accords", head) or not head:
        return
    match = re.match(r"(?:the )?([^(]+?)\s*(?:\((.*)\))?(?: \(\d{4}\))?$", head)
    if not match or len(match.group(1)) > 60:
        return
    force = _body(country, "force", "", match.group(1), 0.08)
    for part in re.split(r"[,;]| or |/ ", match.group(2) or ""):
        part = re.sub(r"^(aka|or|also known as)\s+", "", part.strip()).strip("()")
        if is_acronym(part) and 2 < len(part) <= 6:
            force.add_form(part, "abbreviation", case="exact", prior=0.5)
        elif re.match(r"[A-Z][\w'’. -]{6,60}$", part) and not re.search(r"includes|Guard\b.*Army", part):
            force.add_form(part)
    if country.adjective:
        force.add_form(f"{country.adjective} Armed Forces", case="exact")
    force.add_form(force.name.replace("Defense", "Defence"), case="exact")
    if re.fullmatch(r"Armed Forces of .+|.+ Armed Forces", force.name) and force.name not in _NO_TITLES:
        force.wikipedia = force.wikipedia or force.name
    force.facts += [f for f in country.entity.facts if f.type == "active-military-personnel"]
    force.description = Description(f"Forces of {with_article(country.entity.name)}.", SOURCE, DATE)
    found = store.add(force, suffix=country.code.lower())
    country.entity.relations.append(Relation("force", found, SOURCE, DATE))


def _body(country: Country, kind: str, class_: str, name: str, share: float) -> Entity:
    entity = Entity(kind, name.strip(), classes=class_, country=country.code, weight=max(0.2, country.entity.weight * share), sources={SOURCE})
    entity.relations.append(Relation("country", country.entity, SOURCE, DATE))
    return entity


def _legislatures(store: Store, country: Country) -> None:
    whole = None
    for branch, field, share in (("Legislative branch", "legislature name", 0.1), ("Legislative branch - lower chamber", "chamber name", 0.07),
                                 ("Legislative branch - upper chamber", "chamber name", 0.05)):
        text = country.text("Government", branch, field)
        if not text:
            continue
        name, local = _english_and_local(text)
        if not name:
            continue
        entity = _body(country, "organisation", "legislature", _qualified(name, country), share)
        _spellings(entity, country, name, local)
        if branch == "Legislative branch" and country.adjective:
            entity.add_form(f"{country.adjective} Parliament", case="exact")
        seats = re.match(r"(\d{2,4})\b", country.text("Government", branch, "number of seats"))
        if seats:
            entity.facts.append(Fact("seats", "seat", "2026-01", SOURCE, seats.group(1)))
        entity.wikipedia = _title(entity.name, country)
        what = "Parliament" if branch == "Legislative branch" else "Lower house of the parliament" if "lower" in branch else "Upper house of the parliament"
        entity.description = Description(f"{what} of {with_article(country.entity.name)}.", SOURCE, DATE)
        found = store.add(entity, suffix=country.code.lower())
        if branch == "Legislative branch":
            whole = found
            country.entity.relations.append(Relation("legislature", found, SOURCE, DATE))
        elif whole is not None and whole is not found:
            found.relations.append(Relation("part-of", whole, SOURCE, DATE))


def _english_and_local(text: str) -> tuple[str, str]:
    match = re.match(r"(?:The )?([^(]+?)(?: - [^(]+)?\s*(?:\((.+)\))?$", text)
    if not match:
        return "", ""
    name, local = match.group(1).strip(), (match.group(2) or "").strip()
    if local and re.search(r"\b(Parliament|Assembly|Senate|Legislature)\b", local) and not re.search(r"\b(Parliament|Assembly|Senate|Council|House|Congress)\b", name):
        name, local = local, name
    return name, local.split(" - ")[0]


def _qualified(name: str, country: Country) -> str:
    """A name that says of which country it is."""
    words = [key(country.entity.name), key(country.adjective or country.entity.name)]
    if any(w and w in key(name) for w in words) or not _GENERIC.match(name) and len(name.split()) > 3:
        return name
    return f"{name} of {with_article(country.entity.name)}"


def _title(name: str, country: Country) -> str:
    """"Supreme Court of Norland", "Parliament of Norland": titles of Wikipedia for every country that has a body of this name."""
    return name if re.fullmatch(rf"(Supreme Court|Constitutional Court|Parliament) of {re.escape(with_article(country.entity.name))}", name) else ""


def _spellings(entity: Entity, country: Country, name: str, local: str) -> None:
    if name != entity.name:
        entity.add_form(name, case="exact")
    if country.adjective and country.adjective not in name:
        entity.add_form(f"{country.adjective} {name}")
    if local and key(local) != key(name) and re.match(r"[A-ZÀ-Ž]", local) and len(local) < 60:
        entity.add_form(local, case="exact" if len(local.split()) == 1 else "")


def _court(store: Store, country: Country) -> None:
    text = country.text("Government", "Judicial branch", "highest court(s)")
    for clause in re.split(r";", text)[:2]:
        match = re.match(r"(?:the )?([A-Z][\w' -]+?(?:Court|Tribunal)[\w' -]*?)(?: or ([A-Z][\w' ê-]+?))?\s*(?:\(|$|,)", clause.strip())
        if not match or len(match.group(1)) > 60 or " and " in match.group(1):
            continue
        name = match.group(1).strip()
        entity = _body(country, "organisation", "court", _qualified(name, country), 0.06)
        _spellings(entity, country, name, "")
        if match.group(2) and is_acronym(match.group(2)):
            entity.add_form(match.group(2), "abbreviation", case="exact", prior=0.3)
        entity.wikipedia = _title(entity.name, country)
        entity.description = Description(f"One of the highest courts of {with_article(country.entity.name)}.", SOURCE, DATE)
        store.add(entity, suffix=country.code.lower())
