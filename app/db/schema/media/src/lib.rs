//! Tables of the schema `media`, printed from the database by `bin/schema`. Do not edit.

diesel::table! {
    /// Categories of assets, in a tree: one asset has one.
    media.asset_categories (id) {
        id -> Uuid,
        organization_id -> Uuid,
        parent_id -> Nullable<Uuid>,
        name -> Text,
        slug -> Text,
        position -> Integer,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
    }
}

diesel::table! {
    /// What lies in a collection, in order.
    media.asset_collection_items (id) {
        id -> Uuid,
        organization_id -> Uuid,
        collection_id -> Uuid,
        asset_id -> Uuid,
        sort_order -> Integer,
        note -> Nullable<Text>,
        added_by_id -> Nullable<Uuid>,
        added_at -> Timestamptz,
    }
}

diesel::table! {
    /// Assets gathered by hand or by rules: a lightbox, a press kit, a delivery, a saved search.
    media.asset_collections (id) {
        id -> Uuid,
        organization_id -> Uuid,
        name -> Text,
        slug -> Text,
        description -> Nullable<Text>,
        cover_image_id -> Nullable<Uuid>,
        collection_type -> Text,
        /// {"match": "all" | "any", "conditions": \[{"field": text, "operator": text, "value": …}\]}.
        smart_rules -> Nullable<Jsonb>,
        /// Everybody may see it on the organisation's pages.
        is_public -> Bool,
        /// SHA-256 of the token in the link that everybody with the link may use.
        share_token -> Nullable<Bytea>,
        share_expires_at -> Nullable<Timestamptz>,
        /// Argon2id in PHC form; null asks for none.
        share_password -> Nullable<Text>,
        allow_download -> Bool,
        allow_comments -> Bool,
        created_by_id -> Nullable<Uuid>,
        version -> Integer,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
        deleted_at -> Nullable<Timestamptz>,
    }
}

diesel::table! {
    /// Remarks on an asset while it is worked on: on a point, a part of the picture, a moment, a stretch of time.
    media.asset_comments (id) {
        id -> Uuid,
        organization_id -> Uuid,
        asset_id -> Uuid,
        parent_id -> Nullable<Uuid>,
        /// The version that was looked at.
        version_id -> Nullable<Uuid>,
        content -> Text,
        author_type -> Text,
        /// pii: who wrote it; null for people without an account.
        author_id -> Nullable<Uuid>,
        /// pii: who wrote it, where it is nobody with an account.
        author_name -> Nullable<Text>,
        /// The recipient's link through which it came.
        share_id -> Nullable<Uuid>,
        share_link_id -> Nullable<Uuid>,
        annotation_type -> Nullable<Text>,
        /// Parts of width and height, from the top left.
        x -> Nullable<Numeric>,
        y -> Nullable<Numeric>,
        width -> Nullable<Numeric>,
        height -> Nullable<Numeric>,
        /// Milliseconds from the start; exported as EDL or FCPXML with the file's frame rate.
        time_ms -> Nullable<Integer>,
        end_time_ms -> Nullable<Integer>,
        page_number -> Nullable<Integer>,
        /// Strokes: \[\[\[x, y\], …\], …\], parts of width and height.
        drawing -> Nullable<Jsonb>,
        is_resolved -> Bool,
        resolved_by_id -> Nullable<Uuid>,
        resolved_at -> Nullable<Timestamptz>,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
        deleted_at -> Nullable<Timestamptz>,
    }
}

diesel::table! {
    /// Who made an asset and who is named with it, from which the credit line is written.
    media.asset_credits (id) {
        id -> Uuid,
        /// As in the asset.
        organization_id -> Nullable<Uuid>,
        asset_id -> Uuid,
        role -> Text,
        /// pii: the person credited, if they have an account.
        profile_id -> Nullable<Uuid>,
        /// pii: the person credited, if they are a contact (crm.contacts).
        contact_id -> Nullable<Uuid>,
        /// The house credited (community.houses).
        house_id -> Nullable<Uuid>,
        /// pii: as it stands in the credit line; null takes the name of the profile, contact or house.
        name -> Nullable<Text>,
        position -> Integer,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
    }
}

diesel::table! {
    /// What is known about an asset: metadata, where it came from, how long it must stay.
    media.asset_details (asset_id) {
        asset_id -> Uuid,
        /// As in the asset.
        organization_id -> Nullable<Uuid>,
        /// From EXIF, IPTC and XMP, and the values of metadata_fields by key.
        metadata -> Jsonb,
        /// Labels, objects, colours, text and faces that a model found.
        ai_metadata -> Nullable<Jsonb>,
        rating -> Nullable<SmallInt>,
        /// When it was taken, after corrections of the camera's clock.
        captured_at -> Nullable<Timestamptz>,
        captured_place -> Nullable<Text>,
        camera -> Nullable<Text>,
        /// Time code of the first frame, for lists of cuts.
        start_timecode -> Nullable<Text>,
        source_type -> Text,
        source_url -> Nullable<Text>,
        external_id -> Nullable<Text>,
        last_edited_by_id -> Nullable<Uuid>,
        last_downloaded_at -> Nullable<Timestamptz>,
        /// When names, credit and rights were last written back into the files.
        metadata_written_at -> Nullable<Timestamptz>,
        /// Not deleted before.
        retain_until -> Nullable<Timestamptz>,
        /// Not deleted at all while it holds.
        legal_hold -> Bool,
        legal_hold_reason -> Nullable<Text>,
        updated_at -> Timestamptz,
    }
}

diesel::table! {
    /// Pairs of assets that are or look the same, and what was decided about them.
    media.asset_duplicates (id) {
        id -> Uuid,
        organization_id -> Uuid,
        /// The later one of the two.
        asset_id -> Uuid,
        duplicate_of_id -> Uuid,
        /// Exact: the same bytes, found as they come in. Near: found by what is seen.
        kind -> Text,
        /// Bits of 64 that differ in the perceptual hashes.
        distance -> SmallInt,
        status -> Text,
        resolved_by_id -> Nullable<Uuid>,
        resolved_at -> Nullable<Timestamptz>,
        created_at -> Timestamptz,
    }
}

diesel::table! {
    /// Folders of a library, in a tree.
    media.asset_folders (id) {
        id -> Uuid,
        organization_id -> Uuid,
        library_id -> Uuid,
        name -> Text,
        slug -> Text,
        description -> Nullable<Text>,
        color -> Nullable<Text>,
        parent_id -> Nullable<Uuid>,
        /// Slugs from the top, such as /campaigns/spring/photos; filled by trigger.
        path -> Text,
        /// Folders above; filled by trigger.
        depth -> Integer,
        /// Metadata that new assets in it begin with.
        default_metadata -> Jsonb,
        created_by_id -> Nullable<Uuid>,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
        deleted_at -> Nullable<Timestamptz>,
    }
}

diesel::table! {
    /// A part of an organisation's media with rules of its own: brand, stock, a client, a project.
    media.asset_libraries (id) {
        id -> Uuid,
        organization_id -> Uuid,
        name -> Text,
        slug -> Text,
        description -> Nullable<Text>,
        library_type -> Text,
        cover_image_id -> Nullable<Uuid>,
        visibility -> Text,
        /// The company whose library it is (crm.companies).
        client_id -> Nullable<Uuid>,
        /// Only those in library_members, owners and admins see what is inside.
        is_restricted -> Bool,
        /// New assets wait for approval.
        requires_approval -> Bool,
        auto_tagging -> Bool,
        /// Media types such as image/* or application/pdf; empty lets all in.
        allowed_file_types -> Array<Text>,
        /// Bytes.
        max_file_size -> Nullable<BigInt>,
        /// Such as {client}_{project}_{date}_{name}.
        naming_convention -> Nullable<Text>,
        created_by_id -> Nullable<Uuid>,
        version -> Integer,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
        deleted_at -> Nullable<Timestamptz>,
    }
}

diesel::table! {
    /// Who is in a picture, and where: a face without a name has only a box. Erasure deletes the rows.
    media.asset_people (id) {
        id -> Uuid,
        /// As in the asset.
        organization_id -> Nullable<Uuid>,
        asset_id -> Uuid,
        /// pii: the person, if they have an account.
        profile_id -> Nullable<Uuid>,
        /// pii: the person, if they are a contact (crm.contacts).
        contact_id -> Nullable<Uuid>,
        /// pii: the person, if they are neither.
        name -> Nullable<Text>,
        /// What the person agreed to (community.picture_consents); null if nobody asked yet.
        picture_consent_id -> Nullable<Uuid>,
        status -> Text,
        /// Left edge of the face, as a part of the width.
        box_x -> Nullable<Numeric>,
        box_y -> Nullable<Numeric>,
        box_width -> Nullable<Numeric>,
        box_height -> Nullable<Numeric>,
        confidence -> Nullable<Numeric>,
        /// The face is made unrecognisable in every rendition.
        is_blurred -> Bool,
        confirmed_by_id -> Nullable<Uuid>,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
    }
}

diesel::table! {
    /// An asset made fit for a purpose: a platform's crop, a poster, a watermarked copy. Plain smaller copies for pages are media.renditions.
    media.asset_renditions (id) {
        id -> Uuid,
        /// As in the asset.
        organization_id -> Nullable<Uuid>,
        asset_id -> Uuid,
        rendition_type -> Nullable<Text>,
        /// For a platform's size; else rendition_type says what it is.
        size_spec_id -> Nullable<Uuid>,
        /// Null until it is made.
        file_id -> Nullable<Uuid>,
        width -> Nullable<Integer>,
        height -> Nullable<Integer>,
        quality -> Nullable<Integer>,
        format -> Nullable<Text>,
        /// Left edge of what is kept, as a part of the width; without a crop the focal point decides.
        crop_x -> Nullable<Numeric>,
        crop_y -> Nullable<Numeric>,
        crop_width -> Nullable<Numeric>,
        crop_height -> Nullable<Numeric>,
        /// Seconds.
        duration -> Nullable<Integer>,
        /// Second of the original at which the clip begins.
        start_time -> Nullable<Integer>,
        /// Which page of a document it shows.
        page_number -> Nullable<Integer>,
        /// Name of the recipient, written across the picture.
        watermark_text -> Nullable<Text>,
        /// The one to take where several formats serve a size.
        is_primary -> Bool,
        status -> Text,
        error -> Nullable<Text>,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
    }
}

diesel::table! {
    /// What may be done with an asset: licence, purposes, territory, releases. Its end stands in assets.expires_at.
    media.asset_rights (asset_id) {
        asset_id -> Uuid,
        /// As in the asset.
        organization_id -> Nullable<Uuid>,
        license -> Nullable<Text>,
        /// Restrictions and attribution in the words of the licence.
        license_details -> Nullable<Jsonb>,
        license_url -> Nullable<Text>,
        copyright_holder -> Nullable<Text>,
        copyright_year -> Nullable<Integer>,
        usage_rights -> Nullable<Text>,
        /// Empty: nothing is said, ask. Else only these.
        allowed_purposes -> Array<Text>,
        /// ISO 3166 countries; empty for everywhere.
        territories -> Array<Text>,
        /// First use allowed: an embargo.
        starts_at -> Nullable<Timestamptz>,
        exclusive_until -> Nullable<Timestamptz>,
        attribution_required -> Bool,
        model_release -> Text,
        /// The signed paper.
        model_release_file_id -> Nullable<Uuid>,
        property_release -> Text,
        property_release_file_id -> Nullable<Uuid>,
        /// What the licence cost, in minor units.
        fee_cents -> Nullable<BigInt>,
        currency -> Nullable<Text>,
        version -> Integer,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
    }
}

diesel::table! {
    /// The tags that an organisation offers; assets carry their names.
    media.asset_tags (id) {
        id -> Uuid,
        organization_id -> Uuid,
        name -> Text,
        description -> Nullable<Text>,
        /// The tag that took this one's place; setting it rewrites the assets.
        merged_into_id -> Nullable<Uuid>,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
    }
}

diesel::table! {
    /// Where an asset is used; kept by the code that saves.
    media.asset_usages (id) {
        id -> Uuid,
        /// As in the asset.
        organization_id -> Nullable<Uuid>,
        asset_id -> Uuid,
        /// Kind of the row that uses it, such as event, community.posts or production.looks; every system has its own words, so there is no fixed set.
        entity_type -> Text,
        entity_id -> Uuid,
        role -> Text,
        position -> Integer,
        created_at -> Timestamptz,
        /// Coarse kind of the asset, for galleries; filled by trigger.
        #[sql_name = "type"]
        type_ -> Text,
        /// What it is called in this place; null takes the asset's name.
        title -> Nullable<Text>,
        is_featured -> Bool,
    }
}

diesel::table! {
    /// The files that an asset had: replacing one keeps the asset, its addresses and its uses.
    media.asset_versions (id) {
        id -> Uuid,
        /// As in the asset.
        organization_id -> Nullable<Uuid>,
        asset_id -> Uuid,
        version_number -> Integer,
        file_id -> Uuid,
        change_note -> Nullable<Text>,
        change_type -> Text,
        /// What differs from the version before: key → \[before, after\].
        diff_metadata -> Nullable<Jsonb>,
        /// The version whose file the asset has; there is exactly one.
        is_current_version -> Bool,
        created_by_id -> Nullable<Uuid>,
        created_at -> Timestamptz,
    }
}

diesel::table! {
    /// What a file means: title, alternative text, crop, credit. Erasure deletes the rows.
    media.assets (id) {
        id -> Uuid,
        /// Null for what a person keeps for themselves, such as a portrait.
        organization_id -> Nullable<Uuid>,
        file_id -> Uuid,
        /// pii: in a person's own asset, their words.
        name -> Text,
        /// Kind, fine where it is known: image_photo, else image.
        asset_type -> Text,
        /// pii: what the picture shows, for those who do not see it; empty only for decoration.
        alt_text -> Text,
        /// pii: in a person's own asset, their words.
        description -> Nullable<Text>,
        tags -> Array<Text>,
        /// What must stay in view when cropped: per cent from the left.
        focal_x -> SmallInt,
        /// What must stay in view when cropped: per cent from the top.
        focal_y -> SmallInt,
        /// pii: the picture as pages show it (kernel::AssetRef), filled by trigger; of videos and sound their poster, with where they are in moving; of a PDF its first page, with where it is in paper; null for what has no picture.
        image -> Nullable<Jsonb>,
        /// Dominant colour, shown while the picture loads.
        color -> Nullable<Text>,
        /// ThumbHash of the picture, about 25 bytes.
        thumbhash -> Nullable<Bytea>,
        /// pii: who is named with it.
        credit -> Nullable<Text>,
        visibility -> Text,
        created_by -> Nullable<Uuid>,
        version -> Integer,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
        deleted_at -> Nullable<Timestamptz>,
        /// pii: the person whose own asset it is; null for those of an organisation.
        owner_profile_id -> Nullable<Uuid>,
        /// Null for pictures of pages that nobody filed, and for people's own.
        library_id -> Nullable<Uuid>,
        folder_id -> Nullable<Uuid>,
        /// The asset's word in addresses; made from the name if none is given.
        slug -> Text,
        category_id -> Nullable<Uuid>,
        /// Only approved assets are public.
        status -> Text,
        approved_by_id -> Nullable<Uuid>,
        approved_at -> Nullable<Timestamptz>,
        /// End of the licence: from then on nobody outside sees the asset, anywhere.
        expires_at -> Nullable<Timestamptz>,
        /// Rows of download_log.
        download_count -> Integer,
        /// Rows of asset_usages.
        usage_count -> Integer,
        /// Whose members alone see it, because somebody in it agreed to no more (picture_consents without sites); empty: nobody said so. Kept by trigger.
        members_of -> Array<Uuid>,
    }
}

diesel::table! {
    /// Words to pictures that move and sounds: captions, subtitles, descriptions, chapters, transcripts.
    media.captions (id) {
        id -> Uuid,
        /// As in the asset.
        organization_id -> Nullable<Uuid>,
        asset_id -> Uuid,
        kind -> Text,
        /// BCP 47.
        language -> Text,
        label -> Nullable<Text>,
        /// WebVTT; plain text for transcripts.
        content -> Nullable<Text>,
        file_id -> Nullable<Uuid>,
        is_default -> Bool,
        /// A machine wrote it, and nobody has read it yet.
        is_generated -> Bool,
        status -> Text,
        created_by_id -> Nullable<Uuid>,
        version -> Integer,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
    }
}

diesel::table! {
    /// Copies at a delivery network, to be renewed when the file changes.
    media.cdn_copies (id) {
        id -> Uuid,
        /// As in the asset.
        organization_id -> Nullable<Uuid>,
        asset_id -> Uuid,
        rendition_id -> Nullable<Uuid>,
        provider -> Text,
        public_id -> Text,
        folder -> Nullable<Text>,
        format -> Nullable<Text>,
        width -> Nullable<Integer>,
        height -> Nullable<Integer>,
        bytes -> Nullable<BigInt>,
        /// When the network was told to forget it.
        invalidated_at -> Nullable<Timestamptz>,
        created_at -> Timestamptz,
    }
}

diesel::table! {
    /// What a recipient chose from a shared collection, without an account.
    media.collection_selections (id) {
        id -> Uuid,
        organization_id -> Uuid,
        share_id -> Uuid,
        asset_id -> Uuid,
        choice -> Text,
        rating -> Nullable<SmallInt>,
        note -> Nullable<Text>,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
    }
}

diesel::table! {
    /// A collection opened for one recipient by a personal link.
    media.collection_shares (id) {
        id -> Uuid,
        organization_id -> Uuid,
        collection_id -> Uuid,
        /// pii: to whom the link was sent.
        email -> Nullable<Text>,
        /// pii: the recipient, if they are a contact (crm.contacts).
        client_contact_id -> Nullable<Uuid>,
        access_level -> Text,
        /// SHA-256 of the token in the link.
        token -> Bytea,
        /// Argon2id in PHC form; null asks for none.
        password -> Nullable<Text>,
        expires_at -> Nullable<Timestamptz>,
        revoked_at -> Nullable<Timestamptz>,
        last_accessed_at -> Nullable<Timestamptz>,
        access_count -> Integer,
        max_downloads -> Nullable<Integer>,
        /// Rows of download_log; a download beyond max_downloads is refused.
        download_count -> Integer,
        created_by_id -> Nullable<Uuid>,
        created_at -> Timestamptz,
    }
}

diesel::table! {
    /// Who took which asset, what for and under which licence.
    media.download_log (id) {
        id -> Uuid,
        /// As in the asset.
        organization_id -> Nullable<Uuid>,
        /// Null when the asset is gone for good; its name remains.
        asset_id -> Nullable<Uuid>,
        asset_name -> Text,
        version_id -> Nullable<Uuid>,
        rendition_id -> Nullable<Uuid>,
        share_link_id -> Nullable<Uuid>,
        share_id -> Nullable<Uuid>,
        /// pii: who took it, if they have an account.
        user_id -> Nullable<Uuid>,
        /// pii: address or name of somebody without an account.
        recipient -> Nullable<Text>,
        purpose -> Text,
        note -> Nullable<Text>,
        /// The licence at that moment.
        license -> Nullable<Text>,
        /// pii: the name that was written across it.
        watermark_text -> Nullable<Text>,
        downloaded_at -> Timestamptz,
    }
}

diesel::table! {
    /// Links, often as a QR code at the door, by which guests hand in pictures; what comes waits for triage.
    media.drop_boxes (id) {
        id -> Uuid,
        organization_id -> Uuid,
        library_id -> Uuid,
        folder_id -> Nullable<Uuid>,
        event_id -> Nullable<Uuid>,
        name -> Text,
        instructions -> Nullable<Text>,
        /// SHA-256 of the token in the link.
        token -> Bytea,
        /// Argon2id in PHC form; null asks for none.
        password -> Nullable<Text>,
        /// Licences that the guest may choose from.
        licenses -> Array<Text>,
        opens_at -> Nullable<Timestamptz>,
        closes_at -> Nullable<Timestamptz>,
        max_files -> Nullable<Integer>,
        /// Bytes of one file.
        max_bytes -> Nullable<BigInt>,
        /// Uploads begun through it.
        upload_count -> Integer,
        revoked_at -> Nullable<Timestamptz>,
        created_by_id -> Nullable<Uuid>,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
    }
}

diesel::table! {
    /// All words of a document, picture or recording, for searching.
    media.file_texts (file_id) {
        file_id -> Uuid,
        /// As in the file.
        organization_id -> Nullable<Uuid>,
        content -> Text,
        /// BCP 47.
        language -> Nullable<Text>,
        origin -> Text,
        created_at -> Timestamptz,
    }
}

diesel::table! {
    /// Bytes in storage, once per owner and checksum. Erasure deletes the rows.
    media.files (id) {
        id -> Uuid,
        /// Null for what a person keeps for themselves.
        organization_id -> Nullable<Uuid>,
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
        /// pii: the person whose own file it is; null for those of an organisation.
        owner_profile_id -> Nullable<Uuid>,
        /// Media type read from the bytes, whatever the name says.
        detected_type -> Nullable<Text>,
        /// What the search for malware found; infected files are served to nobody but their owner's people.
        scan_status -> Text,
        scanned_at -> Nullable<Timestamptz>,
        /// Name of what was found, or why the search failed.
        scan_result -> Nullable<Text>,
        /// 64 bits of what the picture looks like; near duplicates differ in few.
        perceptual_hash -> Nullable<BigInt>,
        /// Frames per second, for time codes.
        frame_rate -> Nullable<Numeric>,
        page_count -> Nullable<Integer>,
        /// Of sound: how loud its 256 equal parts are, a byte each, 255 the loudest; null where it is not known.
        waveform -> Nullable<Bytea>,
    }
}

diesel::table! {
    /// Whom a restricted library lets in: people and roles. Erasure deletes the rows.
    media.library_members (id) {
        id -> Uuid,
        organization_id -> Uuid,
        library_id -> Uuid,
        /// pii: the person let in; null where a role is.
        user_id -> Nullable<Uuid>,
        role -> Nullable<Text>,
        created_at -> Timestamptz,
    }
}

diesel::table! {
    /// What an organisation writes down about its assets besides what all have; values stand in asset_details.metadata by key.
    media.metadata_fields (id) {
        id -> Uuid,
        organization_id -> Uuid,
        key -> Text,
        label -> Text,
        field_type -> Text,
        /// What may be chosen, for choices.
        options -> Array<Text>,
        /// Kinds of assets that have the field; empty for all.
        asset_types -> Array<Text>,
        is_required -> Bool,
        is_searchable -> Bool,
        /// Its values may tell something about a person.
        is_personal -> Bool,
        /// Name of the IPTC or XMP field that it is read from and written back to.
        iptc_field -> Nullable<Text>,
        position -> Integer,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
    }
}

diesel::table! {
    /// Storage that an organisation or a person has and uses; limits are set by whoever runs the installation. Erasure deletes the rows.
    media.quotas (id) {
        id -> Uuid,
        organization_id -> Nullable<Uuid>,
        /// pii: the person whose own files it is about; null for an organisation.
        owner_profile_id -> Nullable<Uuid>,
        /// Bytes of all files; null for no limit. Plain smaller copies for pages do not count.
        max_bytes -> Nullable<BigInt>,
        max_files -> Nullable<Integer>,
        /// Bytes of all rows in files; kept by trigger.
        used_bytes -> BigInt,
        used_files -> Integer,
        /// When its people were told that it is nearly full.
        warned_at -> Nullable<Timestamptz>,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
    }
}

diesel::table! {
    /// Smaller copies of a picture, one per width and format.
    media.renditions (id) {
        id -> Uuid,
        /// As in the file.
        organization_id -> Nullable<Uuid>,
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

diesel::table! {
    /// Links to one asset for people without an account.
    media.share_links (id) {
        id -> Uuid,
        /// As in the asset.
        organization_id -> Nullable<Uuid>,
        asset_id -> Uuid,
        /// SHA-256 of the token in the link.
        token -> Bytea,
        label -> Nullable<Text>,
        allow_download -> Bool,
        allow_comments -> Bool,
        /// Name of the recipient, written across what they get.
        watermark_text -> Nullable<Text>,
        expires_at -> Nullable<Timestamptz>,
        /// Argon2id in PHC form; null asks for none.
        password -> Nullable<Text>,
        max_downloads -> Nullable<Integer>,
        /// Rows of download_log; a download beyond max_downloads is refused.
        download_count -> Integer,
        access_count -> Integer,
        last_accessed_at -> Nullable<Timestamptz>,
        revoked_at -> Nullable<Timestamptz>,
        created_by_id -> Nullable<Uuid>,
        created_at -> Timestamptz,
    }
}

diesel::table! {
    /// Sizes that platforms and our own channels ask for: an Instagram story, a page's banner.
    media.size_specs (id) {
        id -> Uuid,
        organization_id -> Uuid,
        platform -> Text,
        use_case -> Text,
        width -> Integer,
        height -> Integer,
        /// Such as 4:5.
        aspect_ratio -> Nullable<Text>,
        max_bytes -> Nullable<BigInt>,
        max_duration_seconds -> Nullable<Integer>,
        /// File formats to make, best first.
        formats -> Array<Text>,
        requires_alt_text -> Bool,
        is_active -> Bool,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
    }
}

diesel::table! {
    /// Parts of an upload that have arrived; a part that is sent again takes the place of the first.
    media.upload_parts (id) {
        id -> Uuid,
        /// As in the upload.
        organization_id -> Nullable<Uuid>,
        upload_id -> Uuid,
        part_number -> Integer,
        byte_offset -> BigInt,
        byte_size -> BigInt,
        /// SHA-256 of the part.
        checksum -> Nullable<Bytea>,
        /// The storage's name for the part.
        etag -> Nullable<Text>,
        received_at -> Timestamptz,
    }
}

diesel::table! {
    /// A file on its way in, resumable by parts; what is not finished in time is cleaned away. Erasure deletes the rows.
    media.uploads (id) {
        id -> Uuid,
        organization_id -> Nullable<Uuid>,
        /// pii: the person who adds to their own files; null for uploads to an organisation.
        owner_profile_id -> Nullable<Uuid>,
        drop_box_id -> Nullable<Uuid>,
        library_id -> Nullable<Uuid>,
        folder_id -> Nullable<Uuid>,
        /// The asset that gets a new version by it.
        replaces_asset_id -> Nullable<Uuid>,
        file_name -> Text,
        /// Place in the folder that was dropped, kept as folders.
        relative_path -> Nullable<Text>,
        content_type -> Nullable<Text>,
        byte_size -> BigInt,
        /// Bytes of each part but the last.
        part_size -> BigInt,
        /// Bytes of the parts that are there; kept by trigger.
        received_bytes -> BigInt,
        /// SHA-256 of the whole file as the sender knows it.
        checksum -> Nullable<Bytea>,
        /// Name of the multipart upload at the storage.
        storage_upload_id -> Nullable<Text>,
        status -> Text,
        error -> Nullable<Text>,
        /// What a guest chose.
        license -> Nullable<Text>,
        /// pii: who handed it in, for the credit.
        guest_name -> Nullable<Text>,
        /// pii: where the guest can be asked.
        email -> Nullable<Text>,
        file_id -> Nullable<Uuid>,
        asset_id -> Nullable<Uuid>,
        created_by_id -> Nullable<Uuid>,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
        expires_at -> Timestamptz,
        completed_at -> Nullable<Timestamptz>,
    }
}
