"""What readers of an item's facts are given, a frozen context, and give: what they found and where they stopped."""

from loaders.parsing.context.cursor import Cursor, Reading
from loaders.parsing.context.item_context import ItemContext

__all__ = ["Cursor", "ItemContext", "Reading"]
