"""What is done once all sources are read: country codes of hand-written entries, case, weights, checks."""

import re
from pathlib import Path

from . import priors, weights
from .model import Description, Entity
from .store import Store
from .text import is_acronym


_PARTICLE = re.compile(r"(al|el|de|da|di|van|von|zu|bin|le|la|du|dos|ver)\b")
_WORDY_KINDS = ("organisation", "party", "company", "event", "force")
_RARE = 4.0
_FALLBACK = {"person": "Person of public life or history."}
_COMMON_NOUNS = set("army military forces troops government parliament ministry administration legislature police party war crisis".split())


def finish(store: Store, by_hand: Path) -> list[str]:
    """Problems found: relations to nowhere, descriptions too long, entries without what they must have."""
    words = by_hand / "common-words.txt"
    common = set(words.read_text(encoding="utf-8").split()) if words.exists() else set()
    problems = []
    _keep_titles_once(store)
    for entity in store.entities:
        _set_case(entity, common)
        _drop_common_nouns(entity)
        _drop_doubles(entity)
        if entity.description is None:
            entity.description = Description(_FALLBACK.get(entity.kind, "Named in news."), "editors", "2026-11-22")
        entity.weight = max(0.1, weights.with_sources(entity) if not entity.by_hand else entity.weight)
        problems += _targets(entity, store)
        if entity.description and len(entity.description.text) > 120:
            problems.append(f"{entity.id}: description longer than 120 characters")
    priors.set_all(store.entities)
    return problems


def _keep_titles_once(store: Store) -> None:
    """Where two entries have a title of Wikipedia, it is that of the one by hand, else of the heavier one."""
    owners: dict[str, Entity] = {}
    for entity in sorted(store.entities, key=lambda e: (not e.by_hand, -e.weight, e.id)):
        if entity.wikipedia and owners.setdefault(entity.wikipedia, entity) is not entity:
            store.conflicts.append(f"{entity.id}: the title {entity.wikipedia} is that of {owners[entity.wikipedia].id}, left out")
            entity.wikipedia = ""


def _set_case(entity: Entity, common: set[str]) -> None:
    """Exact for short abbreviations, for single words that are also common words, and for names of bodies out of sources:
    many of them are made of common words only ("Popular Action", "Immediate Action")."""
    if _made_of(entity.name, common, entity.weight <= _RARE) or is_acronym(entity.name) and len(entity.name) <= 6:
        entity.name_case = "exact"
    if not entity.by_hand and entity.kind in _WORDY_KINDS:
        if entity.name.lower() in common and entity.name_prior is None:
            entity.name_prior = 0.3
        entity.name_case = "exact"
        for form in entity.forms.values():
            form.case = "exact" if form.lang == "en" else form.case
    for form in entity.forms.values():
        if form.case or form.lang not in ("en", "mul"):
            continue
        if is_acronym(form.text) and len(form.text) <= 6 or _made_of(form.text, common, entity.weight <= _RARE):
            form.case = "exact"


def _made_of(name: str, common: set[str], rare: bool) -> bool:
    """"Reading", "Law and Justice": in small letters these are no names. "White House" is too frequent to be missed in capitals."""
    words = [word for word in re.split(r"[^\w]+", name.replace("'s", "").lower()) if word]
    return all(word in common for word in words) and (len(words) == 1 or rare)


def _drop_common_nouns(entity: Entity) -> None:
    """"Ukrainian army" is a demonym and a common noun, not a name; "Ukrainian Army" is one, written so.

    Nor is what begins with a common word ("occupied West Bank") a spelling of its own.
    """
    for key, form in list(entity.forms.items()):
        last = form.text.rpartition(" ")[2]
        if form.lang == "en" and " " in form.text and form.text[0].islower() and not _PARTICLE.match(form.text):
            del entity.forms[key]
        elif form.lang == "en" and " " in form.text and last.lower() in _COMMON_NOUNS:
            if last.islower():
                del entity.forms[key]
            else:
                form.case = "exact"


def _drop_doubles(entity: Entity) -> None:
    """Spellings that differ only in case from one that matches in any case."""
    seen = {entity.name.casefold()} if entity.name_case != "exact" else {entity.name}
    for key, form in list(entity.forms.items()):
        if form.lang != "en":
            continue
        if form.text.casefold() in seen or form.text in seen:
            del entity.forms[key]
        else:
            seen.add(form.text if form.case == "exact" else form.text.casefold())


def _targets(entity: Entity, store: Store) -> list[str]:
    """Relations and offices that point to an id that does not exist are taken out and told."""
    problems = []
    for name, group in (("relation", entity.relations), ("office", entity.offices)):
        for item in list(group):
            target = item.to if name == "relation" else item.of
            if not target:
                group.remove(item)
                continue
            if isinstance(target, str) and target and target not in store.by_id:
                problems.append(f"{entity.id}: {name} to {target}, which does not exist")
                group.remove(item)
    return problems
