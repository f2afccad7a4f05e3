"""What items say of other meetings and of people: minutes confirmed, minutes referred to, interests."""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterator, Set

from loaders.minutes import Confirmation, Day, Holder, Interest, Nature, Reference
from loaders.parsing.attendance import INITIALS, AttendeeIndex, read_list
from loaders.parsing.decisions import MINUTES_OF_OTHERS, NO_DECISION
from loaders.parsing.forms import find_dates
from loaders.parsing.patterns import PrefilteredPattern
from loaders.parsing.text import Body, CleanText, squeeze

CONFIRMED = PrefilteredPattern(
    r"\bminutes\b[^.]{0,260}?\b(?:were|was|be|been|are)\b[^.]{0,120}?\b(?:confirmed|"
    r"agreed|approved|accepted|adopted|signed|ratified|correct|taken\s+as\s+read)\b|"
    r"\b(?:confirmed|agreed|approved|accepted|adopted|signed|ratified|"
    r"approve|confirm)\b[^.]{0,60}?\bminutes\b",
    re.I | re.S,
)
SUBJECT_TO = re.compile(
    r"\b(?:subject\s+to|with)\s+(?:the\s+)?(?:following\s+)?(?P<what>(?:amend|"
    r"correct|chang|add|delet|remov|includ|clarif|replac|insert)[^.;]*?)(?=,?\s+(?:the\s+minutes|"
    r"were|was|be\s|it\s+was)|[.;]|$)",
    re.I,
)
NUMBER = PrefilteredPattern(
    r"\b(?:(?P<word>[Mm]inutes?|[Mm]in\.?|[Ii]tem|[Rr]esolution)\s+(?:[Nn]os?\.?\s*|[Nn]umbers?\s+|[Rr]ef(?:erence)?\.?\s*)?)?"
    r"(?P<number>\d{1,4}/(?:19|20)?\d\d(?:/\d{1,3})?|"
    r"(?<=[Mm]inute )\d{1,4}|(?<=[Mm]inute [Nn]o\. )\d{1,4}|(?<=[Mm]inute [Nn]o )\d{1,4}|"
    r"(?<=\s)\d{1,4}(?=\s+(?:refers|of\s+the\s+(?:meeting|minutes))))(?![\d/])",
    behind=len("minute no. "),
)
NOT_NUMBER = re.compile(
    r"(?:£|\d|/)$|\b(?:for|in|during|since|of|year|and|financial|academic|"
    r"municipal|budget|precept|season|to|the|from|by|throughout|between|"
    r"programme|plan|review|report|accounts)\s*$",
    re.I,
)
DECLARED = PrefilteredPattern(r"\bdeclar(?:ed|es|ation)\b|\binterests?\b", re.I)
DECLARING = PrefilteredPattern(r"\b(?:declared?|disclosed|registered|expressed|has|had|stated)\b")
NONE_DECLARED = re.compile(r"\b(?:no|none|nil|not)\b[^.]{0,40}\b(?:interests?|declar)", re.I)
NATURES: tuple[tuple[Nature, re.Pattern[str]], ...] = (
    ("prejudicial", re.compile(r"\bprejudicial\b", re.I)),
    ("non-pecuniary", re.compile(r"\bnon[- ]?(?:disclosable\s+)?(?:pecuniary|financial)\b", re.I)),
    ("pecuniary", re.compile(r"\b(?:disclosable\s+)?(?:pecuniary|financial)\b|\bDPI\b")),
    ("personal", re.compile(r"\bpersonal\b", re.I)),
)
ITEM_CONCERNED = re.compile(
    r"\b(?:agenda\s+)?(?:items?|minutes?)\s+(?:nos?\.?\s*|numbers?\s+)?(?P<item>(?:[A-Z]{1,4}[ ./-]?)?\d[\w./]*)", re.I
)


def read_confirmations(body: Body, title: str, meeting: Day | None) -> list[Confirmation]:
    """Minutes of earlier meetings of this board that the item confirms."""
    found: list[Confirmation] = []
    for sentence in body.sentences_for(CONFIRMED):
        words = sentence.words
        if (
            not CONFIRMED.search(sentence)
            or MINUTES_OF_OTHERS.search(words)
            or (NO_DECISION.search(sentence) and "signed" not in words)
        ):
            continue
        amendment = SUBJECT_TO.search(words)
        s, e = body.page.source_span(sentence.start, sentence.end)
        found.append(
            Confirmation(
                text=squeeze(words),
                value=_earlier(words, meeting) or _earlier(title, meeting),
                amendment=squeeze(amendment.group("what")) if amendment else None,
                start=s,
                end=e,
            )
        )
    if not found and re.search(r"\bminutes\b", title, re.I):
        for part in body.paragraphs[:3]:
            words = part.words
            if (
                re.match(
                    r"\W*(?:were\s+|was\s+)?(?:unanimously\s+)?(?:approved|agreed|confirmed|accepted|adopted)\b",
                    words,
                    re.I,
                )
                and len(words) < 160
            ):
                s, e = body.page.source_span(part.start, part.end)
                found.append(Confirmation(text=squeeze(words), value=_earlier(title, meeting), start=s, end=e))
                break
    return found[:1] if len({c.value for c in found}) == 1 else found


def _earlier(text: str, meeting: Day | None) -> datetime.date | None:
    for found in find_dates(text):
        value = found.value
        if value is None and meeting is not None:
            value = found.in_year(meeting.value.year)
            if value is not None and value > meeting.value:
                value = found.in_year(meeting.value.year - 1)
        if value is not None and (meeting is None or value < meeting.value):
            return value
    return None


def read_references(body: Body, own: Set[str]) -> list[Reference]:
    """Minutes of other meetings that the item points to by number; ``own`` are this meeting's numbers."""
    found: list[Reference] = []
    text = body.page.text
    for part in body.paragraphs:
        if not NUMBER.may_match(body.page.hits.between(part.start - NUMBER.behind, part.end)):
            continue
        last_word: tuple[int, str | None] = (-1, None)
        for match in NUMBER.pattern.finditer(text, part.start, part.end):
            number, word = match.group("number"), match.group("word")
            if (
                word is None
                and re.fullmatch(r"(?:,|\s*and|\s*&)?\s*", text[last_word[0] : match.start()])
                and last_word[0] >= 0
            ):
                word = last_word[1]  # "minutes 32/21 and 49/21"
            last_word = (match.end(), word)
            if number in own or (
                not word and NOT_NUMBER.search(text[max(part.start, match.start() - 14) : match.start()])
            ):
                continue
            at_start = match.start() <= part.start + 2
            years = re.fullmatch(r"((?:19|20)?\d\d)/(\d\d)", number)
            if (
                years
                and not word
                and int(years.group(2)) == (int(years.group(1)) + 1) % 100
                and not (at_start and own and any("/" in o for o in own))
            ):
                continue  # a financial year
            if not word and not at_start:
                continue
            if "/" not in number and (word or "").lower().startswith("item"):
                continue
            stop = text.find("\n", match.end(), part.end)
            heading = re.match(
                r"\s+(?P<title>[A-Z][^.;\n]{3,100}?)(?=\s+[-–—]\s|[.;:\n]|$)",
                text[match.end() : stop if stop > 0 else part.end],
            )
            end = match.end() + heading.end() if heading and at_start else match.end()
            if any(r.number == number for r in found):
                continue
            s, e = body.page.source_span(match.start(), end)
            found.append(
                Reference(
                    text=squeeze(text[match.start() : end]),
                    number=number,
                    heading=squeeze(heading.group("title")) if heading and at_start else None,
                    start=s,
                    end=e,
                )
            )
    return found


def read_interests(body: Body, title: str, register: AttendeeIndex) -> list[Interest]:
    """Declarations of interest: who, of what nature, in which item where it is printed."""
    found: list[Interest] = []
    declaring = bool(re.search(r"\binterest", title, re.I))
    for sentence in body.sentences_for(DECLARED):
        start, end, words, _ = sentence
        if not DECLARED.search(sentence) or NONE_DECLARED.search(words):
            continue
        verb = DECLARING.search(sentence)
        if verb is None or not (declaring or re.search(r"\binterest", words, re.I)):
            continue
        nature: Nature = next((name for name, pattern in NATURES if pattern.search(words)), "other")
        item = ITEM_CONCERNED.search(words)
        s, e = body.page.source_span(start, end)
        found.extend(
            Interest(
                text=squeeze(words), person=person, nature=nature,
                item=item.group("item").rstrip(".") if item else None, start=s, end=e,
            )
            for person in _declaring(body.page, start, start + verb.start(), register)
        )  # fmt: skip
    return found


def _declaring(page: CleanText, start: int, end: int, register: AttendeeIndex) -> Iterator[Holder]:
    """Those who declare: the people, or the initials, before the verb at ``end``."""
    for entry in read_list(page.text, start, end, lenient=False):
        name = entry.name
        words = page.text[name.start : name.end]
        holder = register.holder(f"{name.honorific or ''} {words}", *page.source_span(name.start, name.end))
        yield holder.model_copy(update={"as_written": name.as_written, "person": True, "honorific": name.honorific})
    words = page.text[start:end].strip()
    declared = page.text.startswith("declared", end)
    if declared and re.fullmatch(r"[A-Z]{2,3}", words) and INITIALS.match(words):
        yield register.holder(words, *page.source_span(start, start + 3))
