//! Houses: the families of the scene. Their pages, people with titles, lineage, honours, invitations, and how leaders keep them.
//! As the application role against a real Postgres.
