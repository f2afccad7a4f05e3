"""How minutes count the public and the press among those who were there: nobody of them is an attendee."""

from __future__ import annotations

HOW_MANY = ("one", "two", "three", "four", "five", "six", "several", "some", "no")
# "three members of the public", "a representative of the press"
SPOKEN_FOR = ("member", "members", "representative", "representatives")
PUBLIC_AND_PRESS = ("public", "press")
RESIDENTS = ("parishioner", "parishioners", "resident", "residents")
# Who stands on a line of a list as a number only: "Public 3", "2 electors".
COUNTED = ("public", "press", "reporter", "reporters", "electors", "vacancy", "vacancies")
