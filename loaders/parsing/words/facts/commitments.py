"""Words by which somebody takes on a task, and the verbs of tasks."""

from __future__ import annotations

# "Ann Adams undertook to": a promise, whoever gives it.
UNDERTOOK = ("agreed", "AGREED", "undertook", "undertaken", "offered", "volunteered", "promised", "committed")
# "Ann Adams was asked to": given a task by others.
WAS_ASKED = (
    "asked", "requested", "tasked", "instructed", "authorised", "delegated", "invited", "charged with", "advised", "to",
    "going to", "due to", "reminded", "ASKED", "REQUESTED", "INSTRUCTED",
)  # fmt: skip
# "Ann Adams was tasked with finding", "was given the task of counting": a task by its noun.
GIVEN_WITH = (
    "tasked with",
    "charged with",
    "entrusted with",
    "given the task of",
    "given the job of",
)
TOOK_ON = (
    "took on the task of", "took on the job of", "took on", "has taken on the task of", "will take on the task of",
    "accepted the task of", "volunteered for the task of",
)  # fmt: skip
TOOK_ACTION = (
    "took an action to", "took the action to", "took an action point to", "accepted an action to",
    "accepted the action to", "was given an action to", "has an action to", "was nominated to", "were nominated to",
    "was deputed to", "has volunteered to", "have volunteered to", "was given authority to", "were given authority to",
    "was given delegated authority to", "was given permission to", "was empowered to", "was mandated to",
    "was given the go-ahead to", "has been given authority to",
)  # fmt: skip
# "The school has undertaken to oil it": who is no attendee and gives a promise.
OUTSIDERS = (
    "school", "church", "county", "district", "borough", "police", "landowner", "owner", "farmer", "contractor",
    "company", "college", "hospital", "museum", "library", "club", "developer", "diocese", "landlord", "supplier",
    "headteacher", "architect", "solicitor", "surveyor", "builder", "firm",
)  # fmt: skip
OUTSIDE_BODIES = (
    "Council",
    "School",
    "Trust",
    "Company",
    "Authority",
    "Agency",
    "Society",
    "Association",
    "Club",
    "Ltd",
)
# "that the Clerk be instructed to write": whom a resolution gives something to do; who is authorised only may.
INSTRUCTED = ("asked", "instructed", "requested", "directed", "tasked")
# "Clerk contact the bank": verbs whose bare form behind one name is no noun and no past.
IMPERATIVES = (
    "add", "apply", "arrange", "ask", "bring", "buy", "chase", "check", "circulate", "contact", "email", "find", "get",
    "give", "inform", "invite", "liaise", "notify", "obtain", "order", "organise", "pay", "provide", "raise", "remind",
    "remove", "report", "respond", "send", "speak", "submit", "supply", "tell", "write",
)  # fmt: skip
# "Members were asked to send their views": tasks of all; what they are asked to consider or support they do at once.
GIVEN_TO_ALL = (
    "send", "submit", "bring", "email", "e-mail", "forward", "contact", "inform", "let", "complete", "return",
    "respond", "reply", "advise", "notify", "provide", "share", "pass", "feed", "look", "check", "circulate", "speak",
    "identify", "liaise", "find", "reach",
)  # fmt: skip
# "Ann Adams confirmed that she would": told of oneself.
SAID = (
    "advised", "confirmed", "said", "stated", "reported", "explained", "agreed", "noted", "reports", "says", "advises",
    "confirms",
)  # fmt: skip
# "Ann Adams agreed she should", "was happy to collect": said of oneself, and what is only said with pleasure.
ACCEPTED = ("accepted", "agreed")
READY = ("content", "glad", "happy", "prepared", "quite happy", "ready", "very happy", "willing")
READY_TO_SAY = (
    "accept", "act", "address", "advise", "announce", "answer", "be", "chair", "confirm", "consider", "continue",
    "discuss", "go", "have", "hear", "help", "inform", "join", "leave", "note", "present", "receive", "recommend",
    "remain", "report", "say", "second", "see", "serve", "stand", "support", "take", "talk", "tell",
)  # fmt: skip
# "was asked if she could say why": a question that was answered there and then.
ASKED_IF_TELLS = (
    "answer", "be", "clarify", "comment", "confirm", "describe", "explain", "give", "have", "like", "outline", "say",
    "see", "show", "speak", "summarise", "tell",
)  # fmt: skip
LONG_AGO = (
    "years ago", "year ago", "the year before", "last summer", "last winter", "last spring", "last autumn", "last year",
    "originally", "years before", "the winter before", "the summer before",
)  # fmt: skip
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
# What somebody is to do, in a few words: "Ann Adams to write", "will write".
IS_TO = ("to", "will", "would", "should")
# The same behind a marker or a name in a list, and the words that no owner's name holds.
OF_OWNERS = (
    "to", "will", "would", "is to", "are to", "should", "must", "shall", "is going to", "are going to", "agreed to",
    "undertook to",
)  # fmt: skip
IN_NO_OWNER = ("to", "will", "would", "is", "are", "should", "must", "shall")
# Before these: "has also agreed to", "was then asked to", "will now write".
BEFORE_UNDERTOOK = ("has", "have", "had", "also", "generously", "kindly", "then", "very kindly")
BEFORE_VERB = ("also", "then", "therefore", "now", "again", "try and", "try to", "kindly", "gladly")
BEHIND_OWNER = ("also", "then", "kindly", "therefore", "now", "both", "has", "have", "had")
# "The Board noted the report and thanked the officers": what a body did with what it heard, and nobody's task.
ONLY_HEARD = ("noted", "received", "thanked", "welcomed", "congratulated", "commended", "discussed", "considered")
# "will be talking about the hall at the fair"
TALKS = ("lecture", "speak", "talk")
# "is keen to push the app": a wish.
WISHES = ("anxious", "eager", "excited", "hoping", "interested", "keen", "thinking")
# What is no task: "was invited to speak", "would need".
INVITED_TO = ("speak", "present", "introduce", "address", "comment", "raise", "give", "join")
WOULD_NOT_DO = (
    "be", "not", "never", "like", "have", "need", "allow", "mean", "help to", "enable", "ensure", "also be", "then be",
    "carry on", "show that",
)  # fmt: skip
# "Please send", "Having picked a date, ask": what begins a task, and no owner's name.
BEFORE_TASK = ("please", "having", "further", "also", "once", "when", "after", "before", "if", "could", "can")
# "Invitation to attend", "Permission to plant": things that somebody is to do something by, and nobody.
THINGS_TO = (
    "invitation", "permission", "proposal", "request", "application", "option", "opportunity", "decision", "agreement",
    "consent", "authority", "approval", "plan", "plans", "motion", "licence", "letter", "email", "response", "offer",
    "need", "time", "reminder", "access", "amendment", "thanks", "going", "due", "able", "unable", "subject",
)  # fmt: skip
# Verbs that begin an entry of a list of tasks, besides those of tasks; and verbs that are nouns before a noun, too.
VERBS_OF_LISTS = ("poll", "press", "push", "agree", "decide", "determine", "re-issue", "reissue", "chivvy", "encourage")
NOUNS_TOO = ("lead", "support", "review", "plan", "work", "report", "audit", "help", "link", "post", "place", "contact")
# Where a clause begins, and with it an owner may: "... felt that Ann Adams would".
CLAUSE_BEGINS = (
    "that", "and", "which", "but", "so", "as", "when", "where", "if", "asked", "requested", "instructed", "suggested",
    "felt", "invited", "agreed", "both", "authorised", "authorise", "empowered", "mandated", "delegated", "nominated",
    "tasked", "appointed", "firstly", "secondly", "finally", "meanwhile",
)  # fmt: skip
# "He was advised to tell the committee"
TOLD_TO = ("asked", "advised", "requested", "tasked")
# "CD is chasing the broker": what somebody is at, and has not done yet.
IS_DOING = (
    "getting", "chasing", "writing", "contacting", "arranging", "obtaining", "organising", "ordering", "sending",
    "checking", "drafting", "preparing", "seeking", "sourcing", "pursuing", "booking", "following up", "looking into",
    "liaising", "compiling", "updating", "applying", "investigating",
)  # fmt: skip
# "Ann Adams, assisted by Bob Brown, will": who helps the owner.
WITH_HELP = (
    "assisted by", "supported by", "helped by", "together with", "along with", "working with", "with help from",
    "with the help of", "in consultation with", "in liaison with", "on behalf of", "with support from",
)  # fmt: skip
# "will be taken up by the Highways Group"
TAKEN_ON = (
    "taken up", "taken on", "taken forward", "dealt with", "looked at", "looked into", "followed up", "considered",
    "investigated", "handled",
)  # fmt: skip
# "The nursery will be asking parents"
ABOUT_TO = (
    "asking", "writing", "contacting", "sending", "inviting", "arranging", "providing", "circulating", "submitting",
    "organising",
)  # fmt: skip
# "draft the revision with Ann": what two make together.
DONE_TOGETHER = (
    "draft", "prepare", "write", "review", "develop", "produce", "organise", "plan", "update", "revise", "design",
    "complete", "finalise", "arrange", "look",
)  # fmt: skip
# "The fence should be mended": perhaps a task, beside an owner's cell.
PERHAPS = ("agreed", "requested", "asked", "should", "would be", "will be", "need to", "needs to")
# "Quotes to be obtained by Ann Adams": what is to be done, and what is done to minutes and no task.
TO_BE = ("to be", "will be", "would be", "should be")
TO_BE_IRREGULAR = (
    "sent", "brought", "taken", "made", "put", "given", "written", "drawn up", "undertaken",
)  # fmt: skip
NO_TASK_DONE = ("signed", "confirmed", "approved", "chaired", "presented", "considered")
# "It was agreed that", "The Board requested that": what stands before a task's own words.
IT_WAS_SAID = ("agreed", "suggested", "proposed", "decided", "resolved", "requested")
BODY_SAID = ("agreed", "requested", "asked", "suggested", "resolved")
# Behind "agreed to" and "Ann Adams to" any verb is a task but these: what is settled or accepted at once, how somebody
# goes on, an office that is taken, and words that are no verbs ("Clerk to the Council", "agreed to this").
NO_TASK_BEHIND = (
    "a", "abide", "about", "accept", "adjourn", "admit", "adopt", "all", "allow", "an", "and", "any", "approve",
    "be", "become", "board", "bodies", "cease", "charge", "close", "co-opt", "committee", "council", "councillors",
    "date", "defer", "differ", "disagree", "donate", "each", "elect", "endorse", "exclude", "fund", "governors",
    "grant", "have", "hear", "her", "him", "his", "hold", "increase", "it", "its", "keep", "leave", "let", "mainly",
    "meetings", "members", "most", "my", "necessarily", "no", "not", "note", "oppose", "our", "permit", "postpone",
    "proceed",
    "ratify", "receive", "reduce", "refuse", "reject", "remain", "resign", "resolve", "retain", "retire", "schools",
    "serve", "set", "some", "staff", "stand", "stay", "step", "suspend", "that", "the", "their", "them", "these",
    "they", "this", "those", "trustees", "us", "waive", "what", "which", "whom",
)  # fmt: skip
# "Ann Adams should take the post of Treasurer", "would take the chair": offices and places, and nothing to be done.
OFFICES_TAKEN = ("post", "position", "office", "role", "chair", "seat", "place", "minutes", "lead role", "vote")
# Who left or came: no task, though "to" may stand in it.
CAME_AND_WENT = ("left", "joined", "arrived", "closed", "rejoined")
# "said that he'd have a word": tasks of several words, whose verb is none of tasks by itself.
TASK_PHRASES = ("have a word", "have a look", "have a chat", "do so", "do this", "do that", "do the same")
# Verbs of tasks.
TASK_VERBS = tuple(
    """add address advertise advise amend analyse apply approach arrange ascertain ask assess assist attend audit book
    bring buy call carry chase check circulate clarify clean clear co-ordinate collate collect compare compile complete
    confirm consider consult contact continue convene coordinate count create cut deal deliver design develop
    discuss distribute do document download draft draw e-mail email engage enquire ensure erect escalate
    establish examine explore express feed feedback fill finalise find fit fix follow forward gather get give go
    hand help identify include inform inspect install instruct investigate invite issue join keep launch lead
    lend let liaise liase list look make manage meet mend mention monitor move notify obtain order organise oversee
    paint pass pay phone pick place plan plant post prepare present print process produce progress propose provide
    publicise publish purchase pursue put query raise re-send read recirculate reconvene record recruit redraft
    refer register relay remind remove renew repaint repair replace reply report represent request research
    resend resolve respond return review revise ring run schedule scope secure see seek select send set settle
    share show sign speak submit suggest summarise supply support sweep synthesize take talk tell telephone test
    thank track try undertake update upload verify view visit walk work write borrow revert commission
    correspond enter evaluate extend implement improve inquire lobby maintain negotiate nominate procure
    rearrange recover rectify reinstate relocate reschedule reserve restore retrieve revisit rewrite solicit
    source supervise survey tackle tidy trim withdraw amalgamate bolt calculate cancel cascade choose
    collaborate communicate conduct confer connect copy cost cover debrief decide define deposit determine diarise dig
    display dispose edit empty estimate exchange fetch file flag formalise formulate format gauge harvest hire
    host incorporate input insert interview itemise log mail map measure message mow nudge outline photograph
    pin price prioritise promote proofread push re-do read-through reapply reconcile redesign redo refill
    refresh reissue relaunch reorder reprint rerun resubmit revamp reword sample scan scrap scrub shorten
    signpost spray stage stock strim study tabulate tender transcribe transfer translate type upgrade vet wash
    water weed press bid fell flush grit launder lay lop prune recheck refurbish relet sand unblock
    compose dismantle dredge fasten glue grease oil patch plug prop rake reseed rotavate seal sharpen sow stain tape
    unlock varnish weld""".split()
)
