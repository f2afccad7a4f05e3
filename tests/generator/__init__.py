"""A generator of minutes: invents plausible meetings and writes them as boards of many kinds write.

``meeting`` is what a meeting was, ``making`` invents one, ``dialects`` write it, ``comparing`` holds what the reader
found against it, ``strategies`` lets hypothesis choose, and ``corpus`` lets a seed choose and writes files.
"""
