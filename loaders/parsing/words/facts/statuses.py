"""What is printed of how far a task is: "Closed", "Ongoing", "Carried forward"."""

from __future__ import annotations

# It is done; these words alone say so wherever a task's state is printed.
DONE = ("closed", "complete", "completed", "done", "actioned", "discharged")
# It is done, said of an earlier meeting's task: "Resolved." behind a new task would be a decision.
DONE_OF_EARLIER = ("resolved", "concluded", "achieved")
# What a verdict is on: "the Chair declared the action closed"; and what may stand between.
TASK = ("action", "item", "matter", "point", "request", "task")
BEFORE_VERDICT = (
    "are", "as", "be", "been", "can", "considered", "could", "had", "has", "is", "marked", "now", "off", "recorded",
    "regarded", "should", "signed", "therefore", "to", "treated", "was", "were",
)  # fmt: skip
# It is not done; "open" alone is said of doors and meetings too, so that sentences are asked for the others only.
STILL_OPEN = ("ongoing", "outstanding", "in progress")
OPEN = ("open", *STILL_OPEN)
OPEN_HYPHENED = ("on-going",)  # read where minutes go back to earlier tasks
HELD = ("kept open", "on hold")  # open, printed at a task's end only
# It is not to be done any more.
NOT_NEEDED = (
    "no longer needed", "no longer required", "no longer necessary", "no longer relevant", "no longer applicable",
    "not needed", "not required", "superseded", "withdrawn", "not proceeding", "not to proceed", "not being pursued",
    "not pursued", "abandoned", "dropped", "overtaken by events", "cancelled",
)  # fmt: skip
# Colours by which logs tell how far a task is (blue: complete; green: on track), where they stand alone.
COLOURS_DONE = ("blue",)
# It goes on to the next meeting.
FORWARD = ("carried forward", "carry forward", "c/f")
# Words in a sentence about an earlier task that tell that it is open; endings are the pattern's.
OPEN_SIGNS = (
    "in hand",
    "awaited",
    "awaiting",
    "yet to",
    "not yet",
    "incomplete",
    "underway",
    "chased",
    "unable",
    "pending",
)
NO_ANSWER = ("reply", "response", "answer", "progress")  # "no reply"
# Words that tell that an earlier task goes on: "rolled over".
MOVED_ON = ("carried", "brought", "rolled")
# What was done with things, said of earlier tasks without "had": "Letter sent".
DONE_VERBS = (
    "circulated", "sent", "received", "written", "obtained", "issued", "installed", "repaired", "submitted",
    "forwarded", "contacted", "distributed", "published", "shared", "completed", "purchased", "updated",
)  # fmt: skip
# Participles that do not end with "ed": "had spoken".
IRREGULAR = (
    "sent", "written", "brought", "taken", "made", "put", "given", "drawn", "met", "spoken", "held", "done", "found",
    "paid", "bought", "sold", "got", "read", "told", "gone", "come", "begun", "seen", "chosen", "built", "cut", "left",
    "set", "laid", "shown", "run", "rung", "sought", "fed",
)  # fmt: skip
PARTS = ("half", "most", "part", "some")  # what part of a number is done: "most of the twelve lamps have been mended"
# Before what is told in passing: "once the replies had come", "the lamps which had been mended".
IN_PASSING = (
    "if", "once", "when", "until", "after", "since", "as", "because", "which", "who", "where", "how", "what", "why",
    "although", "though", "while", "ones that", "than", "in which",
)  # fmt: skip
# Who thinks or tells something: what follows is no outcome of a task.
OTHERS_THINK = (
    "felt", "shared", "stated", "explained", "thought", "said", "asked", "hoped", "suggested", "believed", "commented",
    "denied", "claimed", "understood", "complained", "feared", "doubted", "alleged",
)  # fmt: skip
# Whether something was done is asked, denied, or not known: "asked whether the letter had been sent".
NOT_KNOWN = (
    "whether", "asked if", "queried if", "denied", "denies", "uncertain", "not sure", "unsure", "unclear", "not known",
    "said to have", "alleged",
)  # fmt: skip
# "were not allowed": what is not so, and no task that is open.
NOT_OF_TASKS = (
    "allowed", "concerned", "involved", "included", "supported", "agreed", "required", "permitted", "satisfied",
    "pleased", "interested", "needed", "expected", "covered", "affected", "opposed",
)  # fmt: skip
# What is said behind a listed task: "This is ongoing."
SAID_BEHIND = ("carried forward", "closed", "complete", "completed", "done", "ongoing", "outstanding", "open")
# What is printed in brackets before an owner: "(new: Ann Adams)".
BEFORE_OWNER = ("new", "open", "ongoing", *FORWARD)
