"""A fictional world of people and boards, with the truth about who is who."""
