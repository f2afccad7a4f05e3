"""Words that are no part of a name, though capitals may begin them at the start of a line."""

from __future__ import annotations

NOT_NAMES = tuple(
    """a about absence absent accepted action actioned actions additional advertiser after agenda agreed
    agreed: all also an and and/or announcements any anyone apologies apology approved april are arrived as
    at attendance attended attendees attending audit august back both by chaired chronicle closed closing
    confirmed contact correct cumulative date date: dear december decision declarations declared discussion
    document documents draft due each everybody everyone except february following for friday from further
    general going good governing guests happy he held her his however hybrid i if in including into
    introduction introductions is it item items january joined july june last left list location many march
    matters may meeting meetings members microsoft minutes monday n/a name need needs new newspaper next nil
    no nobody none not note noted nothing november observer october of on one online only open opened
    opening other others our page part people plus portfolio present presented press previous print proposed
    public quorate quorum received record recorded regrets remote remotely report reports required resolved
    saturday seconded section see september several she signed since skype some someone something staff
    subject suggestion suggestions sunday tba tbc teams telephone territorial than thank thanked thanks that the their
    there these they this those three thursday time to today try trying tuesday two united until update upon
    us vacancy vacant various via virtual virtually volunteers want wants was we wednesday welcome were when
    while who will with year you zoom""".split()
)

# Of these, given names where a surname follows: "Will Tanner", "June Abbott".
GIVEN_NAMES = ("will", "may", "june", "april", "august", "dean")
# What follows them where they are a month or a verb: "May Fair", "June Newsletter".
AFTER_A_MONTH = tuple(
    """accounts agm ball bank barbecue carnival court day days event fair festival fete fun half holiday market
    newsletter payments show statement tour visit""".split()
)
# Words of roles, months and common words that are surnames too, after a given name: "Ivor Foster", "Mary May".
SURNAMES_TOO = (
    "sexton",
    "deacon",
    "foster",
    "holder",
    "dean",
    "head",
    "warden",
    "guest",
    "page",
    "may",
    "march",
    "list",
    "good",
)
# The same behind initials only: "J Will", "R. New".
SURNAMES_BEHIND_INITIALS = (
    "will", "new", "back", "date", "friday", "sunday", "april", "june", "august", "east",
    "west", "north", "south", "ward", "church", "bank", "parish", "town", "house",
)  # fmt: skip
# What stands before such a word where it is no surname: "Tree Warden", "Early May".
NO_GIVEN_NAMES = tuple(
    """allotment allotments area assistant basic cemetery church common community contents convener county dog early
    english fire first flood footpath footpaths
    full group headmaster home honorary junior late list litter mid no parking path practice price project rural school
    senior snow speed staff street title traffic tree waiting watch web wildlife year""".split()
)
# What may end a name to tell father from son: "John Marsh Senior".
SENIOR_AND_JUNIOR = ("senior", "junior", "snr", "jnr", "sr", "jr")
# Of all these, surnames where a title stands before them: "Mrs May".
NAMES_AFTER_A_TITLE = tuple("""may march june page new date""".split())
# Words of roles that are no surname even after a title: "Mr Chair".
NEVER_A_SURNAME = ("council", "councillor", "councillors", "chair", "chairman", "chairwoman", "chairperson")
# How streets and areas end that residents speak for: "Upton Place – Ann Adams".
AREAS = (
    "place", "road", "lane", "street", "avenue", "close", "drive", "court", "crescent", "terrace", "gardens", "estate",
    "ward", "square",
)  # fmt: skip
