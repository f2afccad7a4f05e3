"""How steady reading is: annotated minutes are written in other forms with the same facts, and judged again.

``python -m benchmarks.reformatted FOLDER`` prints F1 for each form. Nothing here is part of the program.
"""
