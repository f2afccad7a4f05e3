"""What the environment sets: where the graph is, which folder documents are named from, who asks Neo4j."""

from __future__ import annotations

from pathlib import Path

from pydantic import Field, SecretStr
from pydantic_settings import BaseSettings, SettingsConfigDict

DEFAULT_PLACE = ".minutegraph"
DEFAULT_CACHE = Path(".minutegraph-cache")
DEFAULT_DECISIONS = "identity.txt"


class Settings(BaseSettings):
    """Read from the environment when made; an empty variable counts as unset.

    ``MINUTEGRAPH_GRAPH`` is the place of the graph, ``MINUTEGRAPH_BASE`` the folder from which documents are named,
    ``MINUTEGRAPH_CACHE`` the folder that keeps what councils' sites answered, ``MINUTEGRAPH_VOCABULARY`` the file of a
    user's own topics, ``MINUTEGRAPH_DECISIONS`` that of decisions of identity; ``NEO4J_USER`` and ``NEO4J_PASSWORD``
    say who asks.
    """

    model_config = SettingsConfigDict(env_ignore_empty=True, extra="ignore", frozen=True)

    graph: str = Field(DEFAULT_PLACE, validation_alias="MINUTEGRAPH_GRAPH")
    base: Path | None = Field(None, validation_alias="MINUTEGRAPH_BASE")
    cache: Path = Field(DEFAULT_CACHE, validation_alias="MINUTEGRAPH_CACHE")
    decisions: Path = Field(Path(DEFAULT_DECISIONS), validation_alias="MINUTEGRAPH_DECISIONS")
    vocabulary: Path | None = Field(None, validation_alias="MINUTEGRAPH_VOCABULARY")
    neo4j_user: str | None = Field(None, validation_alias="NEO4J_USER")
    neo4j_password: SecretStr | None = Field(None, validation_alias="NEO4J_PASSWORD")
