"""Names of countries in other languages: from the table by-hand/country-names.tsv, made from CLDR."""

from pathlib import Path

from .countries import Countries


def add(countries: Countries, by_hand: Path) -> None:
    """CLDR's name becomes the one shown; what was there before stays as an alias. Long official forms stay aliases."""
    path = by_hand / "country-names.tsv"
    if not path.exists():
        return
    for line in path.read_text(encoding="utf-8").splitlines():
        if line.startswith("#"):
            continue
        code, lang, name = line.split("\t")
        if code not in countries.by_code:
            continue
        entity = countries.by_code[code].entity
        earlier = entity.names.get(lang, "")
        if earlier and len(name) > 2 * len(earlier):
            entity.add_form(name, "alias", lang)
            continue
        entity.names.pop(lang, None)
        entity.add_name(lang, name)
        entity.add_name(lang, earlier)
