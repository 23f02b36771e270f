//! Tables of the schema `sites`, printed from the database by `bin/schema`. Do not edit.

diesel::table! {
    /// Records with their track lists.
    sites.albums (id) {
        id -> Uuid,
        organization_id -> Uuid,
        mega_site_id -> Uuid,
        subsite_id -> Uuid,
        slug -> Text,
        title -> Text,
        release_date -> Nullable<Date>,
        description -> Nullable<Text>,
        genre_tags -> Array<Text>,
        link_url -> Nullable<Text>,
        /// \[{"title": text, "seconds": integer, "with": text}\], in order.
        tracklist -> Jsonb,
        cover_asset_id -> Nullable<Uuid>,
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
    /// Long-form content and news.
    sites.articles (id) {
        id -> Uuid,
        organization_id -> Uuid,
        mega_site_id -> Uuid,
        subsite_id -> Uuid,
        slug -> Text,
        title -> Text,
        summary -> Nullable<Text>,
        /// Markdown.
        content -> Text,
        tags -> Array<Text>,
        locale -> Text,
        article_type_id -> Nullable<Uuid>,
        /// pii: who wrote it.
        author_profile_id -> Nullable<Uuid>,
        cover_asset_id -> Nullable<Uuid>,
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
    /// Prizes and honours.
    sites.awards (id) {
        id -> Uuid,
        organization_id -> Uuid,
        mega_site_id -> Uuid,
        subsite_id -> Uuid,
        slug -> Text,
        name -> Text,
        year -> Nullable<Text>,
        awarding_body -> Nullable<Text>,
        description -> Nullable<Text>,
        /// A short remark shown beside the award, such as the category.
        notes -> Nullable<Text>,
        link_url -> Nullable<Text>,
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

diesel::table! {
    /// A subsite's way from one version of its blueprint to another, and back.
    sites.blueprint_upgrades (id) {
        id -> Uuid,
        organization_id -> Uuid,
        subsite_id -> Uuid,
        from_version_id -> Nullable<Uuid>,
        to_version_id -> Uuid,
        /// \[{"path": text, "before": any, "after": any}\], shown before it is applied.
        diff -> Jsonb,
        status -> Text,
        error -> Nullable<Text>,
        applied_at -> Nullable<Timestamptz>,
        rolled_back_at -> Nullable<Timestamptz>,
        created_by -> Nullable<Uuid>,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
    }
}

diesel::table! {
    /// Books and zines.
    sites.books (id) {
        id -> Uuid,
        organization_id -> Uuid,
        mega_site_id -> Uuid,
        subsite_id -> Uuid,
        slug -> Text,
        title -> Text,
        author -> Nullable<Text>,
        published_date -> Nullable<Date>,
        description -> Nullable<Text>,
        genre_tags -> Array<Text>,
        pages -> Nullable<Integer>,
        isbn -> Nullable<Text>,
        link_url -> Nullable<Text>,
        cover_asset_id -> Nullable<Uuid>,
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
    /// Rewards for work or evidence.
    sites.bounties (id) {
        id -> Uuid,
        organization_id -> Uuid,
        mega_site_id -> Uuid,
        subsite_id -> Uuid,
        slug -> Text,
        title -> Text,
        description -> Text,
        /// Minor units of the currency.
        reward_minor -> Nullable<BigInt>,
        currency -> Text,
        deadline -> Nullable<Timestamptz>,
        status -> Text,
        claim_link_url -> Nullable<Text>,
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
    /// Somebody says that a page is about them, or that they speak for whom it is about. Erasure deletes the rows.
    sites.claims (id) {
        id -> Uuid,
        organization_id -> Uuid,
        subsite_id -> Uuid,
        /// pii: who claims.
        profile_id -> Uuid,
        relation -> Text,
        /// pii: the claimant's own words.
        statement -> Text,
        proof_url -> Nullable<Text>,
        proof_asset_id -> Nullable<Uuid>,
        status -> Text,
        reviewer_id -> Nullable<Uuid>,
        /// What the claimant is told.
        answer -> Nullable<Text>,
        reviewed_at -> Nullable<Timestamptz>,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
    }
}

diesel::table! {
    /// Whom the subsite is connected with: labels, press, sponsors, other subsites.
    sites.connections (id) {
        id -> Uuid,
        organization_id -> Uuid,
        mega_site_id -> Uuid,
        subsite_id -> Uuid,
        slug -> Text,
        label -> Text,
        description -> Nullable<Text>,
        #[sql_name = "type"]
        type_ -> Text,
        /// pii: the person meant.
        target_user_id -> Nullable<Uuid>,
        target_subsite_id -> Nullable<Uuid>,
        target_url -> Nullable<Text>,
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
    /// What people gave to a subsite.
    sites.contributions (id) {
        id -> Uuid,
        organization_id -> Uuid,
        mega_site_id -> Uuid,
        subsite_id -> Uuid,
        slug -> Text,
        /// pii: who gave it.
        user_id -> Nullable<Uuid>,
        contribution_type -> Text,
        contribution_type_id -> Nullable<Uuid>,
        title -> Text,
        description -> Nullable<Text>,
        link_url -> Nullable<Text>,
        submitted_at -> Timestamptz,
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
        /// Only accepted contributions are published. Editors' own are accepted from the start.
        review_state -> Text,
        reviewer_id -> Nullable<Uuid>,
        reviewed_at -> Nullable<Timestamptz>,
        /// What the contributor is told.
        review_note -> Nullable<Text>,
    }
}

diesel::table! {
    /// Somebody says that a page is wrong about them, or must go.
    sites.disputes (id) {
        id -> Uuid,
        organization_id -> Uuid,
        subsite_id -> Uuid,
        module -> Nullable<Text>,
        item_id -> Nullable<Uuid>,
        /// pii: who says so, with an account.
        profile_id -> Nullable<Uuid>,
        /// pii: who says so; null takes the profile's.
        name -> Nullable<Text>,
        /// pii: where the decision goes.
        email -> Nullable<Text>,
        kind -> Text,
        /// pii: what they say.
        statement -> Text,
        status -> Text,
        /// Legal hold: the page may not be deleted, and what it says is kept.
        is_on_hold -> Bool,
        due_at -> Nullable<Timestamptz>,
        decision -> Nullable<Text>,
        decided_by -> Nullable<Uuid>,
        decided_at -> Nullable<Timestamptz>,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
    }
}

diesel::table! {
    /// Hosts of their own: the same pages at / of that host.
    sites.domains (id) {
        id -> Uuid,
        organization_id -> Uuid,
        host -> Text,
        subsite_id -> Nullable<Uuid>,
        mega_site_id -> Nullable<Uuid>,
        verified_at -> Nullable<Timestamptz>,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
        /// What the TXT record _maison.{host} must say; no secret.
        verification_token -> Nullable<Text>,
        /// When name and certificate were last looked at.
        checked_at -> Nullable<Timestamptz>,
        error -> Nullable<Text>,
        certificate_status -> Text,
        certificate_expires_at -> Nullable<Timestamptz>,
        /// False: the host redirects to the primary one.
        is_primary -> Bool,
    }
}

diesel::table! {
    /// Where a statement of a page is known from, and a copy in case the source goes away.
    sites.evidence (id) {
        id -> Uuid,
        organization_id -> Uuid,
        mega_site_id -> Uuid,
        subsite_id -> Uuid,
        module -> Nullable<Text>,
        item_id -> Nullable<Uuid>,
        title -> Text,
        quote -> Nullable<Text>,
        source_url -> Nullable<Text>,
        archive_url -> Nullable<Text>,
        asset_id -> Nullable<Uuid>,
        /// SHA-256 of what was found at the address.
        checksum -> Nullable<Bytea>,
        retrieved_at -> Nullable<Timestamptz>,
        position -> Integer,
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
    /// Subjects that people discuss below.
    sites.forum_topics (id) {
        id -> Uuid,
        organization_id -> Uuid,
        mega_site_id -> Uuid,
        subsite_id -> Uuid,
        slug -> Text,
        title -> Text,
        /// Markdown.
        body -> Text,
        /// pii: who began it.
        author_profile_id -> Nullable<Uuid>,
        pinned -> Bool,
        locked -> Bool,
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
    /// The owner of a page offers it to somebody else, who takes it with its history. Erasure deletes the rows.
    sites.handovers (id) {
        id -> Uuid,
        organization_id -> Uuid,
        subsite_id -> Uuid,
        /// pii: who gives.
        from_user_id -> Uuid,
        /// pii: who is to take it; null until whoever has the address has signed in.
        to_user_id -> Nullable<Uuid>,
        /// pii: the address of somebody without an account.
        to_email -> Nullable<Text>,
        /// pii: words to whoever is to take it.
        message -> Nullable<Text>,
        status -> Text,
        answered_at -> Nullable<Timestamptz>,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
    }
}

diesel::table! {
    /// Published subsites and items that everybody may see, for lists, search, feeds and sitemaps; kept by triggers.
    sites.listings (id) {
        /// Of the subsite or of the item.
        id -> Uuid,
        /// subsite, or the module that the item belongs to.
        kind -> Text,
        organization_id -> Uuid,
        platform_type_id -> Uuid,
        mega_site_id -> Uuid,
        subsite_id -> Uuid,
        project_type_id -> Nullable<Uuid>,
        slug -> Text,
        name -> Text,
        sort_name -> Text,
        /// Further words that find it.
        words -> Text,
        summary -> Nullable<Text>,
        location -> Nullable<Text>,
        tags -> Array<Text>,
        locale -> Text,
        featured -> Bool,
        priority -> BigInt,
        rank -> BigInt,
        /// A subsite's beginning, an item's sort_at; unknown: year 1.
        sort_at -> Timestamptz,
        /// When it was published.
        listed_at -> Timestamptz,
        /// When it was last changed.
        changed_at -> Timestamptz,
    }
}

diesel::table! {
    /// What stands in a collection: a subsite or a whole mega site.
    sites.mega_site_collection_items (id) {
        id -> Uuid,
        organization_id -> Uuid,
        collection_id -> Uuid,
        subsite_id -> Nullable<Uuid>,
        mega_site_id -> Nullable<Uuid>,
        note -> Nullable<Text>,
        position -> Integer,
        created_at -> Timestamptz,
    }
}

diesel::table! {
    /// Hand-picked lists: award winners, best of 2024. Of one mega site, or across several.
    sites.mega_site_collections (id) {
        id -> Uuid,
        organization_id -> Uuid,
        mega_site_id -> Nullable<Uuid>,
        title -> Text,
        slug -> Text,
        description -> Nullable<Text>,
        position -> Integer,
        publish_state -> Text,
        version -> Integer,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
        deleted_at -> Nullable<Timestamptz>,
    }
}

diesel::table! {
    /// Languages of a mega site besides its own (mega_sites.locale).
    sites.mega_site_locales (id) {
        id -> Uuid,
        organization_id -> Uuid,
        mega_site_id -> Uuid,
        /// BCP 47.
        locale -> Text,
        /// The language's name in the language.
        label -> Text,
        direction -> Text,
        /// What is shown where a translation is missing; null: the mega site's own language.
        fallback_locale -> Nullable<Text>,
        is_visible -> Bool,
        position -> Integer,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
    }
}

diesel::table! {
    /// Pages of a mega site itself: about, rules, imprint.
    sites.mega_site_pages (id) {
        id -> Uuid,
        organization_id -> Uuid,
        mega_site_id -> Uuid,
        title -> Text,
        slug -> Text,
        /// Markdown.
        body -> Text,
        position -> Integer,
        publish_state -> Text,
        version -> Integer,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
        deleted_at -> Nullable<Timestamptz>,
    }
}

diesel::table! {
    /// A network of subsites with one home page: artists, products, cases.
    sites.mega_sites (id) {
        id -> Uuid,
        organization_id -> Uuid,
        platform_type_id -> Uuid,
        name -> Text,
        /// Unique within the platform type; changed slugs redirect.
        slug -> Text,
        description -> Nullable<Text>,
        about_text -> Nullable<Text>,
        cover_asset_id -> Nullable<Uuid>,
        theme_id -> Nullable<Uuid>,
        locale -> Text,
        visibility -> Text,
        publish_state -> Text,
        featured -> Bool,
        priority_score -> Integer,
        group_sorting_categories -> Jsonb,
        custom_sorting_config -> Jsonb,
        version -> Integer,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
        deleted_at -> Nullable<Timestamptz>,
    }
}

diesel::table! {
    /// Links in the head or foot of a mega site's pages, or of one subsite's.
    sites.menus (id) {
        id -> Uuid,
        organization_id -> Uuid,
        mega_site_id -> Uuid,
        place -> Text,
        label -> Text,
        url -> Text,
        position -> Integer,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
        /// The entry that this one unfolds from.
        parent_id -> Nullable<Uuid>,
        /// Null: of the whole mega site.
        subsite_id -> Nullable<Uuid>,
    }
}

diesel::table! {
    /// Things to buy elsewhere.
    sites.merch (id) {
        id -> Uuid,
        organization_id -> Uuid,
        mega_site_id -> Uuid,
        subsite_id -> Uuid,
        slug -> Text,
        name -> Text,
        description -> Nullable<Text>,
        /// Minor units of the currency; null: ask.
        price_minor -> Nullable<BigInt>,
        currency -> Text,
        product_url -> Text,
        in_stock -> Bool,
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

diesel::table! {
    /// Title, description, picture and canonical address of a page for search engines and shares.
    sites.page_descriptions (id) {
        id -> Uuid,
        organization_id -> Uuid,
        subject_type -> Text,
        subject_id -> Uuid,
        /// Filled by trigger: whose people may change it.
        subsite_id -> Nullable<Uuid>,
        /// Empty for the page's own language.
        locale -> Text,
        title -> Nullable<Text>,
        description -> Nullable<Text>,
        canonical_url -> Nullable<Text>,
        image_asset_id -> Nullable<Uuid>,
        /// False: search engines are asked to leave the page out.
        is_indexed -> Bool,
        /// schema.org properties that are added to those made from the page.
        structured_data -> Nullable<Jsonb>,
        version -> Integer,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
    }
}

diesel::table! {
    /// Kinds of article.
    sites.platform_article_types (id) {
        id -> Uuid,
        organization_id -> Uuid,
        platform_type_id -> Uuid,
        name -> Text,
        label -> Text,
        description -> Nullable<Text>,
        position -> Integer,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
    }
}

diesel::table! {
    /// Where comments are possible.
    sites.platform_comment_context_types (id) {
        id -> Uuid,
        organization_id -> Uuid,
        platform_type_id -> Uuid,
        name -> Text,
        label -> Text,
        description -> Nullable<Text>,
        position -> Integer,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
    }
}

diesel::table! {
    /// What people may contribute.
    sites.platform_contribution_types (id) {
        id -> Uuid,
        organization_id -> Uuid,
        platform_type_id -> Uuid,
        name -> Text,
        label -> Text,
        description -> Nullable<Text>,
        position -> Integer,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
    }
}

diesel::table! {
    /// Kinds of short post.
    sites.platform_post_types (id) {
        id -> Uuid,
        organization_id -> Uuid,
        platform_type_id -> Uuid,
        name -> Text,
        label -> Text,
        description -> Nullable<Text>,
        position -> Integer,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
    }
}

diesel::table! {
    /// Kinds of subsite within a platform type; may narrow which modules it shows.
    sites.platform_project_types (id) {
        id -> Uuid,
        organization_id -> Uuid,
        platform_type_id -> Uuid,
        name -> Text,
        label -> Text,
        description -> Nullable<Text>,
        position -> Integer,
        /// Modules that a subsite of this type may show; null: all of the platform type.
        modules -> Nullable<Array<Text>>,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
    }
}

diesel::table! {
    /// Which modules a platform type shows, in which order and how: the explore-config.
    sites.platform_type_modules (id) {
        id -> Uuid,
        organization_id -> Uuid,
        platform_type_id -> Uuid,
        module -> Text,
        label -> Text,
        position -> Integer,
        view -> Text,
        /// What a visitor may filter by: tag, year, featured.
        filters -> Array<Text>,
        /// What a visitor may sort by, the first one is the default: position, newest, oldest, title.
        sortings -> Array<Text>,
        /// How many items the subsite's home page shows; 0 leaves the module off it.
        home_count -> Integer,
        visible -> Bool,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
    }
}

diesel::table! {
    /// States of a blueprint: which modules, types and views it had.
    sites.platform_type_versions (id) {
        id -> Uuid,
        organization_id -> Uuid,
        platform_type_id -> Uuid,
        number -> Integer,
        /// {"modules": \[…\], "types": {…}, "theme": …}, as the tables of the platform type held it.
        definition -> Jsonb,
        /// Markdown: what is new.
        notes -> Nullable<Text>,
        status -> Text,
        published_at -> Nullable<Timestamptz>,
        created_by -> Nullable<Uuid>,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
    }
}

diesel::table! {
    /// A kind of mega site: the blueprint that decides which modules, types and views its subsites have.
    sites.platform_types (id) {
        id -> Uuid,
        organization_id -> Uuid,
        /// Word in the address /mega/{name}; addresses are shared by the whole installation.
        name -> Text,
        /// First word of every subsite's address: /{prefix}/{subsite}.
        prefix -> Text,
        label -> Text,
        description -> Nullable<Text>,
        icon -> Text,
        theme_id -> Nullable<Uuid>,
        version -> Integer,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
        deleted_at -> Nullable<Timestamptz>,
    }
}

diesel::table! {
    /// Kinds of people around a subsite: artist, manager, fan, sponsor.
    sites.platform_user_types (id) {
        id -> Uuid,
        organization_id -> Uuid,
        platform_type_id -> Uuid,
        name -> Text,
        label -> Text,
        description -> Nullable<Text>,
        position -> Integer,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
    }
}

diesel::table! {
    /// Addresses of old websites that lead to pages here; asked only before an answer would be 404.
    sites.redirects (id) {
        id -> Uuid,
        organization_id -> Uuid,
        path -> Text,
        target -> Text,
        permanent -> Bool,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
    }
}

diesel::table! {
    /// The right of reply: what the person a page is about says to it, beside it.
    sites.replies (id) {
        id -> Uuid,
        organization_id -> Uuid,
        mega_site_id -> Uuid,
        subsite_id -> Uuid,
        /// pii: who says it.
        dispute_id -> Uuid,
        /// pii: as it stands below the reply.
        name -> Text,
        /// pii: Markdown.
        body -> Text,
        publish_state -> Text,
        published_at -> Nullable<Timestamptz>,
        version -> Integer,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
        deleted_at -> Nullable<Timestamptz>,
    }
}

diesel::table! {
    /// A free part of a subsite: blocks of text, pictures, quotes, numbers.
    sites.sections (id) {
        id -> Uuid,
        organization_id -> Uuid,
        mega_site_id -> Uuid,
        subsite_id -> Uuid,
        slug -> Text,
        title -> Text,
        /// \[{"type": "text" | "quote" | "image" | "gallery" | "video" | "stats" | "cta" | "faq", …}\], read by sites::section::Block.
        content_blocks -> Jsonb,
        layout_type -> Text,
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
    /// An item that lives on another subsite and is shown on this one, too: linked, not copied.
    sites.shared_items (id) {
        id -> Uuid,
        organization_id -> Uuid,
        mega_site_id -> Uuid,
        subsite_id -> Uuid,
        module -> Text,
        item_id -> Uuid,
        /// What this page says instead of the item's own title; null: the same. So with summary and asset_id.
        title -> Nullable<Text>,
        summary -> Nullable<Text>,
        asset_id -> Nullable<Uuid>,
        /// Why it is shown here: producer, choreography, cover photograph.
        relation -> Nullable<Text>,
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
    /// A site taken away as an archive, or brought in from one.
    sites.site_transfers (id) {
        id -> Uuid,
        organization_id -> Uuid,
        direction -> Text,
        /// archive: everything, can be brought in again; static: HTML to read offline; wxr: of WordPress; csv: many subsites at once.
        format -> Text,
        mega_site_id -> Nullable<Uuid>,
        subsite_id -> Nullable<Uuid>,
        status -> Text,
        file_id -> Nullable<Uuid>,
        /// Name of the file or address it came from.
        source -> Nullable<Text>,
        options -> Jsonb,
        /// {"subsites": 3, "items": 120, …}: what was written.
        counts -> Jsonb,
        /// \[{"line": integer, "message": text}\]: what could not be taken over.
        complaints -> Jsonb,
        created_by -> Nullable<Uuid>,
        started_at -> Nullable<Timestamptz>,
        finished_at -> Nullable<Timestamptz>,
        undone_at -> Nullable<Timestamptz>,
        /// When the archive is removed from the storage.
        expires_at -> Nullable<Timestamptz>,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
    }
}

diesel::table! {
    /// Former addresses of sites and their parts, which redirect.
    sites.slug_history (id) {
        id -> Uuid,
        kind -> Text,
        parent_id -> Uuid,
        slug -> Text,
        target_id -> Uuid,
        created_at -> Timestamptz,
    }
}

diesel::table! {
    /// Where else to find the subsite.
    sites.social_links (id) {
        id -> Uuid,
        organization_id -> Uuid,
        mega_site_id -> Uuid,
        subsite_id -> Uuid,
        platform -> Text,
        url -> Text,
        label -> Nullable<Text>,
        position -> Integer,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
    }
}

diesel::table! {
    /// How many listings of a mega site have which value. A value's count is the sum of its rows: writers only add rows, so they never wait for each other; rows are folded together now and then.
    sites.subsite_facets (id) {
        id -> Uuid,
        mega_site_id -> Uuid,
        /// A kind of listing alone, or with .tag, .location, .type or .year.
        kind -> Text,
        value -> Text,
        count -> BigInt,
    }
}

diesel::table! {
    /// What a subsite was made from, if not by hand; so that all of one import can be undone.
    sites.subsite_origins (subsite_id) {
        subsite_id -> Uuid,
        organization_id -> Uuid,
        kind -> Text,
        template_id -> Nullable<Uuid>,
        cloned_from_id -> Nullable<Uuid>,
        transfer_id -> Nullable<Uuid>,
        /// Its id where it came from: the same import twice changes it instead of adding another.
        foreign_id -> Nullable<Text>,
        created_by -> Nullable<Uuid>,
        created_at -> Timestamptz,
    }
}

diesel::table! {
    /// Who is what on a subsite; a person may have several roles.
    sites.subsite_roles (id) {
        id -> Uuid,
        organization_id -> Uuid,
        subsite_id -> Uuid,
        /// pii: whose role it is.
        user_id -> Uuid,
        role -> Text,
        platform_user_type_id -> Nullable<Uuid>,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
        /// pii: the name on this site, where it is another than the profile's.
        display_name -> Nullable<Text>,
    }
}

diesel::table! {
    /// What a new subsite begins with: sections, menus and texts to overwrite.
    sites.subsite_templates (id) {
        id -> Uuid,
        organization_id -> Uuid,
        platform_type_id -> Uuid,
        project_type_id -> Nullable<Uuid>,
        name -> Text,
        description -> Nullable<Text>,
        /// {"subsite": {column: value}, "items": {module: \[{column: value}\]}}.
        content -> Jsonb,
        is_default -> Bool,
        position -> Integer,
        created_by -> Nullable<Uuid>,
        version -> Integer,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
        deleted_at -> Nullable<Timestamptz>,
    }
}

diesel::table! {
    /// One artist, product, case …: the pages under /{prefix}/{slug}.
    sites.subsites (id) {
        id -> Uuid,
        organization_id -> Uuid,
        mega_site_id -> Uuid,
        /// The mega site's, kept here for the address; filled by trigger.
        platform_type_id -> Uuid,
        project_type_id -> Nullable<Uuid>,
        name -> Text,
        /// Unique within the platform type, because the address names only that; changed slugs redirect.
        slug -> Text,
        tagline -> Nullable<Text>,
        bio -> Nullable<Text>,
        /// Markdown.
        about_text -> Nullable<Text>,
        location -> Nullable<Text>,
        start_date -> Nullable<Date>,
        banner_asset_id -> Nullable<Uuid>,
        profile_asset_id -> Nullable<Uuid>,
        tags -> Array<Text>,
        locale -> Text,
        theme_id -> Nullable<Uuid>,
        featured -> Bool,
        priority_score -> Integer,
        custom_sorting_config -> Jsonb,
        visibility -> Text,
        publish_state -> Text,
        published_at -> Nullable<Timestamptz>,
        created_by -> Nullable<Uuid>,
        version -> Integer,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
        deleted_at -> Nullable<Timestamptz>,
        /// The version of the blueprint it runs on; null: what the platform type is now.
        blueprint_version_id -> Nullable<Uuid>,
    }
}

diesel::table! {
    /// How a site looks: a variant of the modules and one accent colour.
    sites.themes (id) {
        id -> Uuid,
        organization_id -> Uuid,
        name -> Text,
        variant -> Text,
        /// As chosen; corrected for contrast when it is shown.
        accent -> Text,
        logo_asset_id -> Nullable<Uuid>,
        version -> Integer,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
    }
}

diesel::table! {
    /// What happened when.
    sites.timeline_entries (id) {
        id -> Uuid,
        organization_id -> Uuid,
        mega_site_id -> Uuid,
        subsite_id -> Uuid,
        slug -> Text,
        title -> Text,
        date -> Date,
        date_precision -> Text,
        /// Markdown.
        description -> Nullable<Text>,
        source_url -> Nullable<Text>,
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

diesel::table! {
    /// Films hosted elsewhere; nothing is loaded from there before the visitor asks for it.
    sites.video_features (id) {
        id -> Uuid,
        organization_id -> Uuid,
        mega_site_id -> Uuid,
        subsite_id -> Uuid,
        slug -> Text,
        title -> Text,
        video_url -> Text,
        description -> Nullable<Text>,
        tags -> Array<Text>,
        published_date -> Nullable<Date>,
        duration_seconds -> Nullable<Integer>,
        /// Still picture shown instead of the player.
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
