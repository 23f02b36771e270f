//! Pieces of SQL that several queries share. Macros, because a statement's text is fixed when it is compiled.

/// A person's badge as JSON, from `identity.profiles p`.
macro_rules! badge {
    () => {
        "jsonb_build_object('id', p.id, 'name', p.display_name, 'handle', p.handle, 'pronouns', p.pronouns, \
           'image', (select f.image from media.assets f where f.id = p.avatar_asset_id))"
    };
}

/// The part of a house's address, from `community.houses h`.
macro_rules! house_key {
    () => {
        "case when (select count(*) from community.houses o where o.slug = h.slug and o.deleted_at is null) > 1 \
           then coalesce((select g.slug || '~' from identity.organizations g where g.id = h.organization_id), '') || h.slug \
           else h.slug end"
    };
}

/// What everybody may see who sees the row `i` at all: nothing that waits, is gone or is withheld.
macro_rules! shown {
    () => {
        "i.publish_state = 'published' and i.deleted_at is null and i.is_processed and not i.is_withheld"
    };
}
