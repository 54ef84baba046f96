"""Named instances of WordNet 3.0: historic persons, places, rivers, wars, institutions, with their synonyms."""

import csv
import re
from pathlib import Path

from .countries import Countries, with_article
from .model import Description, Entity, Relation
from .store import Store
from .text import is_numeral, key, slug

SOURCE, DATE = "wordnet", "2006-12-01"
_NOT_PERSONS = re.compile(r"deity|mythical|fictional|imaginary|nymph|Titan|Muse|giant|monster|avatar|fairy|angel|spirit|Lady$|character|patron_saint|^man$|^woman$|ogre|animal")
_PLACES = {"city": "city", "town": "city", "national_capital": "city", "state_capital": "city", "provincial_capital": "city", "port": "city", "village": "city",
           "suburb": "city", "river": "river", "lake": "lake", "mountain_peak": "mountains", "range": "mountains", "volcano": "mountains", "hill": "mountains",
           "sea": "sea", "bay": "sea", "gulf": "sea", "strait": "sea", "ocean": "sea", "channel": "sea", "island": "island", "archipelago": "island", "atoll": "island",
           "desert": "desert", "peninsula": "region", "geographical_area": "region", "region": "region", "district": "region", "French_region": "region",
           "Italian_region": "region", "county": "region", "state": "region", "American_state": "region", "Canadian_province": "region", "Australian_state": "region",
           "Colony": "region", "national_park": "national-park", "street": "street", "canal": "waterway", "waterfall": "waterway", "isthmus": "region", "cape": "region",
           "borough": "region", "city_district": "region", "valley": "region", "continent": "continent", "suspension_bridge": "building", "cantilever_bridge": "building",
           "building": "building", "palace": "building", "skyscraper": "building", "tower": "building", "temple": "building", "prison": "building",
           "concentration_camp": "camp", "monument": "building", "steel_arch_bridge": "building"}
_EVENTS = {"pitched_battle": "battle", "naval_battle": "battle", "siege": "battle", "campaign": "battle", "amphibious_assault": "battle", "war": "war", "revolution": "uprising",
           "Crusade": "war", "treaty": "treaty", "conference": "conference", "massacre": "attack", "council": "conference", "legal_holiday": "holiday", "holiday": "holiday",
           "holy_day": "holiday", "festival": "festival"}
_BODIES = {"terrorist_organization": "armed-group", "agency": "agency", "independent_agency": "agency", "executive_department": "ministry", "party": "party",
           "international_intelligence_agency": "intelligence-agency", "law_enforcement_agency": "agency", "United_Nations_agency": "international-organisation",
           "world_organization": "international-organisation", "alliance": "alliance", "central_bank": "central-bank", "religion": "religion", "sect": "religion",
           "Protestant_denomination": "religion", "church": "religion", "association": "association", "nongovernmental_organization": "non-profit",
           "labor_union": "union", "stock_exchange": "stock-exchange", "parliament": "legislature", "rock_group": "band", "police": "agency", "university": "university",
           "corporation": "company", "executive_agency": "agency", "naval_academy": "school", "world_council": "international-organisation"}
_PLAIN_WORDS = {"terrorist_organization": "armed group", "film_maker": "film-maker", "terrorist": "member of an armed group", "pitched_battle": "battle",
                "international_intelligence_agency": "intelligence agency", "independent_agency": "agency of the United States", "agency": "public body",
                "executive_department": "ministry of the United States", "world_organization": "international organisation", "labor_union": "trade union",
                "nongovernmental_organization": "non-governmental organisation", "organization": "organisation", "ballplayer": "baseball player"}
_LONG_NAMES = ("river", "lake", "sea", "mountains", "island", "national-park", "building", "desert")
_WHAT = {"city": "Town", "region": "Region", "street": "Street", "continent": "Continent", "camp": "Concentration camp", "mountains": "Mountains"}
_FORMER_OR_ODD = re.compile(r"^(capital of|President |King |Queen |Saint |St\. |the )|[()]|Land of|City of|\bof the (South|West|North)\b")


def add(store: Store, countries: Countries, states: dict, folder: Path) -> None:
    path = folder / "wordnet" / "instances.derived.tsv"
    if not path.exists():
        return
    with path.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))
    where = _Places(rows, countries, states)
    for row in rows:
        _row(store, row, where)


class _Places:
    """The country and the state that a place is part of."""

    def __init__(self, rows: list[dict], countries: Countries, states: dict) -> None:
        self._wholes = {}
        for row in rows:
            if row["part_of"]:
                for name in row["names"].split("|"):
                    self._wholes.setdefault(name.replace(" ", "_"), row["part_of"].split("|"))
        self._countries = countries
        self._states = {key(s.name): (code, s) for (code, _), s in states.items()}

    def of(self, parts: list[str], depth: int = 0) -> tuple[str, Entity | None]:
        for part in parts:
            name = key(part.replace("_", " "))
            if name in self._states:
                return self._states[name]
            if name in self._countries.by_name:
                return self._countries.by_name[name].code, None
        for part in parts if depth < 3 else ():
            found = self.of(self._wholes.get(part, []), depth + 1)
            if found[0]:
                return found
        return "", None


def _row(store: Store, row: dict, where: _Places) -> None:
    names = [n for n in row["names"].split("|") if n]
    hypernyms = row["hypernyms"].split("|")
    if row["kind"] == "instance" and row["lexfile"] == "18":
        return _person(store, names, hypernyms)
    place = next((_PLACES[h] for h in hypernyms if h in _PLACES), "")
    if place and row["kind"] == "instance" and row["lexfile"] in ("15", "17", "06"):
        return _place(store, names, hypernyms, place, where.of(row["part_of"].split("|")))
    event = next((_EVENTS[h] for h in hypernyms if h in _EVENTS), "")
    if event:
        return _event(store, names, event, hypernyms)
    body = next((_BODIES[h] for h in hypernyms if h in _BODIES), "")
    if body:
        return _body(store, names, body, hypernyms, where.of(row["part_of"].split("|"))[0])
    store.dropped["wordnet: deities, fiction, stars, books, peoples and other kinds"] += 1
    return None


def _person(store: Store, names: list[str], hypernyms: list[str]) -> None:
    several = [n for n in names if " " in n and not _FORMER_OR_ODD.search(n)]
    name = several[0] if several else names[0]
    if any(_NOT_PERSONS.search(h) for h in hypernyms) or not name[0].isupper():
        store.dropped["wordnet: deities, fiction, stars, books, peoples and other kinds"] += 1
        return
    person = Entity("person", name, classes="historic", weight=0.4, sources={SOURCE}, years=None, wikipedia=_title(name, several))
    for text in several[1:]:
        person.add_form(text)
    person.name_prior = None if several else 0.4
    person.description = Description(_line(hypernyms), SOURCE, DATE)
    known = store.find(person)
    if known is not None and not known.by_hand and known.classes not in ("leaders", "historic", "other"):
        store.conflicts.append(f"{known.id}: shares its name with a person of WordNet ({'|'.join(hypernyms)}), kept apart")
        store.add(person, merge=False, suffix="historic")
        return
    store.add(person, suffix="historic")


def _title(name: str, several: bool) -> str:
    """The name where it is likely the title; many kings are called "Charles I"."""
    words = name.split()
    return name if several and len(words) < 4 and not is_numeral(words[-1]) else ""


def _line(hypernyms: list[str], thing: str = "person") -> str:
    """"general|Macedonian" as "Macedonian general."."""
    peoples = [h for h in hypernyms if h[0].isupper() and "_" not in h]
    words = [_PLAIN_WORDS.get(h, h.replace("_", " ")) for h in hypernyms if h not in peoples][:3] or [thing]
    text = words[0] if len(words) == 1 else ", ".join(words[:-1]) + " and " + words[-1]
    text = " ".join([*peoples[:1], text]).strip()
    return (text[0].upper() + text[1:] + ".")[:120]


def _place(store: Store, names: list[str], hypernyms: list[str], class_: str, where: tuple[str, Entity | None]) -> None:
    code, state = where
    names = [n for n in names if not _FORMER_OR_ODD.search(n) and n[0].isupper()]
    if not names or names[0][1:2] == " ":
        return
    full = next((n for n in names if " " in n and key(names[0]) in key(n) and class_ in _LONG_NAMES), names[0])
    place = Entity("place", full if full != names[0] and class_ in ("lake", "sea", "desert", "national-park", "building") else names[0], classes=class_, country=code,
                   weight=0.3 if class_ != "city" else 0.15, sources={SOURCE}, wikipedia=full if " " in full and class_ in ("lake", "sea", "desert", "national-park", "island") else "")
    for text in names:
        place.add_form(text, case="exact" if " " not in text and class_ != "city" else "")
    if class_ == "city":
        place.wikipedia = f"{place.name}, {state.name}" if state is not None and code == "US" else ""
        if _same_city(store, place, state):
            return
    nearest = f" in {state.name}, {_country(store, code)}" if state is not None else f" in {with_article(_country(store, code))}" if code else ""
    what = _WHAT.get(class_) or (h := next(h for h in hypernyms if h in _PLACES))[0].upper() + h[1:].replace("_", " ")
    place.description = Description(f"{what}{nearest}.", SOURCE, DATE)
    other = next((e for k in (("place", key(n)) for n in names) for e in store.by_key.get(k, ()) if e.kind in ("country", "territory") or e.classes == class_ and (
        not code or not e.country or e.country == code) or e.classes == "region" and class_ in ("region", "island")), None)
    if other is not None:
        _add_synonyms(store, other, names)
        return
    place.id = "" if class_ != "city" else _city_id(store, place, code, state)
    added = store.add(place, suffix=class_)
    if state is not None and added is place:
        added.relations.append(Relation("part-of", state, SOURCE, DATE))


def _country(store: Store, code: str) -> str:
    entity = next((e for e in store.entities if e.country == code and e.kind in ("country", "territory")), None)
    return entity.name if entity else ""


def _city_id(store: Store, place: Entity, code: str, state: Entity | None) -> str:
    suffix = code.lower() + ("-" + state.id[:24] if state is not None and code == "US" else "")
    base = f"{slug(place.name)}-{suffix}".strip("-")
    return base if base not in store.by_id else ""


def _same_city(store: Store, place: Entity, state: Entity | None) -> bool:
    for text in [place.name, *(f.text for f in place.forms.values())]:
        for other in store.by_key.get(("place", key(text)), ()):
            in_state = state is None or any(r.type == "part-of" and r.to is state for r in other.relations)
            if other.classes == "city" and (not place.country or other.country == place.country) and in_state:
                _add_synonyms(store, other, [place.name, *(f.text for f in place.forms.values())])
                return True
    return False


def _add_synonyms(store: Store, other: Entity, names: list[str]) -> None:
    for text in names:
        if len(text) > 3 and other.kind not in ("country", "territory") and not text.endswith(" State"):
            other.add_form(text, case="exact" if " " not in text else "")
    other.sources.add(SOURCE)
    store.merged["wordnet + earlier places"] += 1
    store.index(other)


def _event(store: Store, names: list[str], class_: str, hypernyms: list[str]) -> None:
    several = [n[0].upper() + n[1:] for n in names if " " in n]
    if not several:
        store.dropped["wordnet: events of one word"] += 1
        return
    name = next((n for n in several if n.startswith(("Battle of", "Siege of"))), several[0])
    event = Entity("event", name, classes=class_, weight=0.3, sources={SOURCE}, wikipedia=name if re.search(r"\b(Battle|Siege|War|Treaty)\b", name) else "")
    for text in several:
        event.add_form(text)
    event.description = Description(_line(hypernyms, ""), SOURCE, DATE)
    store.add(event, suffix=class_)


def _body(store: Store, names: list[str], class_: str, hypernyms: list[str], code: str) -> None:
    several = [n for n in names if " " in n or "-" in n or class_ in ("religion", "company")]
    name = several[0] if several else names[0]
    if not name[0].isupper() or len(name) < 3:
        return
    kind = "party" if class_ == "party" else "company" if class_ == "company" else "organisation"
    body = Entity(kind, name, classes=class_ if kind == "organisation" else "", country=code, weight=0.4, sources={SOURCE})
    for text in names:
        short = text.isupper() and len(text) < 7
        if short or " " in text or "-" in text:
            body.add_form(text, "abbreviation" if short else "alias", case="exact" if short else "", prior=0.3 if short else None)
    body.description = Description(_line(hypernyms, ""), SOURCE, DATE)
    known = next((e for text in names for e in store.by_key.get(("body", key(text)), ()) if " " in text), None)
    if known is not None:
        for form in body.forms.values():
            known.add_form(form.text, form.kind, form.lang, "exact", form.prior if len(form.text.split()) > 2 or form.kind == "abbreviation" else 0.4)
        known.sources.add(SOURCE)
        store.index(known)
        return
    store.add(body, suffix=class_)
