"""What a board says of people, and stays: what they do for it, and where they are at its meetings and offices."""

from __future__ import annotations

import re

from loaders.parsing.forms import is_organisation, is_role
from loaders.privacy.absence.entries import is_capitals
from loaders.privacy.absence.private_lives import has_private
from loaders.privacy.absence.told.clauses import TIMES
from loaders.privacy.absence.told.doings import IS_DOING, is_business
from loaders.privacy.absence.words import OF_BUSINESS, OTHER_BUSINESS, WORD

# Nouns and phrases of boards' business, wherever they stand in what is told
_THERE = re.compile(
    r"\b(?:attendance|favour|agreement|touch|contact|charge|post|office|chair|order|receipt|process|in\s+hand|progress|place|support|"
    r"principle|line|discussions?|talks|conversation|correspondence|dialogue|consultation|negotiations?|liaison|"
    r"meetings?|committee|sub-?committee|board|council|cabinet|panel|group|forum|team|site|list|agenda|register|rota|"
    r"track|behalf|hold|opinion|minutes?|items?|reports?|budget|accounts?|site|hall|venue|chamber|audience|public|gallery|"
    r"debates?|presentations?|consideration|interval|recess|sessions?|conference|workshop|seminar|exhibition|surger(?:y|ies)|launch|inspection|staff|residents?|members?|governors?|trustees?|"
    r"contractors?|suppliers?|department|authority|agency|police|county|district|borough|government|accordance|relation|respect|"
    r"regard|connection|conjunction|partnership|position|posts|role|capacity|danger|doubt|error|default|breach|question|dispute|arrears|"
    r"possession|problems?|issues?|concerns?|questions?|comments?|responsibilit(?:y|ies)|planning|highways?|footpaths?|"
    r"lane|road|street|avenue|close|property|application|keys?|cop(?:y|ies)|plans?|map|website|internet|patrol|loan|request|quotation|"
    r"quotes?|audits?|response|reply|letters?|e-?mails?|election|paper|proposals?|schemes?|projects?|works|volunteers?|liberty|policy|"
    r"deadline|document|documents|regulations?|rules?|law|legislation|survey|data|figures|premises|remit|clients?|employee|grants?|funding|bid|bids|seconder|quorum|depot|delivery|offers?|tenders?|allotments?|desk|cop(?:y|ies)|papers?)\b",
    re.I,
)
# What is somebody's own or put down to and is of a board, wherever it stands in what is told
THINGS = re.compile(
    r"\b(?:points?|ideas?|remarks?|quer(?:y|ies)|objections?|wards?|recommendations?|bid|ballot|complaints?|claims?|mileage|allowance|training|"
    r"computer|laptop|phone|website|column|article|speech|talk|tour|walk|survey|audit|count|position|stance|argument|observations?|guidance|"
    r"leadership|chairmanship|tenure|retirement|departure|arrival|return|election|re-election|defeat|victory|records?|notice|warning|"
    r"garage|office|address|email|number|signature|initiatives?|scheme|fund|grant|donation|firm|company|business|farm|employer|constituency|"
    r"constituents|residents|neighbours|campaign|petition|cases?|enquir(?:y|ies)|inquir(?:y|ies)|investigations?|meetings?|attention|agreement|"
    r"approval|permission|view|absences?|resignation|appointment|advice|request|suggestion|proposal|motion|report|presentation|behalf|"
    r"invitation|nomination|efforts?|work|kindness|generosity|help|attendance|contributions?|liaison|involvement|group|party|term|colleagues?|"
    r"team|organisation|society|club|school|charity|trust|hedge|fence|wall|dri?ve|land|garden|trees?|applications?|planning|council|drains?|"
    r"footpath|boundary)\b",
    re.I,
)
_MONEY = re.compile(r"[£$€%]|\b\d{3,}\b")
_LEADS = re.compile(
    r"\A\W*(?:(?:in|at|on|under|with|out|over|down|up|back|home|of|for|to|from|after|following|since|by)\s+)+", re.I
)


def is_of_the_board(words: str) -> bool:
    """Whether what is told of somebody is the board's business, and nothing of a private life."""
    if has_private(words):
        return False
    bare = TIMES.sub(" ", _LEADS.sub("", words)).strip(" ,.")
    return (
        not any(len(word) > 1 for word in WORD.findall(bare))
        or names_business(words)
        or _MONEY.search(words) is not None
        or is_business(words)
        or (is_role(bare) and IS_DOING.match(bare) is None and not words.lstrip().startswith("to "))
        or (is_capitals(bare) and is_organisation(bare))
    )


def names_business(words: str) -> bool:
    """Whether the words name something of a board's business."""
    return any(one.search(words) is not None for one in (_THERE, OF_BUSINESS, OTHER_BUSINESS))
