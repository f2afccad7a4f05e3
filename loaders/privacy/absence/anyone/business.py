"""What a board says of people, and stays: what they do for it, and where they are at its meetings and offices."""

from __future__ import annotations

import re

from loaders.parsing.forms import is_organisation, is_role
from loaders.privacy.absence.entries import is_capitals
from loaders.privacy.absence.private_lives import has_private
from loaders.privacy.absence.told.clauses import TIMES
from loaders.privacy.absence.told.doings import is_business
from loaders.privacy.absence.words import DID, OF_BUSINESS, OTHER_BUSINESS, WORD

# Nouns and phrases of boards' business, wherever they stand in what is told
_THERE = re.compile(
    r"\b(?:attendance|favour|agreement|touch|contact|charge|post|office|chair|order|receipt|process|in\s+hand|progress|place|support|"
    r"principle|line|discussions?|talks|conversation|correspondence|dialogue|consultation|negotiations?|liaison|"
    r"meetings?|committee|sub-?committee|board|council|cabinet|panel|group|forum|team|site|list|agenda|register|rota|"
    r"track|behalf|hold|opinion|minutes?|items?|reports?|budget|accounts?|site|hall|venue|chamber|audience|public|gallery|"
    r"debates?|presentations?|consideration|interval|recess|sessions?|conference|workshop|seminar|exhibition|surger(?:y|ies)|launch|inspection|staff|residents?|members?|governors?|trustees?|"
    r"contractors?|suppliers?|department|authority|agency|police|county|district|borough|government|accordance|relation|respect|"
    r"regard|connection|conjunction|partnership|position|role|capacity|danger|doubt|error|default|breach|question|dispute|arrears|"
    r"possession|problems?|issues?|concerns?|questions?|comments?|responsibilit(?:y|ies)|planning|highways?|footpaths?|"
    r"lane|road|street|avenue|close|property|application|keys?|cop(?:y|ies)|plans?|map|website|internet|patrol|loan|request|quotation|"
    r"quotes?|response|reply|letters?|e-?mails?|election|paper|proposals?|schemes?|projects?|works|volunteers?|liberty|policy|"
    r"deadline|document|documents|regulations?|rules?|law|legislation|survey|data|figures|premises|remit|clients?|employee|grants?|funding|bid|bids)\b",
    re.I,
)
# What people do for a board, in the words that minutes use of it, whatever it is about
_DEEDS = re.compile(
    r"\b(?:describ\w+|stress\w+(?!\Z)|wonder\w*|emphasi[sz]\w+|reiterat\w+|refer(?:s|red|ring)\b|recommend\w*|declin\w+|verif\w+|actioned|actioning|"
    r"answer\w*|perus\w+|amend\w*|look(?:s|ed|ing)?\s+(?:in|into|at|through|over)\b|spok\w+|seen|saw|instruct\w*|authori[sz]ed|available|interested|regarding|(?:give[ns]?|giving|gave)\s+(?:an?|the|some|no)\s|advis\w+|(?:tak(?:e|es|en|ing)|took)\s+(?:over|on|forward|up|part|the)\b|succeed\w*|hand(?:s|ed)?\s+over|replac\w+|identif\w*|contact(?:s|ed)?|schedul\w*|looking\s+to|commitment|valued|implement\w*|worked\s+on|ideas?|great|gather\w*|try(?:ing)?|tries|tried|act(?:s|ed)|stating|missed\s+(?:any|out|the\s+(?:point|item))|employee|feels?\s+(?:that|the|an?|this|it|we|strongly)|took\s+(?:this|these|it|the\s+(?:chair|minutes|view|opportunity))|point(?:s|ed)\b|"
    r"intimat\w+|expand\w*|detect\w*|obtain\w*|assur\w+|affirm\w*|warn\w*|remind\w*|clarif\w+|summari[sz]\w+|observ\w+|remark\w*|"
    r"quer(?:y|ies|ied)|ask(?:s|ed|ing)?|brought|bring(?:s|ing)?|tabled?|presid\w+|conclud\w+|propos\w+|second(?:s|ed|ing)|abstain\w*|vot(?:es?|ed|ing)|"
    r"undertook|undertak\w+|volunteer\w*|oversaw|oversee\w*|handl\w+|manag(?:es|ed|ing)|prepar\w+|drew|draw\w*|wrote|writ\w+|read|show(?:s|ed|n)|"
    r"shar(?:es|ed)|talk(?:s|ed)|speak\w*|discuss\w*|decid\w+|select\w*|search\w*|check\w*|count(?:s|ed|ing)?|measur\w+|deliver\w*|distribut\w+|collect(?:s|ed|ing)?\b(?!\s+(?:his|her))|"
    r"install\w*|repair\w*|mend\w*|clean\w*|plant\w*|mow\w*|weed\w*|strim\w*|clear\w*|tid(?:y|ied)\w*|suppl\w+|pa(?:id|ys|ying)|bought|buy\w*|order\w*|"
    r"complain\w*|thank\w*|congratulat\w+|apologi[sz]\w*|praised?|commend\w*|accept\w*|refus\w+|reject\w*|approv\w+|support\w*|oppos\w+|object\w*|"
    r"attend(?:s|ed|ing)?\s+(?:the|a|an|and|as|by|on|via|remotely|in|for|all|from|meetings?|training)\b|join(?:s|ed|ing)|left|leav(?:es|ing)|arriv\w+|returned(?=\s+(?:at|to\s+the\s+(?:meeting|room|table|chamber))\b)|"
    r"open(?:s|ed|ing)|clos(?:es|ed|ing)|adjourn\w*|suspend\w*|resum\w+|wel?com\w+|introduc\w+|declar\w+|sign(?:s|ed|ing)\b(?!\s+off\b)|serv(?:es|ed|ing)|"
    r"represent\w*|resid(?:es|ed)|own(?:s|ed)|appeal\w*|appl(?:y|ies|ied|ying)|employed|going\s+to\s+(?!(?:have|be|hospital|see|the|live|stay|his|her|an?)\b)[a-z]+|"
    r"need(?:s|ed)?\s+to\s+(?:be|make|do|check|know|ensure|consider|provide|complete|send|ask)|wish\w*\s+to|intend\w*\s+to|would\s+like|no\s+(?:objections?|comments?|further)|"
    r"glad|sorry|delighted|relieved|thankful|hopeful|worried|aware|unaware|satisfied|confident|grateful|disappointed|surprised|unhappy|happy|pleased|keen|concerned|frustrated|opposed|certain|sure|right|correct|"
    r"proactive|successful|unsuccessful|able\s+to\s+(?!(?:attend|come|be|join|stay|make)\b)|required\s+to\s+(?!be\b)|obliged|entitled|eligible|ineligible|qualified|"
    r"duly|returned\s+unopposed|sworn)\b",
    re.I,
)
# What befell somebody, or where they went: no deed for a board, whatever the words are
_BEFELL = re.compile(
    r"\b(?:moved\s+(?:house|home|flat|out|away|abroad|in\s+with|back\s+(?:in|to))|(?:gone|went|flown|flew|travel\w+|driven|drove|sailed)\s+(?:to|back|home|abroad|away|off|on)\b(?!\s+(?:the\s+)?"
    r"(?:meeting|site|council|committee|county|vote|tender|press|school|say|explain|describe)\b)|"
    r"(?:cut|cuts|hurt|hit|burnt|burned|trapped|caught|twisted|wrenched|pulled|strained|crushed|shut|jarred|cracked|knocked|broken|broke|lost|injured|"
    r"damaged|bruised|scalded|stubbed|dropped|sold|buried|married|nursed|put(?=\s+(?:his|her)\s+\w+\s+out))\s+(?:his|her|their)\b)",
    re.I,
)
_MONEY = re.compile(r"[£$€%]|\b\d{3,}\b")
_DECLARED = re.compile(r"\b(?:interests?|declar\w+|pecuniary|prejudicial|dispensation)\b", re.I)
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
        or is_role(bare)
        or (is_capitals(bare) and is_organisation(bare))
    )


def is_declared(text: str, start: int, end: int) -> bool:
    """Whether a sentence declares an interest: it must say what it is."""
    return _DECLARED.search(text, start, end) is not None


def names_business(words: str) -> bool:
    """Whether the words name something of a board's business."""
    return any(one.search(words) is not None for one in (_THERE, OF_BUSINESS, OTHER_BUSINESS))


def befell(words: str) -> bool:
    """Whether the words tell what befell somebody, or where they went."""
    return _BEFELL.search(words) is not None


def is_deed(words: str) -> bool:
    """Whether what follows somebody's name is what they did, said or were asked to do for the board."""
    return not befell(words) and (_DEEDS.search(words) is not None or DID.search(words) is not None)
