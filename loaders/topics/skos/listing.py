"""Vocabularies in SKOS, the form in which public bodies publish theirs: concepts become topics.

The preferred label is the name, alternative and hidden labels are other spellings. What is odd in a vocabulary of
thousands of concepts never costs the rest: it is left out or joined, and one line tells of each kind.

===========================  =====================================================================================
two concepts of one name     are one topic (also where only capitals, inflection or a variant differ), below all that
                             either is below
a label of several concepts  is ambiguous
a circle of broader topics   is opened: the link that closes it is left out
no label, or withdrawn       left out
acronyms                     match in exactly their case; but where nearly all labels are in capitals, none is one
labels found everywhere      ("Report") are no spellings; the topic stays, by its others
===========================  =====================================================================================
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Sequence
from pathlib import Path

from graph.errors import UsageError
from loaders.topics.skos.concepts import Concept, Concepts, concepts_of
from loaders.topics.skos.labels import could_be_a_word, is_acronym, is_everywhere, print_in_capitals
from loaders.topics.skos.statements import form_of, read_statements
from loaders.topics.vocabulary.listing import Entry, Listing, topic_id

_SHOWN = 5  # names in a line


def listing_of_skos(
    path: Path, content: bytes, variants: Sequence[tuple[str, str]] = (), languages: Collection[str] = ()
) -> Listing | None:
    """Return the topics of a vocabulary in SKOS, in the order of their names; None for what is not RDF.

    ``variants`` are spellings that count as one, ``languages`` those whose labels count beside the English.

    Raises:
        UsageError: the libraries that read RDF are missing, the file breaks its form's rules, or holds no concept
            with a label.
    """
    form = form_of(path, content)
    if form is None:
        return None
    concepts = concepts_of(read_statements(path, content, form), tuple(languages))
    if not concepts.listed:
        why = ""
        if concepts.nameless:
            why = f" that can be used: {concepts.nameless[0]} has no skos:prefLabel"
        elif concepts.withdrawn:
            why = f" that can be used: {concepts.withdrawn[0]} is withdrawn"
        raise UsageError(f"{path}: the vocabulary holds no skos:Concept{why}")
    return _listing(concepts, tuple(variants))


def _listing(concepts: Concepts, variants: tuple[tuple[str, str], ...]) -> Listing:
    bare = Listing((), variants=variants)
    groups = _joined(concepts.listed, bare.codes)
    name_of = {concept.node: group[0].name for group in groups for concept in group}
    broader, opened = _without_circles(
        {
            group[0].name: sorted({name_of[above] for one in group for above in concepts.broader[one.node]})
            for group in groups
        }
    )
    names_shout = print_in_capitals(name for name in name_of.values())
    others_shout = print_in_capitals(label for concept in concepts.listed for label in concept.others)
    names_shout, others_shout = (
        one if one is not None else bool(other)
        for one, other in ((names_shout, others_shout), (others_shout, names_shout))
    )
    entries = []
    for group in groups:
        name = group[0].name
        others = [label for concept in group for label in (concept.name, *concept.others) if label != name]
        short = [name] if not names_shout and is_acronym(name, as_name=True) else []
        short += [label for label in others if not others_shout and is_acronym(label, as_name=False)]
        also = [label for label in dict.fromkeys(others) if label not in short]
        entries.append(Entry(name, tuple(dict.fromkeys(short)), tuple(also), broader=tuple(broader[name])))
    everywhere = {
        label for entry in entries for label in (entry.name, *entry.also)
        if label not in entry.acronyms and is_everywhere(label)
    }  # fmt: skip
    return Listing(
        tuple(entries),
        ambiguous=_shared(entries, bare.codes),
        words=frozenset(one for entry in entries for one in entry.acronyms if could_be_a_word(one)),
        unmatched=frozenset(everywhere),
        notes=_notes(concepts, groups, opened, everywhere),
    )


def _joined(concepts: Sequence[Concept], codes: Callable[[str], Iterable[str]]) -> list[list[Concept]]:
    """The concepts, those of one name together, in the order of the names; the first has the name that is kept."""
    first: dict[str, int] = {}
    groups: list[list[Concept]] = []
    for concept in concepts:
        keys = {topic_id(concept.name), *codes(concept.name)}
        place = min((first[key] for key in keys if key in first), default=len(groups))
        if place == len(groups):
            groups.append([])
        groups[place].append(concept)
        for key in keys:
            first.setdefault(key, place)
    return groups


def _without_circles(broader: dict[str, list[str]]) -> tuple[dict[str, list[str]], list[str]]:
    """The broader topics without the links that close a circle, and the names that these began at."""
    kept: dict[str, list[str]] = {name: [] for name in broader}
    opened: list[str] = []
    done: set[str] = set()
    for start, heads in broader.items():
        path = [] if start in done else [(start, list(reversed(heads)))]
        above = {start}
        while path:
            name, waiting = path[-1]
            if not waiting:
                path.pop()
                above.discard(name)
                done.add(name)
                continue
            head = waiting.pop()
            if head in above:
                if head != name:
                    opened.append(f"{name} → {head}")
                continue
            kept[name].append(head)
            if head not in done:
                above.add(head)
                path.append((head, list(reversed(broader[head]))))
    return kept, opened


def _shared(entries: Iterable[Entry], codes: Callable[[str], Iterable[str]]) -> frozenset[str]:
    """The labels that belong to several topics."""
    topics: defaultdict[str, set[str]] = defaultdict(set)
    labels: defaultdict[str, set[str]] = defaultdict(set)
    for entry in entries:
        for acronym in entry.acronyms:
            topics[acronym].add(entry.name)
            labels[acronym].add(acronym)
        for label in (entry.name, *entry.also):
            if label not in entry.acronyms:
                for code in codes(label):
                    topics[code].add(entry.name)
                    labels[code].add(label)
    return frozenset(label for code, names in topics.items() if len(names) > 1 for label in labels[code])


def _notes(
    concepts: Concepts, groups: Sequence[Sequence[Concept]], opened: Sequence[str], everywhere: Collection[str]
) -> tuple[str, ...]:
    """One line for each kind of what was not taken as it stands: how many, and the first of them."""
    joined = [group[0].name for group in groups if len(group) > 1]
    more = sum(map(len, groups)) - len(groups)
    told = (
        (more, "concept has", "concepts have", "the name of another and was joined with it", joined),
        (len(concepts.nameless), "concept has", "concepts have", "no label and was left out", concepts.nameless),
        (len(concepts.withdrawn), "concept is", "concepts are", "withdrawn and was left out", concepts.withdrawn),
        (len(opened), "link closes", "links close", "a circle of broader concepts and was left out", opened),
        (len(everywhere), "label would be", "labels would be", "found everywhere and is not looked for", everywhere),
        (len(concepts.foreign), "concept has", "concepts have", "no English label and is called as it is",
         concepts.foreign),
    )  # fmt: skip
    lines = []
    for number, one, many, what, names in told:
        if number:
            several = what.replace("was ", "were ").replace(" is ", " are ") if number > 1 else what
            lines.append(f"{number:,} {one if number == 1 else many} {several}: {_named(sorted(set(names)))}")
    return tuple(lines)


def _named(names: Sequence[str]) -> str:
    shown = ", ".join(f"“{name}”" for name in names[:_SHOWN])
    return shown if len(names) <= _SHOWN else f"{shown} and {len(names) - _SHOWN:,} more"
