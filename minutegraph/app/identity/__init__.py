"""What people decide about people and boards: who is who, and who is taken out."""
