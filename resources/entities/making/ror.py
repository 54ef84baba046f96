"""Ministries, agencies, institutes, universities, associations and companies from the Research Organization Registry."""

import gzip
import json
import re
from pathlib import Path
from urllib.parse import unquote

from .countries import Countries, Country, with_article
from .model import Description, Entity, Fact, Relation
from .store import Store
from .text import key, plain

SOURCE, DATE = "ror", "2026-06-23"
LANGUAGES = {"de", "fr", "es", "pt", "it", "ru", "uk", "ar", "fa", "zh", "ja", "ko"}
_MINISTRY = re.compile(r"^(Federal |Royal )?(Ministry|Department|Ministerio|Minist[eè]re|Secretariat|Bundesministerium|Minist[ée]rio)\b|\bMinistry\b", re.I)
_NAMED = (("central-bank", r"\b(Central Bank|Reserve Bank|National Bank of|Bank of (England|Japan|Canada|Korea|Italy|Spain|Greece|Israel|Mexico|Thailand|Russia))\b"),
          ("court", r"\b(Court|Tribunal)\b"), ("legislature", r"\b(Parliament|National Assembly|Senate|Congress of)\b"),
          ("space-agency", r"\bSpace Agency\b"), ("university", r"\b(Universit|Universidad|Hochschule|College|Polytechni|École|Institute of Technology)"))
_TYPES = {"government": "agency", "nonprofit": "non-profit", "education": "university", "facility": "research-institute", "healthcare": "hospital",
          "archive": "archive", "other": "association", "company": "company"}
_WHAT = {"agency": "Public body", "non-profit": "Non-profit organisation", "university": "University", "research-institute": "Research institute",
         "hospital": "Hospital or health organisation", "archive": "Archive, library or museum", "association": "Organisation", "company": "Company",
         "ministry": "Ministry or department", "central-bank": "Central bank", "court": "Court", "legislature": "Parliament", "space-agency": "Space agency",
         "international-organisation": "International organisation"}
_GENERIC = re.compile(r"^(Ministry|Department|National|Office|Agency|Federal|Academy|Council)\b")


def add(store: Store, countries: Countries, folder: Path) -> None:
    path = folder / "ror" / "ror-subset.derived.jsonl.gz"
    if not path.exists():
        return
    with gzip.open(path, "rt", encoding="utf-8") as file:
        rows = [json.loads(line) for line in file]
    for row in sorted(rows, key=_order):
        country = countries.by_code.get(row.get("cc") or "")
        if country is not None and _wanted(row, store):
            _body(store, country, row)
_GOVERNMENT = re.compile(r"(Federal )?[Gg]overnment of .+|\w+ Government")


def _order(row: dict) -> tuple:
    """Parents before their parts in other countries, those with a Wikipedia article first."""
    return ("en.wikipedia.org" not in (row.get("wikipedia") or ""), len(row.get("parent") or ()), row["id"])


def _wanted(row: dict, store: Store) -> bool:
    name, types = _display(row), set(row["types"])
    if not name:
        store.dropped["ror: no name in Latin letters"] += 1
        return False
    english_page = "en.wikipedia.org" in (row.get("wikipedia") or "")
    if "company" in types and _branch(row):
        store.dropped["ror: branches of a company in another country"] += 1
        return False
    if english_page or _MINISTRY.search(name) and "government" in types:
        return True
    if "education" not in types and row.get("wikidata") and ("government" in types or "nonprofit" in types):
        return len(row["names"]) >= 3
    store.dropped["ror: no English Wikipedia article"] += 1
    return False


def _branch(row: dict) -> bool:
    own = key(_without_country(_display(row)))
    return any(key(_without_country(parent)) in own or own in key(parent) for _, parent in row.get("parent") or ())


def _without_country(name: str) -> str:
    return re.sub(r"\s*\([^()]*\)$", "", name)


def _display(row: dict) -> str:
    """The English label where there is one, else the name shown by the registry, if in Latin letters."""
    shown = [n for n, _, kinds in row["names"] if "ror_display" in kinds]
    english = [n for n, lang, kinds in row["names"] if lang == "en" and "label" in kinds]
    for name in [*english, *shown]:
        if re.match(r"[0-9A-Za-zÀ-ž]", name):
            return plain(name)
    return ""


def _class(row: dict, name: str) -> str:
    types = [t for t in row["types"] if t != "funder"] or ["other"]
    first = _TYPES.get(types[0], "association")
    if any("United Nations" in parent for _, parent in row.get("parent") or ()):
        return "international-organisation"
    if first == "agency" and _MINISTRY.search(name):
        return "ministry"
    for class_, pattern in _NAMED:
        if first in ("agency", "association", "research-institute") and re.search(pattern, name):
            return class_
    if first == "university" and not re.search(_NAMED[-1][1], name):
        return "school"
    return first


def _body(store: Store, country: Country, row: dict) -> None:
    name, class_ = _without_country(_display(row)), _class(row, _display(row))
    kind = "company" if class_ == "company" else "government" if class_ == "agency" and _GOVERNMENT.fullmatch(name) else "organisation"
    entity = Entity(kind, name, classes=class_ if kind == "organisation" else "", country=country.code, sources={SOURCE},
                    wikidata=row.get("wikidata") or "", wikipedia=_title(row.get("wikipedia") or ""))
    _spellings(entity, row, country, class_)
    if _taken(store, entity):
        return
    entity.weight = _weight(entity, row, country, class_)
    city = f" in {plain(row['city'])}" if row.get("city") and class_ in ("university", "school", "hospital", "research-institute") else ""
    where = f"{city}, {country.entity.name}" if city else f" of {with_article(country.entity.name)}" if class_ in ("ministry", "agency", "central-bank") else \
        f" in {with_article(country.entity.name)}"
    if class_ == "ministry" and not _national(entity, country):
        where = f" in {with_article(country.entity.name)}"
    what = _WHAT.get(class_, "School" if class_ == "school" else "Organisation")
    entity.description = Description(f"{what}{where}."[:120], SOURCE, DATE)
    entity.relations.append(Relation("country", country.entity, SOURCE, DATE))
    if row.get("est") and int(row["est"]) > 1000:
        entity.facts.append(Fact("founded", "year", str(row["est"]), SOURCE, str(row["est"])))
    store.add(entity, suffix=country.code.lower())


def _taken(store: Store, entity: Entity) -> bool:
    """Branches that give the Wikipedia article or the Wikidata id of the whole, and cities entered as bodies."""
    owner = store.by_wikidata.get(entity.wikidata) or store.by_title.get(entity.wikipedia)
    if owner is None or not entity.wikidata and not entity.wikipedia:
        return False
    place = owner.kind in ("place", "country", "territory")
    branch = owner.wikidata and entity.wikidata and owner.wikidata != entity.wikidata or owner.country and owner.country != entity.country
    if place or branch:
        store.dropped["ror: branches and cities that carry the page or id of another entry"] += 1
    return bool(place or branch)


def _title(address: str) -> str:
    match = re.match(r"https?://en\.(?:m\.)?wikipedia\.org/wiki/([^#?]+)", address)
    return unquote(match.group(1)).replace("_", " ").strip() if match else ""


def _spellings(entity: Entity, row: dict, country: Country, class_: str) -> None:
    for name, lang, kinds in row["names"]:
        name = _without_country(plain(name))
        if "acronym" in kinds:
            if not re.fullmatch(r"[A-Za-z0-9&./+-]+", name):
                continue
            if 2 < len(name) <= 9 and entity.wikipedia and class_ not in ("university", "school", "hospital", "research-institute", "archive") or len(name) >= 5:
                entity.add_form(name, "abbreviation", case="exact", prior={3: 0.25, 4: 0.4}.get(len(name), 0.6))
        elif lang in LANGUAGES and "label" in kinds:
            entity.add_name(lang, name)
        elif lang in ("en", None) and len(name) > 3 and (len(name.split()) > 1 or class_ == "company"):
            entity.add_form(name, "alias", prior=0.3 if len(name.split()) == 1 else None)
    if class_ == "ministry" and _national(entity, country):
        _ministry(entity, country)
    elif _GENERIC.match(entity.name) and country.adjective and len(entity.name.split()) < 6:
        entity.add_form(f"{country.adjective} {entity.name}")


def _national(entity: Entity, country: Country) -> bool:
    """Not the ministry of a province: "Ministry of Health (Quebec)" by its article."""
    elsewhere = "(" in entity.wikipedia.replace(f"({country.entity.name})", "") or re.search(r"\b(Province|State of|Northern Ireland)\b", entity.name)
    return bool(country.adjective and re.match(r"(Federal |Royal )?Ministry", entity.name) and not elsewhere)


def _ministry(entity: Entity, country: Country) -> None:
    """"Ministry of Foreign Affairs and Trade": "Foreign Ministry", "Hungarian Foreign Ministry", "Hungary's Foreign Ministry"."""
    for field in fields(entity.name):
        entity.add_form(f"{country.adjective} {field} Ministry", case="exact")
        entity.add_form(f"{country.entity.name}'s {field} Ministry", case="exact")
        entity.add_form(f"{field} Ministry", case="exact")
        entity.add_form(f"Ministry of {field}", case="exact")
    entity.add_form(f"{country.adjective} {entity.name}")


def fields(name: str) -> list[str]:
    """The short name of a ministry's field, in both spellings where they differ."""
    match = re.match(r"(?:Federal |Royal )?(?:Ministry|Department) (?:of|for) (?:the )?(?:National )?([A-Z][a-z]+)", name)
    if not match:
        return []
    first = {"Foreign": ["Foreign"], "External": ["Foreign"], "Defence": ["Defence", "Defense"], "Defense": ["Defence", "Defense"], "Internal": ["Interior"],
             "Home": ["Home"], "Interior": ["Interior"], "Finance": ["Finance"], "Health": ["Health"], "Education": ["Education"], "Justice": ["Justice"],
             "Agriculture": ["Agriculture"], "Culture": ["Culture"], "Energy": ["Energy"], "Transport": ["Transport"], "Environment": ["Environment"],
             "Labour": ["Labour", "Labor"], "Science": ["Science"], "Tourism": ["Tourism"], "Trade": ["Trade"], "Economy": ["Economy"]}
    return first.get(match.group(1), [])


def _weight(entity: Entity, row: dict, country: Country, class_: str) -> float:
    size = country.entity.weight
    share = {"ministry": 0.03 if _national(entity, country) else 0.006, "central-bank": 0.06, "court": 0.02, "legislature": 0.04, "agency": 0.008, "space-agency": 0.02}.get(class_, 0.003)
    languages = len({lang for _, lang, _ in row["names"] if lang})
    if class_ == "international-organisation":
        return 1.0
    return 0.15 + size * share + 0.1 * min(5, languages) + (0.2 if entity.wikipedia else 0)
