//! Tables of the schema `messaging`, printed from the database by `bin/schema`. Do not edit.

diesel::table! {
    /// Who has to confirm an announcement, and whether they did: one row per member when it is sent.
    messaging.acknowledgements (id) {
        id -> Uuid,
        organization_id -> Nullable<Uuid>,
        thread_id -> Uuid,
        message_id -> Uuid,
        message_sent_at -> Timestamptz,
        /// pii: who confirms.
        profile_id -> Uuid,
        seen_at -> Nullable<Timestamptz>,
        confirmed_at -> Nullable<Timestamptz>,
        /// How often those who had not were reminded.
        reminders -> SmallInt,
        reminded_at -> Nullable<Timestamptz>,
        created_at -> Timestamptz,
    }
}

diesel::table! {
    /// Programs that take part in conversations: they post with a token and are told over a webhook.
    messaging.bots (id) {
        id -> Uuid,
        organization_id -> Uuid,
        name -> Text,
        description -> Nullable<Text>,
        avatar_asset_id -> Nullable<Uuid>,
        /// SHA-256 of the token in the address to which it posts.
        token -> Bytea,
        /// Where it is told of messages; never an address of the own network.
        webhook_url -> Nullable<Text>,
        /// secret: signs what it is told (HMAC-SHA256).
        webhook_secret_encrypted -> Nullable<Bytea>,
        is_enabled -> Bool,
        last_used_at -> Nullable<Timestamptz>,
        created_by -> Nullable<Uuid>,
        version -> Integer,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
    }
}

diesel::table! {
    /// Who was in a call, from when until when. Erasure deletes the rows.
    messaging.call_participants (id) {
        id -> Uuid,
        organization_id -> Nullable<Uuid>,
        thread_id -> Uuid,
        call_id -> Uuid,
        /// pii: who was there.
        profile_id -> Uuid,
        joined_at -> Timestamptz,
        left_at -> Nullable<Timestamptz>,
    }
}

diesel::table! {
    /// Voice and video rooms of a conversation; one at a time.
    messaging.calls (id) {
        id -> Uuid,
        organization_id -> Nullable<Uuid>,
        thread_id -> Uuid,
        kind -> Text,
        provider -> Text,
        /// A name that cannot be guessed, or the address of a room elsewhere.
        room -> Text,
        /// pii: who opened it.
        started_by_profile_id -> Nullable<Uuid>,
        started_at -> Timestamptz,
        ended_at -> Nullable<Timestamptz>,
    }
}

diesel::table! {
    /// Which message a device has sent already; kept for a month. A partitioned table cannot say that of itself. Erasure deletes the rows.
    messaging.client_messages (sender_id, client_id) {
        /// pii: who sent it.
        sender_id -> Uuid,
        client_id -> Uuid,
        organization_id -> Nullable<Uuid>,
        thread_id -> Uuid,
        message_id -> Uuid,
        message_sent_at -> Timestamptz,
        created_at -> Timestamptz,
    }
}

diesel::table! {
    /// Public keys of people's devices. Erasure deletes the rows.
    messaging.device_keys (id) {
        id -> Uuid,
        /// pii: whose device it is.
        profile_id -> Uuid,
        /// pii: what the person calls it; others see the fingerprint beside it.
        name -> Text,
        algorithm -> Text,
        /// For sealing keys to the device; nothing secret.
        public_key -> Bytea,
        /// Ed25519, by which others know what it sends; nothing secret.
        signing_key -> Bytea,
        created_at -> Timestamptz,
        revoked_at -> Nullable<Timestamptz>,
    }
}

diesel::table! {
    /// What goes along with a draft. Erasure deletes the rows.
    messaging.draft_attachments (id) {
        id -> Uuid,
        organization_id -> Nullable<Uuid>,
        thread_id -> Uuid,
        draft_id -> Uuid,
        /// pii: whose draft it is.
        profile_id -> Uuid,
        asset_id -> Nullable<Uuid>,
        position -> SmallInt,
        /// pii: what is said beside it.
        caption -> Nullable<Text>,
        is_voice -> Bool,
        created_at -> Timestamptz,
    }
}

diesel::table! {
    /// What somebody is writing, kept while typing, and what shall be sent later. Sent drafts are deleted. Erasure deletes the rows.
    messaging.drafts (id) {
        id -> Uuid,
        organization_id -> Nullable<Uuid>,
        thread_id -> Uuid,
        topic_id -> Nullable<Uuid>,
        /// pii: who writes.
        profile_id -> Uuid,
        /// pii: Markdown.
        content -> Nullable<Text>,
        reply_to_id -> Nullable<Uuid>,
        /// Goes into the message: however often sending is tried, it is one message.
        client_id -> Uuid,
        state -> Text,
        send_at -> Nullable<Timestamptz>,
        /// IANA zone in which the time was chosen, for showing.
        timezone -> Text,
        attempts -> SmallInt,
        /// Why it was not sent: the name of the refusal.
        error -> Nullable<Text>,
        version -> Integer,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
    }
}

diesel::table! {
    /// How one member keeps a conversation: muted, archived, pinned, read up to where. Only they see it. Erasure deletes the rows.
    messaging.member_states (id) {
        id -> Uuid,
        organization_id -> Nullable<Uuid>,
        thread_id -> Uuid,
        /// pii: whose it is.
        profile_id -> Uuid,
        notification_level -> Text,
        /// infinity for good.
        muted_until -> Nullable<Timestamptz>,
        /// Put aside; a newer message does not bring it back while muted.
        archived_at -> Nullable<Timestamptz>,
        pinned_at -> Nullable<Timestamptz>,
        last_read_at -> Nullable<Timestamptz>,
        /// The message with that number, to scroll to; may be gone.
        last_read_message_id -> Nullable<Uuid>,
        /// Unread are threads.last_sequence less this.
        last_read_sequence -> BigInt,
        marked_unread -> Bool,
        updated_at -> Timestamptz,
    }
}

diesel::table! {
    /// Pictures, films, voices and papers of a message, in order.
    messaging.message_attachments (id) {
        id -> Uuid,
        organization_id -> Nullable<Uuid>,
        thread_id -> Uuid,
        message_id -> Uuid,
        message_sent_at -> Timestamptz,
        /// pii: who sent it.
        sender_id -> Nullable<Uuid>,
        position -> SmallInt,
        media_type -> Text,
        /// Null where the file is gone.
        asset_id -> Nullable<Uuid>,
        /// pii: what is said beside it.
        caption -> Nullable<Text>,
        is_voice -> Bool,
        /// Milliseconds.
        duration_ms -> Nullable<Integer>,
        /// Loudness over time for drawing, each 0 to 100.
        waveform -> Nullable<Array<SmallInt>>,
        /// pii: what is said in it.
        transcript -> Nullable<Text>,
        transcript_language -> Nullable<Text>,
        /// corrected by the sender wins over the machine.
        transcript_state -> Text,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
    }
}

diesel::table! {
    /// An answer of a poll, or one thing to do.
    messaging.message_list_items (id) {
        id -> Uuid,
        organization_id -> Nullable<Uuid>,
        thread_id -> Uuid,
        list_id -> Uuid,
        /// pii: the answer, or what is to be done.
        label -> Text,
        position -> SmallInt,
        assigned_profile_id -> Nullable<Uuid>,
        /// pii: who added it.
        added_by_profile_id -> Nullable<Uuid>,
        done_at -> Nullable<Timestamptz>,
        done_by_profile_id -> Nullable<Uuid>,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
    }
}

diesel::table! {
    /// Who voted for what. Erasure deletes the rows.
    messaging.message_list_votes (id) {
        id -> Uuid,
        organization_id -> Nullable<Uuid>,
        thread_id -> Uuid,
        list_id -> Uuid,
        item_id -> Uuid,
        /// pii: who voted.
        profile_id -> Uuid,
        /// Filled in: the answer where several may be chosen, else the poll, so that nobody votes twice.
        choice -> Uuid,
        created_at -> Timestamptz,
    }
}

diesel::table! {
    /// A poll, or things to do, as a message.
    messaging.message_lists (id) {
        id -> Uuid,
        organization_id -> Nullable<Uuid>,
        thread_id -> Uuid,
        message_id -> Uuid,
        message_sent_at -> Timestamptz,
        /// pii: who asks.
        sender_id -> Nullable<Uuid>,
        kind -> Text,
        /// pii: the question.
        title -> Text,
        allows_several -> Bool,
        is_anonymous -> Bool,
        /// Nobody sees how others voted before it closes.
        hides_results -> Bool,
        closes_at -> Nullable<Timestamptz>,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
    }
}

diesel::table! {
    /// Who is spoken to by name; only members can be. Erasure deletes the rows.
    messaging.message_mentions (id) {
        id -> Uuid,
        organization_id -> Nullable<Uuid>,
        thread_id -> Uuid,
        message_id -> Uuid,
        message_sent_at -> Timestamptz,
        /// As in the message: mentions beyond what a member has read are counted.
        sequence -> BigInt,
        /// As in the message.
        sender_id -> Nullable<Uuid>,
        /// pii: who is meant.
        profile_id -> Uuid,
        created_at -> Timestamptz,
    }
}

diesel::table! {
    /// What people make of a message in one sign. Erasure deletes the rows.
    messaging.message_reactions (id) {
        id -> Uuid,
        organization_id -> Nullable<Uuid>,
        thread_id -> Uuid,
        message_id -> Uuid,
        /// Filled in: with it the month of the message is found.
        message_sent_at -> Timestamptz,
        /// pii: who reacts.
        profile_id -> Uuid,
        /// Unicode.
        emoji -> Text,
        created_at -> Timestamptz,
    }
}

diesel::table! {
    /// Strangers who wrote, and what the receiver made of it. Until accepted, pictures stay blurred and links dead. The sender never learns of a refusal. Erasure deletes the rows.
    messaging.message_requests (id) {
        id -> Uuid,
        organization_id -> Nullable<Uuid>,
        thread_id -> Uuid,
        /// Who wrote, or added the receiver. Not marked: their export must not show what the receiver decided.
        sender_profile_id -> Uuid,
        /// pii: who is asked.
        receiver_profile_id -> Uuid,
        state -> Text,
        /// What helps to decide, taken when asked: {"account_days": number, "shared_houses": number, "mutual_follows": number}.
        context -> Jsonb,
        decided_at -> Nullable<Timestamptz>,
        created_at -> Timestamptz,
    }
}

diesel::table! {
    /// What a message said before. Members read what was edited; what was taken back only its author does, for thirty days of undo. Erasure deletes the rows.
    messaging.message_revisions (id) {
        id -> Uuid,
        organization_id -> Nullable<Uuid>,
        thread_id -> Uuid,
        message_id -> Uuid,
        message_sent_at -> Timestamptz,
        kind -> Text,
        #[sql_name = "type"]
        type_ -> Text,
        /// pii: what it said.
        content -> Nullable<Text>,
        /// pii: what it said, encrypted.
        ciphertext -> Nullable<Bytea>,
        key_epoch -> Nullable<Integer>,
        /// pii: who wrote it.
        author_profile_id -> Nullable<Uuid>,
        created_at -> Timestamptz,
    }
}

diesel::table! {
    /// What is said, by month. No foreign key points here: parts of a message name it by id and time, and triggers see to it that it is there.
    messaging.messages (id, sent_at) {
        id -> Uuid,
        sent_at -> Timestamptz,
        /// As in the thread.
        organization_id -> Nullable<Uuid>,
        thread_id -> Uuid,
        topic_id -> Nullable<Uuid>,
        /// Position in the conversation, without gaps at the time of sending: order, unread counts, and what a device has missed.
        sequence -> BigInt,
        /// pii: who wrote it; null for bots, the system and people who are gone.
        sender_id -> Nullable<Uuid>,
        bot_id -> Nullable<Uuid>,
        #[sql_name = "type"]
        type_ -> Text,
        /// pii: Markdown; null for pictures alone, and where it was taken back.
        content -> Nullable<Text>,
        /// pii: end-to-end encrypted instead of content.
        ciphertext -> Nullable<Bytea>,
        /// Which of the conversation's keys it is encrypted with.
        key_epoch -> Nullable<Integer>,
        /// What the conversation itself says, put into words when shown, so that nobody's name is written down.
        system_event -> Nullable<Text>,
        /// Of whom it says so.
        system_profile_id -> Nullable<Uuid>,
        reply_to_id -> Nullable<Uuid>,
        /// Made where it was typed: sent twice over a bad line it is one message.
        client_id -> Nullable<Uuid>,
        /// Urgent rings also in the receiver's quiet hours; needs messaging.override and is noted.
        priority -> Text,
        /// pii: why it could not wait; shown to the receivers.
        urgent_reason -> Nullable<Text>,
        mentions_everyone -> Bool,
        needs_acknowledgement -> Bool,
        /// Until when everybody shall have confirmed that they have read it.
        acknowledge_by -> Nullable<Timestamptz>,
        edited_at -> Nullable<Timestamptz>,
        deleted_at -> Nullable<Timestamptz>,
        deleted_by_profile_id -> Nullable<Uuid>,
        /// When it disappears.
        expires_at -> Nullable<Timestamptz>,
    }
}

diesel::table! {
    /// Every time somebody had people rung up in their quiet hours: append-only, and nothing of what was said.
    messaging.quiet_hour_overrides (id) {
        id -> Uuid,
        organization_id -> Uuid,
        /// Outlives the conversation, so no foreign key.
        thread_id -> Uuid,
        message_id -> Uuid,
        /// pii: who did it.
        sender_profile_id -> Uuid,
        /// How many were in the conversation then.
        receivers -> Integer,
        created_at -> Timestamptz,
    }
}

diesel::table! {
    /// What moderators see of a conversation: copies of the reported message and of some around it, chosen by who reports. Nothing else opens to them.
    messaging.reported_messages (id) {
        id -> Uuid,
        /// Whose moderators look at it.
        organization_id -> Uuid,
        /// The community.content_reports row.
        report_id -> Nullable<Uuid>,
        thread_id -> Nullable<Uuid>,
        message_id -> Uuid,
        message_sent_at -> Timestamptz,
        /// Is it only there so that the reported one is understood?
        is_context -> Bool,
        /// Who reports; moderators see it, the conversation does not.
        reporter_profile_id -> Nullable<Uuid>,
        /// pii: who wrote it.
        sender_profile_id -> Nullable<Uuid>,
        /// pii: copied from the message, so that nobody can make words up or take them back; of an encrypted one what the reporter's device read.
        content -> Nullable<Text>,
        /// How many there were.
        attachments -> SmallInt,
        created_at -> Timestamptz,
    }
}

diesel::table! {
    /// Messages that somebody keeps or wants to be reminded of. Only they see it. Erasure deletes the rows.
    messaging.saved_messages (id) {
        id -> Uuid,
        organization_id -> Nullable<Uuid>,
        thread_id -> Uuid,
        message_id -> Uuid,
        message_sent_at -> Timestamptz,
        /// pii: who keeps it.
        profile_id -> Uuid,
        /// pii: what for.
        note -> Nullable<Text>,
        remind_at -> Nullable<Timestamptz>,
        done_at -> Nullable<Timestamptz>,
        created_at -> Timestamptz,
    }
}

diesel::table! {
    /// Which bots are in a conversation, for all its members to see, and how much they hear.
    messaging.thread_bots (id) {
        id -> Uuid,
        /// The bot's.
        organization_id -> Uuid,
        thread_id -> Uuid,
        bot_id -> Uuid,
        hears -> Text,
        /// pii: who let it in.
        added_by_profile_id -> Nullable<Uuid>,
        created_at -> Timestamptz,
    }
}

diesel::table! {
    /// A conversation's keys, sealed for one device each. A new epoch begins when somebody leaves.
    messaging.thread_keys (id) {
        id -> Uuid,
        organization_id -> Nullable<Uuid>,
        thread_id -> Uuid,
        device_key_id -> Uuid,
        epoch -> Integer,
        /// Opened on the device only.
        sealed_key -> Bytea,
        /// pii: whose device sealed it.
        sealed_by_profile_id -> Nullable<Uuid>,
        created_at -> Timestamptz,
    }
}

diesel::table! {
    /// Who takes part in a conversation; one row per person, also after leaving and coming back.
    messaging.thread_members (id) {
        id -> Uuid,
        /// As in the thread.
        organization_id -> Nullable<Uuid>,
        thread_id -> Uuid,
        /// pii: who takes part.
        profile_id -> Uuid,
        /// Moderators take messages down, admins also decide who takes part and how.
        role -> Text,
        /// pii: what the person is called in this conversation.
        nickname -> Nullable<Text>,
        added_by_profile_id -> Nullable<Uuid>,
        joined_at -> Timestamptz,
        left_at -> Nullable<Timestamptz>,
    }
}

diesel::table! {
    /// A conversation. Whoever takes part sees it, and nobody else, no owner of an organisation either.
    messaging.threads (id) {
        id -> Uuid,
        /// Null for what people have among themselves: people talk before they belong anywhere, and no organisation owns it.
        organization_id -> Nullable<Uuid>,
        #[sql_name = "type"]
        type_ -> Text,
        name -> Nullable<Text>,
        description -> Nullable<Text>,
        avatar_asset_id -> Nullable<Uuid>,
        /// The house whose room it is.
        house_id -> Nullable<Uuid>,
        event_id -> Nullable<Uuid>,
        /// Who decides who takes part: its admins, or a list that the room follows.
        roster -> Text,
        /// Of a direct conversation the smaller id of the two: there is one per pair on the whole platform.
        first_profile_id -> Nullable<Uuid>,
        second_profile_id -> Nullable<Uuid>,
        /// pii: who began it.
        created_by_profile_id -> Nullable<Uuid>,
        posting -> Text,
        adding -> Text,
        /// Days after which messages go; null for never.
        retention_days -> Nullable<Integer>,
        /// End to end: the server keeps ciphertext only and cannot search. Once on, it stays on.
        is_encrypted -> Bool,
        /// From when it is only read; may lie ahead, such as a week after the event.
        closed_at -> Nullable<Timestamptz>,
        last_message_at -> Nullable<Timestamptz>,
        /// Number of the newest message; less the number a member has read, it is how many are unread.
        last_sequence -> BigInt,
        version -> Integer,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
    }
}

diesel::table! {
    /// Topics that a member follows or mutes. Only they see it. Erasure deletes the rows.
    messaging.topic_states (id) {
        id -> Uuid,
        organization_id -> Nullable<Uuid>,
        thread_id -> Uuid,
        topic_id -> Uuid,
        /// pii: whose it is.
        profile_id -> Uuid,
        level -> Text,
        last_read_sequence -> BigInt,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
    }
}

diesel::table! {
    /// What a part of a room's messages is about, so that several things can be talked of side by side.
    messaging.topics (id) {
        id -> Uuid,
        organization_id -> Nullable<Uuid>,
        thread_id -> Uuid,
        name -> Text,
        /// pii: who opened it.
        created_by_profile_id -> Nullable<Uuid>,
        /// When it was settled; it may be taken up again.
        resolved_at -> Nullable<Timestamptz>,
        last_message_at -> Nullable<Timestamptz>,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
    }
}
