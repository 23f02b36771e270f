//! Pieces of SQL that several queries share. Macros, because a statement's text is fixed when it is compiled.

/// A person's badge as JSON, from `identity.profiles p`.
macro_rules! badge {
    () => {
        "jsonb_build_object('id', p.id, 'name', p.display_name, 'handle', p.handle, 'pronouns', p.pronouns, \
           'image', (select a.image from media.assets a where a.id = p.avatar_asset_id))"
    };
}
