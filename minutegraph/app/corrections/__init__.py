"""What people put right: decisions on facts, their file, and what became of each."""
