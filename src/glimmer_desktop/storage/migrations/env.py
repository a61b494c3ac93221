"""How Alembic runs our migrations: on the connection it is handed, inside that one's transaction.

Nothing is logged or printed, and the whole way from old to new is one transaction.
"""

from __future__ import annotations

from alembic import context

from glimmer_desktop.storage.tables import metadata

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=metadata,
    transactional_ddl=True,
    render_as_batch=True,
)
with context.begin_transaction():
    context.run_migrations()
