"""Headings of lists of actions and decisions: "Action log", "Summary of actions", "Decisions made".

A list stands in the minutes in several places, and each place knows a few names of its own; those are kept apart below,
with the place that uses them.
"""

from __future__ import annotations

# "Action log", "Actions list": a list by its form. All places know these.
LISTS = ("log", "list")
# "Action points", "Actions items": a list by its entries.
ENTRIES = ("point", "points", "item", "items")
# "Actions arising", "Actions agreed": a list by how its entries came about.
CAME_ABOUT = ("arising", "agreed")
TO_BE_TAKEN = ("to be taken",)  # "Actions to be taken": apart from the items, not inside of one
OF_MEETING = ("from this meeting", "from the meeting")  # "Actions from this meeting"; those of the last are reviewed
SUMMARY = ("summary",)  # "Action summary"; a numbered list of items may be called so
PLANS = ("tracker", "plan")  # "Action plan": a list only behind the last item, else what boards speak about
DECIDED = ("made", "taken", "reached")  # "Decisions made"
AGREED_DECISIONS = ("agreed",)  # "Decisions agreed": of a list apart

SUMMARY_OF = ("summary of",)  # "Summary of actions"
LIST_OF = ("list of", "table of")  # of a list apart
AGREED = ("agreed",)  # "Agreed actions"
OPEN = ("outstanding", "new")  # "Outstanding actions": a list apart; in an item they are reviewed

# Names of lists in an item that hold no such word.
IN_ITEM = ("matters for action", "next steps and actions")
# Names of numbered lists whose entries are no items.
NUMBERED = ("recommendations", "next steps")
# What ends a title block: what follows is no longer about the meeting.
ENDS_TITLE_BLOCK = ("agenda", "actions to be taken", "summary of actions")

# Between the word "Action" and its task: "Action points:", "Action agreed -".
BEHIND_ACTION = ("point", "points", "item", "items", "required", "agreed", "for", "by", "on")
# "Action plan", "action group": what is called so marks no task.
NO_MARKER = (
    "plan", "group", "log", "list", "team", "learning", "fraud", "research", "programme", "for children", "taken",
    "against", "note", "notes", "summary",
)  # fmt: skip
# Those that somebody is to do something with: "Action plan to be updated".
THINGS = ("plan", "list", "log", "summary", "plans", "lists", "logs", "summarys")
# "a call to action", "any further action": the word is the sentence's own.
OF_ACTION = (
    "of", "for", "the", "an", "this", "that", "further", "any", "no", "direct", "legal", "social", "corrective",
    "urgent", "key", "call to", "written statement of",
)  # fmt: skip
# Words of a review of what earlier meetings asked for: "Review of previous actions".
EARLIER = ("last", "previous")
REVIEWS = ("review of", "update on", "progress on")
STILL_OPEN = ("previous", "outstanding")
# What tells of a whole list, before "actions" in its title: "LIVE ACTIONS - Alpha Board".
WHICH_ACTIONS = (*STILL_OPEN, "live", "open", "current", "ongoing", "all", "new", "closed", "completed", "key")
# The item goes back to earlier tasks: "Actions from the earlier meeting", "Progress on actions", "Action tracker".
EARLIER_MEETINGS = (*EARLIER, "earlier")
LOOKS_BACK = ("review", "update", "progress", "report")
LOOKED_BACK_IN = (*LISTS, "tracker", "update", "review")
# How an earlier minute is named: "Minute 14", "Agenda item 3".
MINUTE = ("minute", "minutes", "min", "item", "action", "agenda item")
# A heading in capitals on a line of its own: "ACTIONS ARISING".
IN_CAPITALS = tuple(word.upper() for word in (*TO_BE_TAKEN, *CAME_ABOUT, *LISTS, *SUMMARY, "points"))
# A heading before the first item, below which the items are told in short.
SUMMED_UP = (
    "summary", "executive summary", "meeting summary", "key points", "key messages", "key decisions", "highlights",
    "headlines", "in brief", "at a glance", "agenda", "contents",
)  # fmt: skip
