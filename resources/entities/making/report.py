"""What the program tells: counts, merges, conflicts, what was dropped."""

from collections import Counter

from .store import Store


def summary(store: Store, files: list[tuple[str, int, int]], problems: list[str]) -> str:
    kinds = Counter(e.kind for e in store.entities)
    lines = ["entries: " + str(len(store.entities)), "by kind: " + ", ".join(f"{k} {n}" for k, n in sorted(kinds.items())),
             "by source: " + ", ".join(f"{s} {n}" for s, n in sorted(Counter(s for e in store.entities for s in e.sources).items())),
             "spellings: " + str(sum(1 + len(e.names) + len(e.forms) for e in store.entities)),
             "with Wikidata id: " + str(sum(1 for e in store.entities if e.wikidata)),
             "with Wikipedia title: " + str(sum(1 for e in store.entities if e.wikipedia)),
             f"merged {sum(store.merged.values())}, conflicts {len(store.conflicts)}, dropped {sum(store.dropped.values())}, problems {len(problems)}"]
    lines += [f"  {name}: {count} entries, {size / 1e6:.2f} MB" for name, count, size in files]
    return "\n".join(lines)


def text(store: Store, files: list[tuple[str, int, int]], problems: list[str]) -> str:
    parts = [summary(store, files, problems), "", "Merged, by pair of sources"]
    parts += [f"  {pair}: {n}" for pair, n in store.merged.most_common()]
    parts += ["", "Dropped"] + [f"  {why}: {n}" for why, n in store.dropped.most_common()]
    parts += ["", "Conflicts"] + [f"  {c}" for c in sorted(store.conflicts)]
    parts += ["", "Problems"] + [f"  {p}" for p in sorted(problems)]
    return "\n".join(parts) + "\n"
