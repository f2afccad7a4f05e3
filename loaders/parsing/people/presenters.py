"""Who presented an item: by name, by initials, or by a role that the attendance resolves."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from loaders.minutes import PersonReference
from loaders.parsing.actions import OFFICE
from loaders.parsing.attendance import INITIALS
from loaders.parsing.context import ItemContext
from loaders.parsing.forms import honorific_at, is_role, parse_listed_name, parse_name
from loaders.parsing.patterns import Passage, PrefilteredPattern
from loaders.parsing.people.headings import named_in_heading
from loaders.parsing.people.named import named_behind, reference_at
from loaders.parsing.people.offices import (
    INVITED,
    UPDATED_WHOM,
    invited_to_present,
    is_office_named,
    presents_nothing,
    without_unit,
)
from loaders.parsing.people.reporters import reporting_office, speakers_named_first
from loaders.parsing.people.subjects import SUBJECT_FIRST, TOPIC_FIRST, last_clause, people_of
from loaders.parsing.people.talks import talks
from loaders.parsing.text import Paragraph
from loaders.parsing.words import alternatives, presenting
from loaders.spans import Span

THING = alternatives(presenting.GIVEN)
# "presented", "gave an update", "talked members through".
VERB = PrefilteredPattern(
    rf"""\b(?:
      (?:{alternatives(presenting.PRESENTED)}|
        talked\s+(?:\w+\s+)?through|took\s+(?:\w+\s+){{1,3}}through|walked\s+\w+\s+through)
    | {alternatives(presenting.GAVE)}\s+(?:(?:{alternatives(presenting.GAVE_WHOM)}|the\s+\w+)\s+)*
      (?:(?:\w+[\s-]){{0,4}}?{THING}|update)
    | continued\s+with\s+(?:a|an|the)\s+(?:\w+\s+)?{THING}
    | delivered | reported\s+(?:on|to\s+the)
    | reported\b
    | (?<=[a-zA-Z])\sreports\s+(?:on|that|back)\b
    | (?:fed|feeds)\s+back\b
    | updated\b
    )""",
    re.X | re.I,
)
SIGN = PrefilteredPattern(
    r"present|introduc|submit|tabl|précis|precis|summaris|outlin|talk|"
    r"took|spoke|gave|deliver|updat|brief|walk|made|provid|shared|continued|"
    r"report|\bfe(?:d|eds) back|\b(?:ran|went) through"
)
REACH = 420  # characters of a sentence within which its subject and its verb stand
# "The report was presented by Ann Adams".
PASSIVE = PrefilteredPattern(
    rf"\b(?:{alternatives(presenting.PRESENTED_BY_SOMEBODY)}s?\b[^.]{{0,80}}?\b(?:was|were|is)\s+(?:also\s+|then\s+)?"
    rf"{alternatives(presenting.WAS_PRESENTED)}|\breports?\b[^.;]{{0,90}}?,\s+presented|^\W*(?:a\s+|the\s+)?(?:\w+\s+){{0,3}}?{THING}\s+(?:was\s+|"
    rf"were\s+)?{alternatives(presenting.WAS_GIVEN)})\s+(?:to\s+[^.]{{3,40}}?\s+)?by\s+(?P<who>[^.;]{{2"
    rf",200}})",
    re.I,
)
# "a report of the Head of Care, who presented it".
WHO_PRESENTED = PrefilteredPattern(
    r"\breports?\s+(?:of|from|by)\s+(?:the\s+)?(?P<who>[^.;]{3,90}?),\s+who\s+(?:presented|introduced|summarised)\b",
    re.I,
)
# Items in which anybody tells anything: "Any Other Business".
OTHER_BUSINESS = re.compile(r"\b(?:any\s+other|other\s+business|a\.?o\.?c?\.?b)\b", re.I)
# "Presented by: Ann Adams", "Presenter: AB".
PRESENTED_BY = PrefilteredPattern(
    r"^\W*(?:(?:to\s+be\s+)?presented\s+by|presenters?\s*:|presentation\s+(?:by|"
    r"from)|report\s+(?:presented\s+)?by|led\s+by)\s*:?\s*(?P<who>[^.;]{2,200})",
    re.I,
)
# Everybody's remarks are told with these.
WEAK = re.compile(rf"^{alternatives(presenting.WEAK)}$", re.I)
# "would present", "had been presented": told of another time.
NOT_NOW = re.compile(
    r"\b(?:would|(?-i:will)|to\s+be|had\s+been|previously|last\s+meeting|next\s+meeting|subsequently|when)\b", re.I
)
OF_ORG = re.compile(r"(?P<of>\s+(?:of|from|for)\s+(?:the\s+)?)[A-Z][^,]{2,70}$")
# "Ann Adams and Ben Brown both presented": words between the people and what they did.
REPORT = re.compile(r"\b(?:reports?|updates?)\b", re.I)  # "Report from the Warden": a title of what somebody tells
BEFORE_VERB = re.compile(rf"\s+{alternatives(presenting.BEFORE_VERB)}\s*$")
# "The Board noted that Ann Adams presented": the verb is not said of the sentence's subject.
OTHER_VERB = re.compile(
    r"\b(?:that|which|who|was|were|is|are|be|been|being|can|could|said|agreed|asked|considered|received|noted|if|whether)\b"
)
NOT_YET = re.compile(r"\b(?:will|would|to)\s+be\b")  # "will be presented by"
# "outlined the draft plan", "summarised her report"
OUTLINED_WHAT = re.compile(rf"\s+(?:the|his|her|their|a)\s+(?:\w+\s+){{0,6}}{alternatives(presenting.OUTLINED)}")
# "The Clerk presented the accounts", "The Treasurer gave the following update".
OFFICE_PRESENTS = re.compile(rf"[^.]{{0,60}}\b{alternatives(presenting.BY_OFFICES)}")
LEADING_THE = re.compile(r"^(?:the|our)\s+", re.I)
THEMSELVES = re.compile(r"\s+(?:him|her|them|our)sel(?:f|ves)\b")  # "introduced herself"
MOST_SENTENCES = 26  # of a paragraph that are asked
LONGEST_SUBJECT = 360  # characters
LONGEST_OFFICE = 90  # characters of initials or an office

References = list[PersonReference]


class Deed(NamedTuple):
    """What the subject did: the ``verb`` as printed, what stands behind it, and whether everybody's remarks say so."""

    verb: str
    rest: str
    is_weak: bool

    def presents(self, *, known: bool) -> bool:
        """Whether the words tell a presenter; of a weak verb only of somebody ``known``, and of what is presented."""
        low = self.verb.lower()
        if not self.is_weak or not known:
            return not self.is_weak
        if low.startswith("updated"):
            return bool(UPDATED_WHOM.match(self.rest))
        if low.startswith(("outlined", "summarised")):
            return bool(OUTLINED_WHAT.match(self.rest))
        return low.startswith(("introduced", "delivered"))


def read_presenters(item: ItemContext) -> References:
    """The item's presenters in order, each once."""
    found: References = []
    for part in item.body.agenda:
        match = PRESENTED_BY.match(part)
        if match:
            found.extend(named_behind(item, part.start + match.start("who"), part.start + match.end("who")))
    for place, part in enumerate(item.body.paragraphs):
        if not part.quoted:
            found.extend(_in_paragraph(item, part, opens_item=place == 0))
    found += [*named_in_heading(item), *reporting_office(item), *speakers_named_first(item, found)]
    return _once([*found, *talks(item)])


def _in_paragraph(item: ItemContext, part: Paragraph, *, opens_item: bool) -> Iterator[PersonReference]:
    match = PRESENTED_BY.match(part)
    if match:
        yield from named_behind(item, part.start + match.start("who"), part.start + match.end("who"))
        return
    if not (VERB.may_match(part.hits) or PASSIVE.may_match(part.hits) or part.hits & INVITED):
        return
    for number, sentence in enumerate(item.body.sentences(part)[:MOST_SENTENCES]):
        opening = opens_item and number == 0 and not OTHER_BUSINESS.search(item.title)
        yield from _active(item, sentence, opening=opening)
        who = WHO_PRESENTED.search(sentence) if "who" in sentence.words else None
        if who:
            yield from named_behind(item, sentence.start + who.start("who"), sentence.start + who.end("who"))
        invited = invited_to_present(item.text, sentence)
        if invited and not NOT_NOW.search(sentence.words):
            yield from named_behind(item, *invited)
        passive = PASSIVE.search(sentence) if " by " in sentence.words else None
        if passive and not NOT_YET.search(passive.group()):
            yield from named_behind(item, sentence.start + passive.start("who"), sentence.start + passive.end("who"))


def _active(item: ItemContext, sentence: Passage, *, opening: bool) -> References:
    """ "Ann Adams, Head of Care, presented ...": the sentence's subject, with roles in apposition.

    Words that everybody's remarks are told with ("reported", "updated") tell a presenter where they open the item.
    """
    if not VERB.may_match(sentence.hits):
        return []
    text, start = item.text, sentence.start
    reach = sentence._replace(end=min(sentence.end, start + REACH))
    match = VERB.find(text, reach) if SIGN.find(text, reach) else None
    if match is None or THEMSELVES.match(text, match.end()) or presents_nothing(text, match):
        return []
    topic = TOPIC_FIRST.match(text, start, match.start())
    about = None if topic else SUBJECT_FIRST.match(text, start, match.start())
    start = next((lead.end() for lead in (topic, about) if lead), start)
    start = last_clause(item, start, match.start())
    subject = text[start : match.start()]
    if NOT_NOW.search(subject) or len(subject) > LONGEST_SUBJECT or not subject.strip():
        return []
    subject = BEFORE_VERB.sub(" ", subject)
    if OTHER_VERB.search(subject):
        return []
    deed = Deed(match.group(), text[match.end() : sentence.end], bool(WEAK.match(match.group().strip())))
    found: References = []
    for entry in people_of(text, Span(start, start + len(subject))):
        person = item.person(entry, role=entry.role or entry.organisation)
        reported = opening and entry.name.honorific is not None and REPORT.search(item.title)
        told = entry.roles or reported or (person.attendees and (entry.organisation or opening))
        if told or deed.presents(known=bool(person.attendees)):
            found.append(person)
    found = found or _office(
        item, Span(start, start + len(subject)), deed._replace(is_weak=deed.is_weak and not opening)
    )
    return [person for person in found if person.attendees] if about else found


def _office(item: ItemContext, subject: Span, deed: Deed) -> References:
    """Initials or an office as the subject: "AB talked through", "The Clerk presented"."""
    printed = item.text[slice(*subject)]
    words = printed.strip(" ,\n\t")
    bare = LEADING_THE.sub("", words)
    if not bare or len(bare) > LONGEST_OFFICE:
        return []
    start = subject.start + printed.find(words)
    end = start + len(words)
    whole, without_article = Span(start, end), Span(end - len(bare), end)
    known = bool(item.attendees.resolve(bare))
    one_word = len(bare.split()) == 1 and (deed.is_weak or parse_listed_name(bare, 0, len(bare)) is not None)
    if known and (INITIALS.match(bare) or one_word) and deed.presents(known=True):
        return [reference_at(item, bare, whole)]
    if deed.is_weak:
        return []
    if OFFICE.match(bare) and OFFICE_PRESENTS.match(deed.rest):
        return [reference_at(item, bare, without_article)]
    whose = without_unit(bare)
    if is_role(whose) and bare[0].isupper() and (known or is_office_named(whose)):
        return [reference_at(item, whose, Span(end - len(bare), end - len(bare) + len(whose)), role=whose)]
    if known and honorific_at(bare)[0] is None and parse_name(bare, 0, len(bare)):
        return [reference_at(item, bare, whole)]
    of = OF_ORG.search(bare)
    if of and parse_name(bare, 0, of.start()) is not None:
        name = bare[: of.start()]
        return [reference_at(item, name, Span(start, start + len(name)), role=bare[of.end("of") :])]
    return []


def _once(found: References) -> References:
    kept: References = []
    for person in found:
        if not any(
            (person.attendees and other.attendees == person.attendees)
            or other.as_written.lower() == person.as_written.lower()
            for other in kept
        ):
            kept.append(person)
    return kept
