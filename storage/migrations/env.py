"""Alembic's entry: works on the connection that `storage.migrating` hands over."""

from alembic import context

from storage.tables import metadata

connection = context.config.attributes["connection"]
context.configure(
    connection=connection,
    target_metadata=metadata,
    render_as_batch=True,
    compare_type=True,
    compare_server_default=False,  # both databases write defaults back in their own spelling
)
with context.begin_transaction():
    context.run_migrations()
