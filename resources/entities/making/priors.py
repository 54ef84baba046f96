"""How likely a spelling means each of its entries: the share of weight, less for kinds of spelling that are used less.

A share that a source module gives (a short
abbreviation is seldom this one) holds alone, and counts as a factor where there are others.

Only written where two or more entries have the spelling, or where it is also a part of the names of persons. A share given by hand stays as it is, and the others
divide what it leaves.
"""

from collections import Counter, defaultdict

from .model import Entity, Form

_USE = {"alias": 0.8, "abbreviation": 0.8, "demonym": 1.0, "former": 0.3, "metonym": 0.5, "surname": 0.5}


def set_all(entities: list[Entity]) -> None:
    uses: dict[str, list[tuple[Entity, Form | None]]] = defaultdict(list)
    for entity in entities:
        uses[_same(entity.name, entity.name_case)].append((entity, None))
        for form in entity.forms.values():
            if form.lang == "en":
                uses[_same(form.text, form.case)].append((entity, form))
    bearers = _bearers(entities)
    for text, group in uses.items():
        if len({entity.id for entity, _ in group}) > 1 or text.casefold() in bearers:
            _share(group, 0.0 if text.isupper() else bearers[text.casefold()])


def _bearers(entities: list[Entity]) -> Counter:
    """For each word that is a person's last or first name: how much weight of persons stands behind it."""
    found: Counter = Counter()
    for entity in entities:
        words = entity.name.split() if entity.kind == "person" else []
        if len(words) > 1:
            found[words[-1].casefold()] += 0.3 * entity.weight
            found[words[0].casefold()] += 0.1 * entity.weight
    return found


def _same(text: str, case: str) -> str:
    return text if case == "exact" else text.casefold()


def _share(group: list[tuple[Entity, Form | None]], others: float) -> None:
    """`others` is the weight of persons who bear the word as a part of their name."""
    said = [(e.name_prior if f is None else f.prior) for e, f in group]
    several = len({entity.id for entity, _ in group}) > 1
    given = [g if e.by_hand or not several else None for g, (e, _) in zip(said, group)]
    left = max(0.02, 1 - sum(g for g in given if g is not None))
    sizes = [0.0 if g is not None else (s or 1.0) * e.weight * (1.0 if f is None else _USE[f.kind]) for g, s, (e, f) in zip(given, said, group)]
    literal = max((s for s, (_, f) in zip(sizes, group) if f is None or f.kind != "metonym"), default=0.0)
    sizes = [min(s, 0.4 * literal) if literal and f is not None and f.kind == "metonym" else s for s, (_, f) in zip(sizes, group)]
    total = sum(sizes) + (0.0 if any(g is not None for g in given) else others)
    for g, size, (entity, form) in zip(given, sizes, group):
        if g is not None or not total:
            continue
        share = round(left * size / total, 3)
        if form is None:
            entity.name_prior = share
        else:
            form.prior = share
