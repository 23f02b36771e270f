drop table admin.changeset_rows, admin.changesets;
