//! Tables of the schema `community`, printed from the database by `bin/schema`. Do not edit.

diesel::table! {
    /// The person says that a sanction is wrong, once and within 20 days. Somebody else than who gave it decides.
    community.appeals (id) {
        id -> Uuid,
        organization_id -> Uuid,
        sanction_id -> Uuid,
        /// pii: who appeals.
        profile_id -> Uuid,
        /// pii: their words.
        statement -> Text,
        status -> Text,
        reviewer_id -> Nullable<Uuid>,
        /// What the person is told.
        answer -> Nullable<Text>,
        decided_at -> Nullable<Timestamptz>,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
    }
}

diesel::table! {
    /// What somebody is asked who wants to join; of a house, or of the whole organisation.
    community.application_forms (id) {
        id -> Uuid,
        organization_id -> Uuid,
        house_id -> Nullable<Uuid>,
        slug -> Text,
        title -> Text,
        /// Markdown.
        introduction -> Nullable<Text>,
        status -> Text,
        opens_at -> Nullable<Timestamptz>,
        closes_at -> Nullable<Timestamptz>,
        /// How many say yes before it can be approved.
        reviewers_needed -> SmallInt,
        /// Sets applications.due_at.
        answer_within_days -> SmallInt,
        /// Markdown with {name} and {house}; what reviewers begin their letter with.
        approval_letter -> Nullable<Text>,
        rejection_letter -> Nullable<Text>,
        created_by -> Nullable<Uuid>,
        version -> Integer,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
        deleted_at -> Nullable<Timestamptz>,
    }
}

diesel::table! {
    /// One field of a form.
    community.application_questions (id) {
        id -> Uuid,
        organization_id -> Uuid,
        form_id -> Uuid,
        /// Name of the answer in applications.application_data.
        key -> Text,
        position -> Integer,
        kind -> Text,
        label -> Text,
        help -> Nullable<Text>,
        options -> Array<Text>,
        is_required -> Bool,
        max_length -> Nullable<Integer>,
        /// False: asked no more; old answers stay readable.
        is_active -> Bool,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
    }
}

diesel::table! {
    /// What reviewers say about an application, one row each; applicants never see it. Erasure deletes the rows.
    community.application_reviews (id) {
        id -> Uuid,
        organization_id -> Uuid,
        /// pii: whom it is about.
        application_id -> Uuid,
        reviewer_id -> Uuid,
        vote -> Text,
        /// pii: what the reviewer thinks of the applicant.
        review_notes -> Nullable<Text>,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
    }
}

diesel::table! {
    /// Somebody asks to join. What reviewers say to each other stands in application_reviews.
    community.applications (id) {
        id -> Uuid,
        organization_id -> Uuid,
        form_id -> Nullable<Uuid>,
        /// pii: who applies.
        applicant_id -> Uuid,
        /// Who looks after it.
        reviewer_id -> Nullable<Uuid>,
        /// pii: answers by application_questions.key.
        application_data -> Jsonb,
        status -> Text,
        /// pii: what the applicant is told.
        rejection_reason -> Nullable<Text>,
        /// pii: Markdown, sent with the decision.
        letter -> Nullable<Text>,
        requested_house_id -> Nullable<Uuid>,
        assigned_house_id -> Nullable<Uuid>,
        /// The invitation that came while it waited: both are one case.
        invitation_id -> Nullable<Uuid>,
        /// When it should be answered.
        due_at -> Nullable<Timestamptz>,
        submitted_at -> Timestamptz,
        reviewed_at -> Nullable<Timestamptz>,
        withdrawn_at -> Nullable<Timestamptz>,
        version -> Integer,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
        /// pii: how often it was opened again, oldest first, each with at, by (profile), reason, and was: rejected_at, rejection_reason and letter of before. Filled by trigger.
        reopenings -> Jsonb,
    }
}

diesel::table! {
    /// What a person keeps for later; nobody else knows. Erasure deletes the rows.
    community.bookmarks (id) {
        id -> Uuid,
        organization_id -> Uuid,
        /// pii: who keeps it.
        profile_id -> Uuid,
        subject_type -> Text,
        subject_id -> Uuid,
        folder -> Text,
        /// pii: what for.
        note -> Nullable<Text>,
        remind_at -> Nullable<Timestamptz>,
        reminded_at -> Nullable<Timestamptz>,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
    }
}

diesel::table! {
    /// What a comment said before it was changed; written by trigger and never changed. Erasure deletes the rows.
    community.comment_revisions (id) {
        id -> Uuid,
        organization_id -> Uuid,
        comment_id -> Uuid,
        number -> Integer,
        content -> Text,
        /// pii: whose words they are.
        author_profile_id -> Nullable<Uuid>,
        created_at -> Timestamptz,
    }
}

diesel::table! {
    /// What people say about a post, an article, a topic …
    community.comments (id) {
        id -> Uuid,
        organization_id -> Uuid,
        mega_site_id -> Nullable<Uuid>,
        /// The subject's; filled by trigger. So with organisation and mega site.
        subsite_id -> Nullable<Uuid>,
        subject_type -> Text,
        subject_id -> Uuid,
        parent_id -> Nullable<Uuid>,
        /// pii: who wrote it.
        author_profile_id -> Nullable<Uuid>,
        /// pii: the author's words, Markdown.
        content -> Text,
        is_edited -> Bool,
        /// draft: waits for the author of the post or a moderator; archived: hidden by one of them.
        publish_state -> Text,
        version -> Integer,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
        deleted_at -> Nullable<Timestamptz>,
        /// Replies above it; 0 answers the subject itself.
        depth -> SmallInt,
        edited_at -> Nullable<Timestamptz>,
        likes_count -> Integer,
        replies_count -> Integer,
        /// The subject's word while it counts there.
        counted_as -> Nullable<Text>,
    }
}

diesel::table! {
    /// Somebody says that something breaks the rules.
    community.content_reports (id) {
        id -> Uuid,
        organization_id -> Uuid,
        /// pii: who says so; whoever is reported never learns of it.
        reporter_id -> Nullable<Uuid>,
        content_type -> Text,
        content_id -> Uuid,
        /// Whose it is; filled by trigger.
        reported_profile_id -> Nullable<Uuid>,
        reason -> Text,
        /// pii: the reporter's words.
        description -> Nullable<Text>,
        /// The words as they were when they were reported, so that nobody edits them away; conversations are read nowhere else.
        evidence -> Nullable<Text>,
        priority -> Text,
        status -> Text,
        /// Who has claimed it.
        reviewer_id -> Nullable<Uuid>,
        claimed_at -> Nullable<Timestamptz>,
        /// The report that it is decided with.
        merged_into_id -> Nullable<Uuid>,
        /// What the reporter is told.
        resolution -> Nullable<Text>,
        created_at -> Timestamptz,
        reviewed_at -> Nullable<Timestamptz>,
        updated_at -> Timestamptz,
    }
}

diesel::table! {
    /// Writing that was not sent: forms save themselves here while somebody types. Erasure deletes the rows.
    community.drafts (id) {
        id -> Uuid,
        /// pii: who writes.
        profile_id -> Uuid,
        kind -> Text,
        subject_type -> Nullable<Text>,
        /// What it changes or answers; null for something new.
        subject_id -> Nullable<Uuid>,
        /// pii: the form's fields.
        content -> Jsonb,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
    }
}

diesel::table! {
    /// Where somebody left off reading, on every device. Erasure deletes the rows.
    community.feed_markers (id) {
        id -> Uuid,
        /// pii: who reads.
        profile_id -> Uuid,
        /// home, notifications, house:{id}, tag:{id}.
        feed -> Text,
        last_seen_at -> Timestamptz,
        last_seen_id -> Nullable<Uuid>,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
    }
}

diesel::table! {
    /// Who follows whom: about people, so without an organisation. Erasure deletes the rows.
    community.follows (id) {
        id -> Uuid,
        /// pii: who follows.
        follower_profile_id -> Uuid,
        /// pii: who is followed.
        followed_profile_id -> Uuid,
        /// Null: asked, not answered.
        accepted_at -> Nullable<Timestamptz>,
        /// The follower is told of every post.
        notify -> Bool,
        /// What the other shares stands in the follower's feed, too.
        shows_shares -> Bool,
        is_accepted -> Bool,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
    }
}

diesel::table! {
    /// Pictures of one night or one look, in order.
    community.gallery_albums (id) {
        id -> Uuid,
        organization_id -> Uuid,
        /// pii: who made it.
        author_profile_id -> Nullable<Uuid>,
        house_id -> Nullable<Uuid>,
        subsite_id -> Nullable<Uuid>,
        title -> Text,
        slug -> Text,
        description -> Nullable<Text>,
        cover_asset_id -> Nullable<Uuid>,
        event_id -> Nullable<Uuid>,
        taken_on -> Nullable<Date>,
        /// As posts.visibility; each picture has its own besides.
        visibility -> Text,
        items_count -> Integer,
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
        mega_site_id -> Nullable<Uuid>,
        /// The subsite that it is a part of; null in houses and on people's pages.
        subsite_id -> Nullable<Uuid>,
        slug -> Text,
        media_type -> Text,
        title -> Text,
        caption -> Nullable<Text>,
        tags -> Array<Text>,
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
        /// pii: who put it here.
        author_profile_id -> Nullable<Uuid>,
        house_id -> Nullable<Uuid>,
        album_id -> Nullable<Uuid>,
        /// Where it lies instead of an asset; loaded only when somebody asks for it.
        external_url -> Nullable<Text>,
        category -> Nullable<Text>,
        /// As posts.visibility.
        visibility -> Text,
        /// False until its renditions are made; shown to its author only.
        is_processed -> Bool,
        /// Blurred until somebody asks for it.
        is_sensitive -> Bool,
        /// Somebody in the picture has not agreed (picture_consents); kept by trigger.
        is_withheld -> Bool,
        likes_count -> Integer,
        comments_count -> Integer,
        /// Written by the nightly roll-up of analytics.page_views.
        views_count -> Integer,
    }
}

diesel::table! {
    /// Tags of public posts; made by trigger when somebody first uses one.
    community.hashtags (id) {
        id -> Uuid,
        organization_id -> Uuid,
        /// Word in the address, without case and accents.
        name -> Text,
        /// As it was first written.
        label -> Text,
        description -> Nullable<Text>,
        posts_count -> Integer,
        followers_count -> Integer,
        is_featured -> Bool,
        /// Neither shown nor suggested.
        is_blocked -> Bool,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
    }
}

diesel::table! {
    /// Titles that the scene gives: Legend, Icon. With source and witness, and for good wherever the person moves.
    community.honours (id) {
        id -> Uuid,
        organization_id -> Uuid,
        /// pii: whose honour it is.
        profile_id -> Uuid,
        house_id -> Nullable<Uuid>,
        title -> Text,
        kind -> Text,
        /// What for, such as Realness or Runway.
        category -> Nullable<Text>,
        given_by -> Nullable<Text>,
        given_on -> Nullable<Date>,
        source_url -> Nullable<Text>,
        /// Who was there and says so.
        witness_profile_id -> Nullable<Uuid>,
        /// Null: nobody has confirmed it.
        witnessed_at -> Nullable<Timestamptz>,
        note -> Nullable<Text>,
        created_by -> Nullable<Uuid>,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
    }
}

diesel::table! {
    /// Papers of a house: rules, songs, dress codes. Members see them, whatever is public besides.
    community.house_files (id) {
        id -> Uuid,
        organization_id -> Uuid,
        house_id -> Uuid,
        asset_id -> Uuid,
        title -> Text,
        /// Folders in words, such as Balls/2026.
        folder -> Text,
        description -> Nullable<Text>,
        position -> Integer,
        created_by -> Nullable<Uuid>,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
        deleted_at -> Nullable<Timestamptz>,
    }
}

diesel::table! {
    /// A house asks somebody to join: one person, one address, or whoever has the link. Erasure deletes the rows.
    community.house_invitations (id) {
        id -> Uuid,
        organization_id -> Uuid,
        house_id -> Uuid,
        /// pii: who is asked; null for links and addresses.
        profile_id -> Nullable<Uuid>,
        /// pii: to whom it was sent.
        email -> Nullable<Text>,
        role -> Text,
        title -> Nullable<Text>,
        /// pii: words to the person.
        message -> Nullable<Text>,
        /// SHA-256 of the token in the link.
        token -> Nullable<Bytea>,
        max_uses -> Integer,
        uses -> Integer,
        status -> Text,
        invited_by -> Nullable<Uuid>,
        answered_at -> Nullable<Timestamptz>,
        expires_at -> Timestamptz,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
    }
}

diesel::table! {
    /// Which house came out of which: a family tree in which a house may have several parents.
    community.house_lineage (id) {
        id -> Uuid,
        organization_id -> Uuid,
        house_id -> Uuid,
        parent_house_id -> Uuid,
        kind -> Text,
        since -> Nullable<Date>,
        until -> Nullable<Date>,
        note -> Nullable<Text>,
        source_url -> Nullable<Text>,
        created_by -> Nullable<Uuid>,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
    }
}

diesel::table! {
    /// Who belonged to which house from when until when, and as what. Moving house ends one row and begins another.
    community.house_members (id) {
        id -> Uuid,
        organization_id -> Uuid,
        house_id -> Uuid,
        /// pii: whose membership it is.
        profile_id -> Uuid,
        role -> Text,
        /// pii: such as First Child or Mother Supreme.
        title -> Nullable<Text>,
        /// Who brought the member up in the house: the family tree of people.
        parent_id -> Nullable<Uuid>,
        joined_at -> Timestamptz,
        /// Null: belongs to it now.
        left_at -> Nullable<Timestamptz>,
        /// pii: why it ended.
        left_reason -> Nullable<Text>,
        /// False: only the house itself sees this membership.
        is_public -> Bool,
        is_current -> Bool,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
    }
}

diesel::table! {
    /// Families of the scene, with their chapters and kiki houses.
    community.houses (id) {
        id -> Uuid,
        organization_id -> Uuid,
        /// The house that a chapter or kiki house belongs to; where houses come from stands in house_lineage.
        parent_id -> Nullable<Uuid>,
        kind -> Text,
        slug -> Text,
        name -> Text,
        /// Markdown.
        description -> Nullable<Text>,
        /// As chosen; corrected for contrast when it is shown.
        color -> Text,
        logo_asset_id -> Nullable<Uuid>,
        cover_asset_id -> Nullable<Uuid>,
        founded -> Nullable<Date>,
        /// How much of founded is known.
        founded_precision -> Text,
        /// Memberships that have not ended.
        member_count -> Integer,
        location -> Nullable<Text>,
        website -> Nullable<Text>,
        join_policy -> Text,
        /// False: the house is history, and nobody joins.
        is_active -> Bool,
        /// False: only members see that there is such a house, and everything in it.
        is_public -> Bool,
        /// Its page in a mega site, if it has one.
        subsite_id -> Nullable<Uuid>,
        created_by -> Nullable<Uuid>,
        version -> Integer,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
        deleted_at -> Nullable<Timestamptz>,
    }
}

diesel::table! {
    /// What others may do with a person's words and pictures; no row: the defaults. Erasure deletes the rows.
    community.interaction_rules (profile_id) {
        /// pii: whose rules they are.
        profile_id -> Uuid,
        follow_policy -> Text,
        /// What a new post begins with (posts.reply_policy). So with quote_policy and default_visibility.
        comment_policy -> Text,
        mention_policy -> Text,
        quote_policy -> Text,
        /// allow: pictures of the person are shown at once; ask: after their yes; refuse: never.
        picture_policy -> Text,
        default_visibility -> Text,
        /// Accounts younger than this may neither comment on their posts nor mention them, unless they are followed or of the same house.
        minimum_age_days -> Integer,
        lists_followers -> Bool,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
    }
}

diesel::table! {
    /// What the page behind a link says of itself, fetched by the system from public addresses only; readers' browsers load nothing from there.
    community.link_previews (id) {
        id -> Uuid,
        organization_id -> Uuid,
        url -> Text,
        /// refused: the address is inside our network, or on the list of those that are not shown.
        status -> Text,
        title -> Nullable<Text>,
        description -> Nullable<Text>,
        site_name -> Nullable<Text>,
        author_name -> Nullable<Text>,
        /// A copy of its picture in a library. Not used: what a worker fetches stands in the row itself.
        asset_id -> Nullable<Uuid>,
        error -> Nullable<Text>,
        fetched_at -> Nullable<Timestamptz>,
        expires_at -> Nullable<Timestamptz>,
        created_at -> Timestamptz,
        /// The picture that the page names, made anew as a small WebP; never read by lists.
        picture -> Nullable<Bytea>,
        /// The first 32 hexadecimal digits of its SHA-256, a part of its address.
        picture_key -> Nullable<Text>,
        /// Pixels; null where there is no picture.
        picture_width -> Nullable<Integer>,
        /// Pixels.
        picture_height -> Nullable<Integer>,
        /// What stands in its place while it loads.
        picture_color -> Nullable<Text>,
        /// What the page says that it shows.
        picture_alt -> Nullable<Text>,
    }
}

diesel::table! {
    /// Whom a post or comment names: by id, so that a new name stands in old texts, too. Erasure deletes the rows.
    community.mentions (id) {
        id -> Uuid,
        organization_id -> Uuid,
        subject_type -> Text,
        subject_id -> Uuid,
        /// pii: who is named.
        profile_id -> Uuid,
        created_at -> Timestamptz,
    }
}

diesel::table! {
    /// Who moderated what and why. Append-only; the part that is public names nobody.
    community.moderation_log (id) {
        id -> Uuid,
        organization_id -> Uuid,
        actor_user_id -> Nullable<Uuid>,
        action -> Text,
        subject_type -> Nullable<Text>,
        subject_id -> Nullable<Uuid>,
        /// Whom it concerned; never in public rows.
        profile_id -> Nullable<Uuid>,
        house_id -> Nullable<Uuid>,
        /// The rule, in words that name nobody: rows are never changed.
        reason -> Nullable<Text>,
        /// Members of the organisation see it.
        is_public -> Bool,
        created_at -> Timestamptz,
    }
}

diesel::table! {
    /// What happened that concerns a person: about the person, so also where no organisation is meant. Erasure deletes the rows.
    community.notifications (id) {
        id -> Uuid,
        /// Where it happened; null for the platform itself.
        organization_id -> Nullable<Uuid>,
        /// pii: who is told.
        recipient_id -> Uuid,
        #[sql_name = "type"]
        type_ -> Text,
        /// pii: of whoever writes to somebody; else the kind again, for words are made when it is shown.
        title -> Text,
        /// pii: as title; else empty.
        message -> Text,
        action_url -> Nullable<Text>,
        /// Ids and a word: {"what": kind within the kind, "comment": where it was said, "actors": \[profiles, last first\]}.
        data -> Nullable<Jsonb>,
        priority -> Text,
        /// Who did it.
        actor_profile_id -> Nullable<Uuid>,
        house_id -> Nullable<Uuid>,
        subject_type -> Nullable<Text>,
        subject_id -> Nullable<Uuid>,
        /// What is told together while it is unread: ten likes of one post are one row.
        group_key -> Nullable<Text>,
        group_count -> Integer,
        is_read -> Bool,
        read_at -> Nullable<Timestamptz>,
        /// When a mail or a digest told it. So with pushed_at.
        emailed_at -> Nullable<Timestamptz>,
        pushed_at -> Nullable<Timestamptz>,
        created_at -> Timestamptz,
        expires_at -> Nullable<Timestamptz>,
    }
}

diesel::table! {
    /// Every answer to a question for consent, so that it can be proven. Append-only, written by trigger.
    community.picture_consent_events (id) {
        id -> Uuid,
        organization_id -> Uuid,
        consent_id -> Uuid,
        status -> Text,
        scope -> Array<Text>,
        text_version -> Nullable<Text>,
        actor_user_id -> Nullable<Uuid>,
        created_at -> Timestamptz,
    }
}

diesel::table! {
    /// Whether a person in a picture agrees to its being shown, where, and until when. Where the person is in it stands in media.asset_people.
    community.picture_consents (id) {
        id -> Uuid,
        organization_id -> Uuid,
        asset_id -> Uuid,
        /// pii: the person, if they have an account.
        profile_id -> Nullable<Uuid>,
        /// pii: the person, if they are a contact (crm.contacts).
        contact_id -> Nullable<Uuid>,
        /// pii: the person, if they are neither.
        name -> Nullable<Text>,
        status -> Text,
        /// community, sites, press, social, advertising, print: what was agreed to.
        scope -> Array<Text>,
        requested_by -> Nullable<Uuid>,
        requested_at -> Timestamptz,
        answered_at -> Nullable<Timestamptz>,
        withdrawn_at -> Nullable<Timestamptz>,
        expires_at -> Nullable<Timestamptz>,
        /// Which wording was agreed to.
        text_version -> Nullable<Text>,
        /// A signed release.
        proof_asset_id -> Nullable<Uuid>,
        note -> Nullable<Text>,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
    }
}

diesel::table! {
    /// What people may vote for; does not change once somebody has.
    community.poll_options (id) {
        id -> Uuid,
        organization_id -> Uuid,
        poll_id -> Uuid,
        position -> Integer,
        label -> Text,
        asset_id -> Nullable<Uuid>,
        created_at -> Timestamptz,
    }
}

diesel::table! {
    /// How many voted for an option; apart from it, so that numbers can be hidden until the end.
    community.poll_tallies (id) {
        /// The option.
        id -> Uuid,
        organization_id -> Uuid,
        poll_id -> Uuid,
        votes_count -> Integer,
    }
}

diesel::table! {
    /// Who chose what. Erasure deletes the rows.
    community.poll_votes (id) {
        id -> Uuid,
        organization_id -> Uuid,
        poll_id -> Uuid,
        option_id -> Uuid,
        /// pii: who chose.
        profile_id -> Uuid,
        /// First, second … choice of the person; filled by trigger. Unique, so that two tabs cannot vote twice.
        choice_number -> SmallInt,
        created_at -> Timestamptz,
    }
}

diesel::table! {
    /// The question of a post of type poll.
    community.polls (id) {
        id -> Uuid,
        organization_id -> Uuid,
        post_id -> Uuid,
        question -> Text,
        /// How many options a person may choose.
        max_choices -> SmallInt,
        /// False: who voted for what is seen with the post.
        is_anonymous -> Bool,
        /// Numbers are seen when it is closed, by the author, too.
        hides_results -> Bool,
        closes_at -> Nullable<Timestamptz>,
        /// When its end was announced.
        closed_at -> Nullable<Timestamptz>,
        voters_count -> Integer,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
    }
}

diesel::table! {
    /// What only some posts have: an event or article they announce, a link's preview, where they were brought from.
    community.post_details (post_id) {
        post_id -> Uuid,
        organization_id -> Uuid,
        /// Who may pass it on with words of their own; null: as the author's rules say.
        quote_policy -> Nullable<Text>,
        /// The language that it is written in, BCP 47.
        locale -> Nullable<Text>,
        link_preview_id -> Nullable<Uuid>,
        event_id -> Nullable<Uuid>,
        article_id -> Nullable<Uuid>,
        /// Address of the server that it was brought from; the same import twice adds nothing.
        imported_from -> Nullable<Text>,
        foreign_id -> Nullable<Text>,
        /// When it goes into the trash by itself.
        expires_at -> Nullable<Timestamptz>,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
        /// It says something about another post, whether or not that is to be seen; kept by trigger.
        is_quote -> Bool,
        /// What it shall quote once it is published; then its share says so. Kept by trigger.
        quoted_post_id -> Nullable<Uuid>,
        /// What it quotes elsewhere, of a post that was brought here.
        quoted_address -> Nullable<Text>,
        /// The author of what it shall quote had agreed before it went to the trash; kept by trigger.
        quote_agreed -> Bool,
    }
}

diesel::table! {
    /// Which public posts have which tag; kept by trigger from posts.tags.
    community.post_hashtags (post_id, hashtag_id) {
        post_id -> Uuid,
        hashtag_id -> Uuid,
        organization_id -> Uuid,
        posted_at -> Timestamptz,
    }
}

diesel::table! {
    /// Pictures, films and recordings of a post, in order.
    community.post_media (id) {
        id -> Uuid,
        organization_id -> Uuid,
        post_id -> Uuid,
        asset_id -> Uuid,
        position -> Integer,
        /// What it shows, where that differs from the asset's own alternative text.
        alt_text -> Nullable<Text>,
        /// True: it shows nothing that must be told.
        is_decorative -> Bool,
        caption -> Nullable<Text>,
        /// Blurred until somebody asks for it.
        is_sensitive -> Bool,
        /// Somebody in the picture has not agreed (picture_consents); kept by trigger.
        is_withheld -> Bool,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
    }
}

diesel::table! {
    /// What a post said before it was changed; written by trigger and never changed. Erasure deletes the rows.
    community.post_revisions (id) {
        id -> Uuid,
        organization_id -> Uuid,
        post_id -> Uuid,
        number -> Integer,
        title -> Nullable<Text>,
        content -> Text,
        /// pii: whose words they are.
        author_profile_id -> Nullable<Uuid>,
        edited_by -> Nullable<Uuid>,
        /// When it was replaced.
        created_at -> Timestamptz,
    }
}

diesel::table! {
    /// Short posts: on subsites, in houses, in people's own feeds.
    community.posts (id) {
        id -> Uuid,
        organization_id -> Uuid,
        /// The subsite's; filled by trigger.
        mega_site_id -> Nullable<Uuid>,
        /// The subsite that it is a part of; null in houses and feeds.
        subsite_id -> Nullable<Uuid>,
        slug -> Text,
        /// pii: the author's words.
        title -> Nullable<Text>,
        /// pii: the author's words, Markdown.
        content -> Text,
        #[sql_name = "type"]
        type_ -> Text,
        /// pii: who wrote it.
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
        house_id -> Nullable<Uuid>,
        /// Everybody; members of the organisation; the author's followers; the house; the author alone. Never more than see its subsite and its house.
        visibility -> Text,
        /// When a draft is published by itself.
        scheduled_at -> Nullable<Timestamptz>,
        /// Changed more than five minutes after it was published; what it said stands in post_revisions.
        is_edited -> Bool,
        likes_count -> Integer,
        comments_count -> Integer,
        shares_count -> Integer,
        /// Who may comment; approval: what others write waits for the author.
        reply_policy -> Text,
        /// Shown instead of the post until somebody asks for it.
        content_warning -> Nullable<Text>,
    }
}

diesel::table! {
    /// How many follow a person and whom they follow; made with the first follow. Erasure deletes the rows.
    community.profile_counts (id) {
        /// The profile's id, so that counters find it.
        id -> Uuid,
        /// pii: whose numbers they are.
        profile_id -> Uuid,
        followers_count -> Integer,
        following_count -> Integer,
    }
}

diesel::table! {
    /// Likes and what goes beyond: one per person and subject, which may change its kind. Erasure deletes the rows.
    community.reactions (id) {
        id -> Uuid,
        organization_id -> Uuid,
        /// pii: who reacts.
        profile_id -> Uuid,
        subject_type -> Text,
        subject_id -> Uuid,
        /// tens: ten, ten, ten across the board.
        kind -> Text,
        created_at -> Timestamptz,
    }
}

diesel::table! {
    /// Mails that people answered with: none is taken twice, nobody is told too often. Deleted after 40 days. Erasure deletes the rows.
    community.received_mails (id) {
        id -> Uuid,
        /// pii: who answered.
        profile_id -> Uuid,
        /// SHA-256 of the address and the Message-ID.
        message -> Bytea,
        /// open: not decided yet, or its server died; taken: a comment; refused: the person's words went back.
        outcome -> Text,
        /// When a mail told the person what became of it.
        told_at -> Nullable<Timestamptz>,
        received_at -> Timestamptz,
    }
}

diesel::table! {
    /// Addresses in mails to which a person can write an answer, or that no more such mails shall come. Erasure deletes the rows.
    community.reply_addresses (id) {
        id -> Uuid,
        /// pii: who writes there.
        profile_id -> Uuid,
        /// SHA-256 of the token in the address.
        token -> Bytea,
        /// answer: what comes becomes a comment; stop: whatever comes ends mails of this kind.
        purpose -> Text,
        /// Kind of the notification that the mail told, or digest.
        kind -> Text,
        /// What is commented on, as in community.comments.
        subject_type -> Nullable<Text>,
        subject_id -> Nullable<Uuid>,
        /// The comment that is answered; null for the subject itself.
        parent_id -> Nullable<Uuid>,
        /// Answers that came; after twenty, no more are taken.
        uses -> SmallInt,
        created_at -> Timestamptz,
        expires_at -> Timestamptz,
    }
}

diesel::table! {
    /// What an organisation holds against a person, in steps from a warning to a ban, and until when. The platform's own bans are identity.profiles.status.
    community.sanctions (id) {
        id -> Uuid,
        organization_id -> Uuid,
        /// pii: whom it concerns.
        profile_id -> Uuid,
        /// limit: seen by followers only; silence: reads, writes nothing; suspension: for a time, ban: for good, neither comments nor posts here.
        kind -> Text,
        /// pii: what the person is told.
        reason -> Text,
        report_id -> Nullable<Uuid>,
        subject_type -> Nullable<Text>,
        subject_id -> Nullable<Uuid>,
        issued_by -> Nullable<Uuid>,
        starts_at -> Timestamptz,
        ends_at -> Nullable<Timestamptz>,
        lifted_at -> Nullable<Timestamptz>,
        lifted_by -> Nullable<Uuid>,
        lift_reason -> Nullable<Text>,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
    }
}

diesel::table! {
    /// Posts that others pass on: as they are, with words of their own, or as a link. Erasure deletes the rows.
    community.shares (id) {
        id -> Uuid,
        organization_id -> Uuid,
        post_id -> Uuid,
        /// pii: who passes it on.
        profile_id -> Uuid,
        kind -> Text,
        /// The post that says something about it.
        quote_post_id -> Nullable<Uuid>,
        /// What the author of the post says to a quotation: asked, agreed, refused, taken back later.
        status -> Text,
        decided_at -> Nullable<Timestamptz>,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
    }
}

diesel::table! {
    /// How closely a person follows a talk, a house or a site: every word, what is new, only what names them, nothing. Erasure deletes the rows.
    community.subscriptions (id) {
        id -> Uuid,
        organization_id -> Uuid,
        /// pii: who follows it.
        profile_id -> Uuid,
        subject_type -> Text,
        subject_id -> Uuid,
        level -> Text,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
    }
}

diesel::table! {
    /// Tags whose posts stand in a person's feed. Erasure deletes the rows.
    community.tag_follows (id) {
        id -> Uuid,
        organization_id -> Uuid,
        /// pii: who follows.
        profile_id -> Uuid,
        hashtag_id -> Uuid,
        notify -> Bool,
        /// Shown on the person's page.
        is_featured -> Bool,
        created_at -> Timestamptz,
    }
}

diesel::table! {
    /// Words that moderators want to know of: reported, held back for approval, hidden behind a warning, or refused.
    community.watched_words (id) {
        id -> Uuid,
        organization_id -> Uuid,
        phrase -> Text,
        action -> Text,
        whole_word -> Bool,
        reason -> Nullable<Text>,
        created_by -> Nullable<Uuid>,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
    }
}
