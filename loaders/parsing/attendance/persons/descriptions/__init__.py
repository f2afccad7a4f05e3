"""What is printed beside a name: roles, organisations, and remarks on how somebody attended."""
