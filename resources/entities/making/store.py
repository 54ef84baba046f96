"""All entries made so far: gives ids, merges what is the same, remembers what it did."""

import re
from collections import Counter, defaultdict
from dataclasses import replace

from .model import Entity, Office, Relation
from .text import key, person_key, slug

_GROUP = {"country": "place", "territory": "place", "place": "place", "person": "person", "event": "event",
          "government": "government", "force": "body", "organisation": "body", "party": "body", "company": "body"}
_NAMESAKE_YEARS = 45
_TITLED = {"ror", "congress"}  # sources that give titles of Wikipedia; elsewhere the name stands for it


class Store:
    """Earlier entries win: a source that is read later only adds to them."""

    def __init__(self) -> None:
        self.entities: list[Entity] = []
        self.by_id: dict[str, Entity] = {}
        self.by_wikidata: dict[str, Entity] = {}
        self.by_title: dict[str, Entity] = {}
        self.by_key: dict[tuple[str, str], list[Entity]] = defaultdict(list)
        self.merged: Counter = Counter()
        self.conflicts: list[str] = []
        self.dropped: Counter = Counter()

    def add(self, entity: Entity, *, merge: bool = True, suffix: str = "") -> Entity:
        """The entry as it now stands: `entity` itself, or the earlier one that took it in."""
        found = self.find(entity) if merge else None
        if found is None:
            self._insert(entity, suffix)
            return entity
        self._merge(found, entity)
        return found

    def find(self, entity: Entity) -> Entity | None:
        if entity.id and entity.id in self.by_id:
            return self.by_id[entity.id]
        if entity.wikidata and entity.wikidata in self.by_wikidata:
            return self._same_group(self.by_wikidata[entity.wikidata], entity)
        if entity.wikipedia and entity.wikipedia in self.by_title:
            other = self.by_title[entity.wikipedia]
            if not (other.wikidata and entity.wikidata):
                return self._same_group(other, entity)
        for other_key in self._keys(entity):
            for other in self.by_key.get(other_key, ()):
                if self._may_be_same(other, entity):
                    return other
                if other.wikidata and entity.wikidata and other.country == entity.country and other.country and key(other.name) == key(entity.name):
                    self.conflicts.append(f"{other.id}: {entity.name} of {', '.join(sorted(entity.sources))} has another Wikidata id, kept apart")
        return None

    def index(self, entity: Entity) -> None:
        """To be called after spellings were added to an entry from outside."""
        for each in self._keys(entity):
            if entity not in self.by_key[each]:
                self.by_key[each].append(entity)
        if entity.wikidata:
            self.by_wikidata.setdefault(entity.wikidata, entity)
        if entity.wikipedia:
            self.by_title.setdefault(entity.wikipedia, entity)

    def absorb(self, into: Entity, entity: Entity) -> bool:
        """Takes an entry that turns out to be the same into another one, which keeps its id as a former one; false where it may not be.

        Relations that name the entry are told as problems later: only persons are absorbed, to whom none lead.
        """
        if into.by_hand and entity.by_hand or into.wikidata and entity.wikidata and into.wikidata != entity.wikidata:
            self.conflicts.append(f"{into.id}: {entity.id} held the same office at the same time, kept apart")
            return False
        self.entities.remove(entity)
        for index in (self.by_id, self.by_wikidata, self.by_title):
            for name in [n for n, e in index.items() if e is entity]:
                index[name] = into
        self._merge(into, entity)
        into.former_ids.append(entity.id)
        return True

    def _insert(self, entity: Entity, suffix: str) -> None:
        entity.id = entity.id or self._free_id(entity, suffix)
        if entity.by_hand and entity.id in self.by_id:
            raise ValueError(f"the id {entity.id} is given twice")
        self.entities.append(entity)
        self.by_id[entity.id] = entity
        self.index(entity)

    def _free_id(self, entity: Entity, suffix: str) -> str:
        base = slug(entity.name) or slug(entity.wikidata) or "entry"
        tries = [base, f"{base}-{suffix}" if suffix else "", f"{base}-{entity.country.lower()}" if entity.country else "",
                 f"{base}-{entity.years[0]}" if entity.years else "", f"{base}-{slug(entity.classes or entity.kind)}"]
        for candidate in tries:
            if candidate and candidate not in self.by_id:
                return candidate
        number = 2
        while f"{base}-{number}" in self.by_id:
            number += 1
        return f"{base}-{number}"

    @staticmethod
    def _keys(entity: Entity) -> list[tuple[str, str]]:
        group = _GROUP[entity.kind]
        make = person_key if entity.kind == "person" else key
        keys = dict.fromkeys(make(s) for s in ([entity.name] if group == "event" else entity.spellings()))
        return [(group, k) for k in keys if k and (entity.kind != "person" or " " in k or k == make(entity.name))]

    @staticmethod
    def _same_group(other: Entity, entity: Entity) -> Entity | None:
        return other if _GROUP[other.kind] == _GROUP[entity.kind] else None

    @staticmethod
    def _may_be_same(other: Entity, entity: Entity) -> bool:
        if other.wikidata and entity.wikidata and other.wikidata != entity.wikidata:
            return False
        if other.country and entity.country and other.country != entity.country:
            return False
        if other.wikipedia != entity.wikipedia and other.wikipedia.endswith(")") and entity.wikipedia.endswith(")"):
            return False  # namesakes, which Wikipedia tells apart
        if entity.kind == "person":
            told_apart = "congress" in entity.sources and other.by_hand and other.wikipedia and entity.wikipedia not in ("", other.wikipedia)
            return not told_apart and _years_meet(other, entity)  # "John F. Kennedy Jr." is not "John Kennedy (Louisiana politician)"
        if _GROUP[entity.kind] == "place":
            if entity.classes == "city" and other.sources & entity.sources:
                return False
            return other.kind == entity.kind and other.classes == entity.classes
        if _GROUP[entity.kind] == "body":
            same_name = key(other.name) == key(entity.name)
            return other.country == entity.country or same_name and (other.by_hand and not other.country or len(key(entity.name).split()) > 2)
        return True

    def _merge(self, into: Entity, entity: Entity) -> None:
        pair = "+".join(sorted(into.sources)[:1]) + " + " + "+".join(sorted(entity.sources)[:1])
        self.merged[pair] += 1
        if into.wikidata and entity.wikidata and into.wikidata != entity.wikidata:
            self.conflicts.append(f"{into.id}: Wikidata {into.wikidata} kept, {entity.wikidata} ({', '.join(sorted(entity.sources))}) left out")
        if into.by_hand and entity.sources & _TITLED and into.wikipedia and entity.wikipedia and into.wikipedia != entity.wikipedia:
            self.conflicts.append(f"{into.id}: title {into.wikipedia} kept, {entity.wikipedia} ({', '.join(sorted(entity.sources))}) left out")
        into.wikidata = into.wikidata or entity.wikidata
        into.wikipedia = into.wikipedia or entity.wikipedia
        if into.kind == entity.kind:
            into.classes = into.classes or entity.classes
        into.country = into.country or entity.country
        if into.description is None or into.description.text.startswith("Person in news") and entity.description:
            into.description = entity.description
        into.weight = max(into.weight, entity.weight) if not into.by_hand or into.weight_is_least or not into.weight else into.weight
        into.sources |= entity.sources
        if into.years or entity.years:
            spans = [y for y in (into.years, entity.years) if y]
            into.years = (min(y[0] for y in spans), max(y[1] for y in spans))
        if into.name != entity.name:
            into.add_form(entity.name)
        for lang, text in entity.names.items():
            into.add_name(lang, text)
        for form in entity.forms.values():
            into.add_form(form.text, form.kind, form.lang, form.case, form.prior)
        self._merge_facts(into, entity)
        self.index(into)

    @staticmethod
    def _merge_facts(into: Entity, entity: Entity) -> None:
        for office in entity.offices:
            _add_office(into.offices, office)
        types = {f.type for f in into.facts}
        into.facts += [f for f in entity.facts if f.type not in types]
        have = {(r.type, _id(r)) for r in into.relations}
        into.relations += [r for r in entity.relations if (r.type, _id(r)) not in have]


def _add_office(offices: list[Office], office: Office) -> None:
    """Of two sources on the same term, the one that knows its first day stays."""
    for at, known in enumerate(offices):
        if _term(known) == _term(office):
            if len(office.since) > len(known.since):
                offices[at] = office if office.until or not known.until else replace(office, until=known.until)
            return
    offices.append(office)


def _term(office: Office) -> tuple[str, str]:
    """"Prime Minister of Vietnam" is the same as "Prime Minister" of Vietnam."""
    name = office.of.name if isinstance(office.of, Entity) else (office.of or "").replace("-", " ")
    return re.sub(rf" of (the )?{re.escape(name)}$", "", office.title, flags=re.I), office.since[:4]


def _id(relation: Relation) -> str:
    return relation.to if isinstance(relation.to, str) else relation.to.id


def _years_meet(other: Entity, entity: Entity) -> bool:
    if not other.years or not entity.years:
        return True
    return other.years[0] - _NAMESAKE_YEARS <= entity.years[1] and entity.years[0] - _NAMESAKE_YEARS <= other.years[1]
