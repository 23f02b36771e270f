//! Tables of the schema `media`, printed from the database by `bin/schema`. Do not edit.

diesel::table! {
    /// Where an asset is used; kept by the code that saves.
    media.asset_usages (id) {
        id -> Uuid,
        organization_id -> Uuid,
        asset_id -> Uuid,
        entity_type -> Text,
        entity_id -> Uuid,
        role -> Text,
        position -> Integer,
        created_at -> Timestamptz,
    }
}

diesel::table! {
    /// What a file means: title, alternative text, crop, credit.
    media.assets (id) {
        id -> Uuid,
        organization_id -> Uuid,
        file_id -> Uuid,
        name -> Text,
        asset_type -> Text,
        /// What the picture shows, for those who do not see it; empty only for decoration.
        alt_text -> Text,
        description -> Nullable<Text>,
        tags -> Array<Text>,
        /// What must stay in view when cropped: per cent from the left.
        focal_x -> SmallInt,
        /// What must stay in view when cropped: per cent from the top.
        focal_y -> SmallInt,
        /// The picture as pages show it (kernel::AssetRef), filled by trigger; null for what is no picture.
        image -> Nullable<Jsonb>,
        /// Dominant colour, shown while the picture loads.
        color -> Nullable<Text>,
        /// ThumbHash of the picture, about 25 bytes.
        thumbhash -> Nullable<Bytea>,
        credit -> Nullable<Text>,
        license -> Nullable<Text>,
        visibility -> Text,
        created_by -> Nullable<Uuid>,
        version -> Integer,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
        deleted_at -> Nullable<Timestamptz>,
    }
}

diesel::table! {
    /// Bytes in storage, once per organisation and checksum.
    media.files (id) {
        id -> Uuid,
        organization_id -> Uuid,
        /// Path in the storage. Two organisations with the same bytes share it.
        storage_key -> Text,
        content_type -> Text,
        /// Bytes.
        byte_size -> BigInt,
        /// SHA-256 of the bytes as stored (metadata of the camera is removed before).
        checksum -> Bytea,
        width -> Nullable<Integer>,
        height -> Nullable<Integer>,
        duration_ms -> Nullable<Integer>,
        uploaded_by -> Nullable<Uuid>,
        created_at -> Timestamptz,
        /// Names the picture's addresses: /media/{key}/{width}.webp.
        key -> Text,
    }
}

diesel::table! {
    /// Smaller copies of a picture, one per width and format.
    media.renditions (id) {
        id -> Uuid,
        organization_id -> Uuid,
        file_id -> Uuid,
        /// The step this copy serves; the copy itself is narrower only where the original is.
        width -> Integer,
        height -> Integer,
        format -> Text,
        storage_key -> Text,
        byte_size -> BigInt,
        created_at -> Timestamptz,
    }
}
