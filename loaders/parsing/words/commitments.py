"""Words by which somebody takes on a task, and the verbs of tasks."""

from __future__ import annotations

# "Ann Adams undertook to": a promise, whoever gives it.
UNDERTOOK = ("agreed", "undertook", "offered", "volunteered", "promised", "committed")
# "Ann Adams was asked to": given a task by others.
WAS_ASKED = (
    "asked", "requested", "tasked", "instructed", "authorised", "delegated", "invited", "charged with", "advised", "to",
    "going to", "due to",
)  # fmt: skip
# "Ann Adams confirmed that she would": told of oneself.
SAID = ("advised", "confirmed", "said", "stated", "reported", "explained", "agreed", "noted")
# "Ann Adams will"
MODALS = ("would", "will", "should", "shall", "must", "to")
# "Ann Adams advised that figures would be sent": who says that something will be done does it.
ANNOUNCED = ("confirmed", "advised", "agreed", "undertook", "stated", "said")
WILL_BE = (
    "provided", "circulated", "sent", "shared", "submitted", "brought", "reported", "presented", "issued", "supplied",
    "added", "published", "forwarded", "emailed", "included", "produced", "arranged",
)  # fmt: skip
# "to be asked": of these passives what stands before "to" is an owner; of others it is the thing.
ASKED = (
    "asked", "requested", "invited", "instructed", "authorised", "tasked", "delegated", "reminded", "encouraged",
)  # fmt: skip
# Participles of tasks that do not end with "ed": "minutes to be sent".
IRREGULAR = (
    "sent", "brought", "taken", "made", "put", "given", "written", "drawn", "found", "set", "held", "bought", "got",
    "done", "met", "built", "cut", "told",
)  # fmt: skip
# Verbs of tasks.
TASK_VERBS = tuple(
    """add address advise amend analyse apply approach arrange ascertain ask assess assist attend audit book bring buy
    call chase check circulate clarify clean clear co-ordinate collate collect compile complete confirm consider
    consult contact continue convene coordinate count create cut deal deliver design develop discuss distribute do
    document download draft draw e-mail email engage enquire ensure erect escalate establish examine explore express
    feed feedback fill finalise find fit fix follow forward gather get give go hand help identify include inform
    inspect install instruct investigate invite issue join keep launch lead lend let liaise list look make meet mend
    mention monitor move notify obtain order organise oversee paint pass pay phone pick place plan plant post
    prepare present print process produce progress propose provide publicise publish purchase pursue put query raise
    re-send read recirculate reconvene record recruit redraft refer register relay remind remove renew repaint
    repair replace reply report represent request research resend resolve respond return review revise ring run
    schedule scope secure see seek select send set share sign speak submit suggest summarise supply support sweep
    synthesize take talk tell telephone test thank track try undertake update upload verify view visit walk work
    write""".split()
)
