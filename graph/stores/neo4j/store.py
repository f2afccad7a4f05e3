"""The store itself: sessions and transactions of the driver, and what a server may do."""

from __future__ import annotations

import logging
import os
from collections.abc import Callable
from dataclasses import replace
from typing import Any, Self

import neo4j
from neo4j.exceptions import DriverError, Neo4jError

from graph.errors import QueryError, StoreError, StoreForbidden, UsageError
from graph.gate.rules import require_allowed
from graph.store import Parameters, T, Table, Transaction
from graph.stores import preparation
from graph.stores.neo4j import plans
from graph.stores.neo4j.addresses import split_address
from graph.stores.neo4j.errors import failure, is_out_of_memory, no_schema_rights, schema_failure
from graph.stores.neo4j.values import table_of
from graph.stores.neo4j.waiting import PLACE, Watch, tell_of_retries

logging.getLogger("neo4j").addHandler(logging.NullHandler())  # what fails is told by our errors, not on the side
tell_of_retries()

_REMEMBERED = 4096
_TIME_TO_CONNECT = 10  # seconds
_RETRIES: dict[str, Any] = {"max_transaction_retry_time": 30, "initial_retry_delay": 1, "retry_delay_multiplier": 1}
"""How long a server that went down is waited for: pauses that double would make a minute of half a minute."""


class Neo4jStore:
    """The graph at ``address``.

    ``user``, ``password`` and ``database`` default to the environment's ``NEO4J_USER`` (or "neo4j"),
    ``NEO4J_PASSWORD`` and ``NEO4J_DATABASE``; the address may name the database, too (``bolt://HOST/NAME``). Without a
    password the server is expected to ask for none. Raises ``StoreUnavailable`` where no Neo4j answers within ten
    seconds or it refuses the password, ``StoreTooNew`` where the graph was made by a newer version, ``UsageError`` for
    an address that cannot be one.
    """

    kind = "neo4j"

    def __init__(
        self, address: str, *, user: str | None = None, password: str | None = None, database: str | None = None
    ) -> None:
        self._server, named = split_address(address, database or os.environ.get("NEO4J_DATABASE"))
        self._place = address
        self._user = user or os.environ.get("NEO4J_USER") or "neo4j"
        secret = password if password is not None else os.environ.get("NEO4J_PASSWORD")
        self._auth = (self._user, secret) if secret else None
        self._database = named
        self._approved: dict[tuple[str, bool], tuple[str, ...]] = {}
        self._watch = Watch(address, self._ask)
        try:
            self._driver = neo4j.GraphDatabase.driver(
                self._server,
                auth=self._auth,
                connection_timeout=_TIME_TO_CONNECT,
                connection_acquisition_timeout=_TIME_TO_CONNECT,
                warn_notification_severity=neo4j.NotificationMinimumSeverity.OFF,
                notifications_disabled_classifications=["PERFORMANCE", "HINT", "GENERIC"],
            )
        except (DriverError, ValueError) as error:
            raise UsageError(f"{address} is not the address of a Neo4j: {error}") from error
        try:
            self._connect()
        except BaseException:
            self._driver.close()
            raise

    @property
    def place(self) -> str:
        """The address."""
        return self._place

    def read(
        self,
        query: str,
        parameters: Parameters | None = None,
        *,
        timeout: float | None = None,
        limit: int | None = None,
    ) -> Table:
        """Run a query that only reads; see ``Store.read``."""

        def work(transaction: neo4j.ManagedTransaction) -> Table:
            return self.run(transaction, query, parameters, timeout=timeout, limit=limit)

        return self._managed(neo4j.READ_ACCESS, work, timeout)

    def run_adhoc(
        self,
        query: str,
        parameters: Parameters | None = None,
        *,
        write: bool = False,
        dry_run: bool = False,
        timeout: float | None = None,
        limit: int | None = None,
        memory_mb: int | None = None,
    ) -> Table:
        """Run a statement of a user's, after a look at the server's plan of it; see ``Store.run_adhoc``."""
        require_allowed(query, write)

        def work(transaction: neo4j.ManagedTransaction) -> Table:
            told = self._approve(transaction, query, write, timeout)
            table = self.run(transaction, query, parameters, timeout=timeout, limit=None if write else limit)
            table = replace(table.first(limit), warnings=(*table.warnings, *told))
            if dry_run:
                raise _Undone(table)  # the driver rolls back
            return table

        try:
            return self._managed(neo4j.WRITE_ACCESS if write else neo4j.READ_ACCESS, work, timeout)
        except _Undone as undone:
            return undone.table

    def write(self, work: Callable[[Transaction], T], *, timeout: float | None = None) -> T:
        """Run ``work`` in one transaction; see ``Store.write``."""

        def managed(transaction: neo4j.ManagedTransaction) -> T:
            return work(_Writing(self, transaction, timeout))

        return self._managed(neo4j.WRITE_ACCESS, managed, timeout)

    def prepare(self) -> None:
        """Make the constraints and indexes, where they are missing, and record the version of the model.

        Where all are there nothing is written, so that a user who may not change the schema can load; one who may not
        even see it can where the version that is recorded says that somebody prepared the graph. Raises ``StoreError``
        with what stands in the way: duplicate nodes, an index, a name that is taken, ``StoreForbidden``.
        """
        properties = preparation.version_properties()
        is_recorded = self.read(preparation.VERSION_QUERY).rows == ((properties["version"], properties["names"]),)
        try:
            constraints, indexes = self._declared()
        except StoreForbidden:
            if is_recorded:
                return
            raise no_schema_rights(self._place, self._user) from None

        def make(transaction: neo4j.ManagedTransaction) -> None:
            for one in preparation.missing(constraints, indexes):
                if problem := preparation.obstacle(one, constraints, indexes):
                    raise StoreError(f"{self._place}: {': '.join(problem)}")
                try:
                    transaction.run(one.statement).consume()
                except Neo4jError as error:
                    if error.is_retryable():
                        raise
                    raise schema_failure(error, self._place, self._user, one) from error

        if preparation.missing(constraints, indexes):
            self._managed(neo4j.WRITE_ACCESS, make, None)
            if problems := self.problems():
                raise StoreError(f"{self._place}: {': '.join(problems[0])}")
        if not is_recorded:
            self.write(lambda transaction: transaction.run(preparation.VERSION_STATEMENT, {"properties": properties}))

    def problems(self) -> list[tuple[str, str]]:
        """See ``Store.problems``."""
        try:
            constraints, indexes = self._declared()
        except StoreForbidden:
            rights = "GRANT SHOW CONSTRAINT, GRANT SHOW INDEX"
            return [(f"the user {self._user} may not see them", f"{rights}, or ask an administrator")]
        return preparation.problems(constraints, indexes, self.read)

    def _declared(self) -> tuple[list[preparation.Row], list[preparation.Row]]:
        """The rows of the constraints and of the indexes that are there."""
        constraints, indexes = (self.read(query) for query in (preparation.CONSTRAINTS, preparation.INDEXES))
        return list(constraints), list(indexes)

    def checkpoint(self) -> None:
        """Nothing to do: what is committed is visible."""

    def close(self) -> None:
        """Close the connections."""
        self._watch.close()
        self._driver.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *error: object) -> None:
        self.close()

    def _connect(self) -> None:
        try:
            self._driver.verify_connectivity()
        except (DriverError, Neo4jError) as error:
            raise failure(self._reason(error), self._place, self._user) from error
        except ValueError as error:  # the address is resolved only now
            raise UsageError(f"{self._place} is not the address of a Neo4j: {error}") from error
        table = self.read(preparation.VERSION_QUERY)
        for version, _ in table.rows:
            preparation.require_known(version, self._place)

    def _reason(self, error: DriverError | Neo4jError) -> DriverError | Neo4jError:
        """Why there is no connection: where the driver only says that it found no way, one machine is asked itself."""
        if "routing information" not in str(error):
            return error
        try:
            self._ask()
        except (DriverError, Neo4jError) as reason:
            return reason
        return error

    def _ask(self, seconds: float = _TIME_TO_CONNECT) -> None:
        """Ask the machine of the address itself, over a connection of its own, whether it is there."""
        address = self._server.replace("neo4j", "bolt", 1)
        driver = neo4j.GraphDatabase.driver(
            address, auth=self._auth, connection_timeout=seconds, connection_acquisition_timeout=seconds
        )
        with driver as direct:
            direct.verify_connectivity()

    def _managed(self, mode: str, work: Callable[[neo4j.ManagedTransaction], T], timeout: float | None) -> T:
        """Run ``work`` as a managed transaction; what fails beside its statements becomes an error of ours."""
        bounded = neo4j.unit_of_work(timeout=timeout)(work)
        PLACE.set(self._place)
        try:
            with (
                self._watch.over(),
                self._driver.session(database=self._database, default_access_mode=mode, **_RETRIES) as session,
            ):
                run = session.execute_read if mode == neo4j.READ_ACCESS else session.execute_write
                return run(bounded)
        except (DriverError, Neo4jError) as error:
            raise failure(error, self._place, self._user, timeout=timeout) from error

    def run(
        self,
        transaction: neo4j.ManagedTransaction,
        query: str,
        parameters: Parameters | None,
        *,
        timeout: float | None = None,
        limit: int | None = None,
    ) -> Table:
        """Run one statement in a transaction of the driver's."""
        try:
            return table_of(transaction.run(query, dict(parameters or {})), limit)
        except Neo4jError as error:
            if error.is_retryable() and not is_out_of_memory(error):
                raise  # the driver runs the whole transaction again
            raise failure(error, self._place, self._user, query=query, timeout=timeout) from error
        except (TypeError, ValueError, OverflowError) as error:
            raise QueryError(f"a parameter cannot be stored: {error}") from error

    def _approve(
        self, transaction: neo4j.ManagedTransaction, query: str, write: bool, timeout: float | None
    ) -> tuple[str, ...]:
        """Have the server plan a statement that it has not planned for us before, and look at the plan.

        Returns what the user is to be told of it.
        """
        known = self._approved.get((query, write))
        if known is not None:
            return known
        # EXPLAIN stands on a line of its own, so that a fault's column stays right and only its line moves.
        try:
            summary = transaction.run(f"EXPLAIN\n{query}").consume()
        except Neo4jError as error:
            if error.is_retryable():
                raise
            raise failure(error, self._place, self._user, query=query, lines_before=1, timeout=timeout) from error
        told = plans.approve(summary.query_type, summary.plan, write)
        if len(self._approved) >= _REMEMBERED:
            self._approved.clear()
        self._approved[query, write] = told
        return told


class _Undone(Exception):
    """Ends a transaction that was only to be tried, with what it gave."""

    def __init__(self, table: Table) -> None:
        super().__init__()
        self.table = table


class _Writing:
    """The driver's transaction, as the ``Transaction`` protocol has it."""

    def __init__(self, store: Neo4jStore, transaction: neo4j.ManagedTransaction, timeout: float | None) -> None:
        self._store = store
        self._transaction = transaction
        self._timeout = timeout

    def run(self, query: str, parameters: Parameters | None = None) -> Table:
        """Run one statement; it sees what ran before it."""
        return self._store.run(self._transaction, query, parameters, timeout=self._timeout)
