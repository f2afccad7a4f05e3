"""Zip files and mails, and what they hold."""
