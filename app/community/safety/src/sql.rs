//! Pieces of SQL that several queries share.

/// A person as [`kernel::PersonBadge`] reads them; `$profile` is the SQL of their profile's id. Nobody where whoever
/// asks may not see them.
macro_rules! badge {
    ($profile:literal) => {
        concat!(
            "(select jsonb_build_object('id', who.id, 'name', who.display_name, 'handle', who.handle, ",
            "'pronouns', who.pronouns, 'image', (select a.image from media.assets a where a.id = who.avatar_asset_id)) ",
            "from identity.profiles who where who.id = ",
            $profile,
            ")"
        )
    };
}

/// Reports that wait for a decision.
macro_rules! open {
    () => {
        "('pending', 'reviewing')"
    };
}

pub(crate) use {badge, open};
