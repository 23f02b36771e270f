//! Tables of the schema `community`, printed from the database by `bin/schema`. Do not edit.

diesel::table! {
    /// What people say about a post, an article, a topic …
    community.comments (id) {
        id -> Uuid,
        organization_id -> Uuid,
        mega_site_id -> Uuid,
        subsite_id -> Uuid,
        subject_type -> Text,
        subject_id -> Uuid,
        parent_id -> Nullable<Uuid>,
        author_profile_id -> Nullable<Uuid>,
        /// Markdown.
        content -> Text,
        is_edited -> Bool,
        publish_state -> Text,
        version -> Integer,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
        deleted_at -> Nullable<Timestamptz>,
    }
}

diesel::table! {
    /// Pictures, films and papers shown in a gallery.
    community.gallery_items (id) {
        id -> Uuid,
        organization_id -> Uuid,
        mega_site_id -> Uuid,
        subsite_id -> Uuid,
        slug -> Text,
        media_type -> Text,
        title -> Text,
        caption -> Nullable<Text>,
        tags -> Array<Text>,
        asset_id -> Uuid,
        position -> Integer,
        featured -> Bool,
        publish_state -> Text,
        published_at -> Nullable<Timestamptz>,
        created_by -> Nullable<Uuid>,
        version -> Integer,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
        deleted_at -> Nullable<Timestamptz>,
    }
}

diesel::table! {
    /// Short posts.
    community.posts (id) {
        id -> Uuid,
        organization_id -> Uuid,
        mega_site_id -> Uuid,
        subsite_id -> Uuid,
        slug -> Text,
        title -> Nullable<Text>,
        /// Markdown.
        content -> Text,
        #[sql_name = "type"]
        type_ -> Text,
        author_profile_id -> Nullable<Uuid>,
        post_type_id -> Nullable<Uuid>,
        tags -> Array<Text>,
        is_pinned -> Bool,
        asset_id -> Nullable<Uuid>,
        position -> Integer,
        featured -> Bool,
        publish_state -> Text,
        published_at -> Nullable<Timestamptz>,
        created_by -> Nullable<Uuid>,
        version -> Integer,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
        deleted_at -> Nullable<Timestamptz>,
    }
}
