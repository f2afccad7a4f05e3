"""What words say by themselves, of whatever task or item they are: roots, names, verbs, and how a sentence tells."""
