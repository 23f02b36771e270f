//! Pieces of SQL that several queries share. Macros, because a statement's text is fixed when it is compiled.

/// The part of a house's address, for the table alias given.
macro_rules! key {
    ($house:literal) => {
        concat!(
            "case when (select count(*) from community.houses o where o.slug = ",
            $house,
            ".slug and o.deleted_at is null) > 1 \
             then coalesce((select g.slug || '~' from identity.organizations g where g.id = ",
            $house,
            ".organization_id), '') || ",
            $house,
            ".slug else ",
            $house,
            ".slug end"
        )
    };
}

/// A person's badge as JSON, for the alias of `identity.profiles` given.
macro_rules! badge {
    ($person:literal) => {
        concat!(
            "jsonb_build_object('id', ",
            $person,
            ".id, 'name', ",
            $person,
            ".display_name, 'handle', ",
            $person,
            ".handle, 'pronouns', ",
            $person,
            ".pronouns, 'image', (select a.image from media.assets a where a.id = ",
            $person,
            ".avatar_asset_id))"
        )
    };
}

/// A house as others name it, as JSON, for the table alias given.
macro_rules! house_link {
    ($house:literal) => {
        concat!(
            "jsonb_build_object('key', ",
            key!($house),
            ", 'name', ",
            $house,
            ".name, 'color', ",
            $house,
            ".color, 'kind', ",
            $house,
            ".kind, 'logo', (select a.image from media.assets a where a.id = ",
            $house,
            ".logo_asset_id))"
        )
    };
}
