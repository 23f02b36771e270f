//! Ids and value sets of `messaging`, printed from the database by `bin/schema`. Do not edit.

crate::typed_ids! {
    /// `messaging.acknowledgements`: Who has to confirm an announcement, and whether they did: one row per member when it is sent.
    AcknowledgementId,
    /// `messaging.bots`: Programs that take part in conversations: they post with a token and are told over a webhook.
    BotId,
    /// `messaging.call_participants`: Who was in a call, from when until when. Erasure deletes the rows.
    CallParticipantId,
    /// `messaging.calls`: Voice and video rooms of a conversation; one at a time.
    CallId,
    /// `messaging.device_keys`: Public keys of people's devices. Erasure deletes the rows.
    DeviceKeyId,
    /// `messaging.draft_attachments`: What goes along with a draft. Erasure deletes the rows.
    DraftAttachmentId,
    /// `messaging.drafts`: What somebody is writing, kept while typing, and what shall be sent later. Sent drafts are deleted. Erasure deletes the rows.
    DraftId,
    /// `messaging.member_states`: How one member keeps a conversation: muted, archived, pinned, read up to where. Only they see it. Erasure deletes the rows.
    MemberStateId,
    /// `messaging.message_attachments`: Pictures, films, voices and papers of a message, in order.
    MessageAttachmentId,
    /// `messaging.message_list_items`: An answer of a poll, or one thing to do.
    MessageListItemId,
    /// `messaging.message_list_votes`: Who voted for what. Erasure deletes the rows.
    MessageListVoteId,
    /// `messaging.message_lists`: A poll, or things to do, as a message.
    MessageListId,
    /// `messaging.message_mentions`: Who is spoken to by name; only members can be. Erasure deletes the rows.
    MessageMentionId,
    /// `messaging.message_reactions`: What people make of a message in one sign. Erasure deletes the rows.
    MessageReactionId,
    /// `messaging.message_requests`: Strangers who wrote, and what the receiver made of it. Until accepted, pictures stay blurred and links dead. The sender never learns of a refusal. Erasure deletes the rows.
    MessageRequestId,
    /// `messaging.message_revisions`: What a message said before. Members read what was edited; what was taken back only its author does, for thirty days of undo. Erasure deletes the rows.
    MessageRevisionId,
    /// `messaging.messages`: What is said, by month. No foreign key points here: parts of a message name it by id and time, and triggers see to it that it is there.
    MessageId,
    /// `messaging.quiet_hour_overrides`: Every time somebody had people rung up in their quiet hours: append-only, and nothing of what was said.
    QuietHourOverrideId,
    /// `messaging.reported_messages`: What moderators see of a conversation: copies of the reported message and of some around it, chosen by who reports. Nothing else opens to them.
    ReportedMessageId,
    /// `messaging.saved_messages`: Messages that somebody keeps or wants to be reminded of. Only they see it. Erasure deletes the rows.
    SavedMessageId,
    /// `messaging.thread_bots`: Which bots are in a conversation, for all its members to see, and how much they hear.
    ThreadBotId,
    /// `messaging.thread_keys`: A conversation's keys, sealed for one device each. A new epoch begins when somebody leaves.
    ThreadKeyId,
    /// `messaging.thread_members`: Who takes part in a conversation; one row per person, also after leaving and coming back.
    ThreadMemberId,
    /// `messaging.threads`: A conversation. Whoever takes part sees it, and nobody else, no owner of an organisation either.
    ThreadId,
    /// `messaging.topic_states`: Topics that a member follows or mutes. Only they see it. Erasure deletes the rows.
    TopicStateId,
    /// `messaging.topics`: What a part of a room's messages is about, so that several things can be talked of side by side.
    TopicId,
}

crate::text_enum! {
    /// `messaging.calls.kind`
    CallKind {
        /// `voice`
        Voice = "voice",
        /// `video`
        Video = "video",
    }
}

crate::text_enum! {
    /// `messaging.calls.provider`
    CallProvider {
        /// `built_in`
        BuiltIn = "built_in",
        /// `jitsi`
        Jitsi = "jitsi",
        /// `livekit`
        Livekit = "livekit",
        /// `link`
        Link = "link",
    }
}

crate::text_enum! {
    /// `messaging.device_keys.algorithm`
    DeviceKeyAlgorithm {
        /// `x25519`
        X25519 = "x25519",
    }
}

crate::text_enum! {
    /// `messaging.drafts.state`
    DraftState {
        /// `draft`
        Draft = "draft",
        /// `scheduled`
        Scheduled = "scheduled",
        /// `sending`
        Sending = "sending",
        /// `failed`
        Failed = "failed",
    }
}

crate::text_enum! {
    /// `messaging.member_states.notification_level`
    MemberStateNotificationLevel {
        /// `everything`
        Everything = "everything",
        /// `mentions`
        Mentions = "mentions",
        /// `nothing`
        Nothing = "nothing",
        /// `invisible`
        Invisible = "invisible",
    }
}

crate::text_enum! {
    /// `messaging.message_attachments.media_type`
    MessageAttachmentMediaType {
        /// `image`
        Image = "image",
        /// `video`
        Video = "video",
        /// `audio`
        Audio = "audio",
        /// `document`
        Document = "document",
    }
}

crate::text_enum! {
    /// `messaging.message_attachments.transcript_state`: corrected by the sender wins over the machine.
    MessageAttachmentTranscriptState {
        /// `none`
        None = "none",
        /// `waiting`
        Waiting = "waiting",
        /// `done`
        Done = "done",
        /// `failed`
        Failed = "failed",
        /// `corrected`
        Corrected = "corrected",
    }
}

crate::text_enum! {
    /// `messaging.message_lists.kind`
    MessageListKind {
        /// `poll`
        Poll = "poll",
        /// `todo`
        Todo = "todo",
    }
}

crate::text_enum! {
    /// `messaging.message_requests.state`
    MessageRequestState {
        /// `pending`
        Pending = "pending",
        /// `accepted`
        Accepted = "accepted",
        /// `declined`
        Declined = "declined",
        /// `reported`
        Reported = "reported",
    }
}

crate::text_enum! {
    /// `messaging.message_revisions.kind`
    MessageRevisionKind {
        /// `edited`
        Edited = "edited",
        /// `deleted`
        Deleted = "deleted",
    }
}

crate::text_enum! {
    /// `messaging.message_revisions.type`
    MessageRevisionType {
        /// `text`
        Text = "text",
        /// `media`
        Media = "media",
        /// `system`
        System = "system",
    }
}

crate::text_enum! {
    /// `messaging.messages.type`
    MessageType {
        /// `text`
        Text = "text",
        /// `media`
        Media = "media",
        /// `system`
        System = "system",
        /// `deleted`
        Deleted = "deleted",
    }
}

crate::text_enum! {
    /// `messaging.messages.system_event`: What the conversation itself says, put into words when shown, so that nobody's name is written down.
    MessageSystemEvent {
        /// `joined`
        Joined = "joined",
        /// `left`
        Left = "left",
        /// `added`
        Added = "added",
        /// `removed`
        Removed = "removed",
        /// `renamed`
        Renamed = "renamed",
        /// `encrypted`
        Encrypted = "encrypted",
        /// `retention`
        Retention = "retention",
        /// `closed`
        Closed = "closed",
        /// `call_started`
        CallStarted = "call_started",
        /// `call_ended`
        CallEnded = "call_ended",
    }
}

crate::text_enum! {
    /// `messaging.messages.priority`: Urgent rings also in the receiver's quiet hours; needs messaging.override and is noted.
    MessagePriority {
        /// `normal`
        Normal = "normal",
        /// `urgent`
        Urgent = "urgent",
    }
}

crate::text_enum! {
    /// `messaging.thread_bots.hears`
    ThreadBotHears {
        /// `nothing`
        Nothing = "nothing",
        /// `mentions`
        Mentions = "mentions",
        /// `everything`
        Everything = "everything",
    }
}

crate::text_enum! {
    /// `messaging.thread_members.role`: Moderators take messages down, admins also decide who takes part and how.
    ThreadMemberRole {
        /// `member`
        Member = "member",
        /// `moderator`
        Moderator = "moderator",
        /// `admin`
        Admin = "admin",
    }
}

crate::text_enum! {
    /// `messaging.threads.type`
    ThreadType {
        /// `direct`
        Direct = "direct",
        /// `group`
        Group = "group",
        /// `house`
        House = "house",
        /// `announce`
        Announce = "announce",
    }
}

crate::text_enum! {
    /// `messaging.threads.roster`: Who decides who takes part: its admins, or a list that the room follows.
    ThreadRoster {
        /// `manual`
        Manual = "manual",
        /// `house`
        House = "house",
        /// `event_guests`
        EventGuests = "event_guests",
        /// `event_cast`
        EventCast = "event_cast",
    }
}

crate::text_enum! {
    /// `messaging.threads.posting`
    ThreadPosting {
        /// `everyone`
        Everyone = "everyone",
        /// `moderators`
        Moderators = "moderators",
    }
}

crate::text_enum! {
    /// `messaging.threads.adding`
    ThreadAdding {
        /// `admins`
        Admins = "admins",
        /// `everyone`
        Everyone = "everyone",
    }
}

crate::text_enum! {
    /// `messaging.topic_states.level`
    TopicStateLevel {
        /// `follow`
        Follow = "follow",
        /// `mute`
        Mute = "mute",
    }
}
