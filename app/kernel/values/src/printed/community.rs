//! Ids and value sets of `community`, printed from the database by `bin/schema`. Do not edit.

crate::typed_ids! {
    /// `community.appeals`: The person says that a sanction is wrong, once and within 20 days. Somebody else than who gave it decides.
    AppealId,
    /// `community.application_forms`: What somebody is asked who wants to join; of a house, or of the whole organisation.
    ApplicationFormId,
    /// `community.application_questions`: One field of a form.
    ApplicationQuestionId,
    /// `community.application_reviews`: What reviewers say about an application, one row each; applicants never see it. Erasure deletes the rows.
    ApplicationReviewId,
    /// `community.applications`: Somebody asks to join. What reviewers say to each other stands in application_reviews.
    ApplicationId,
    /// `community.bookmarks`: What a person keeps for later; nobody else knows. Erasure deletes the rows.
    BookmarkId,
    /// `community.comment_revisions`: What a comment said before it was changed; written by trigger and never changed. Erasure deletes the rows.
    CommentRevisionId,
    /// `community.comments`: What people say about a post, an article, a topic …
    CommentId,
    /// `community.content_reports`: Somebody says that something breaks the rules.
    ContentReportId,
    /// `community.drafts`: Writing that was not sent: forms save themselves here while somebody types. Erasure deletes the rows.
    DraftId,
    /// `community.feed_markers`: Where somebody left off reading, on every device. Erasure deletes the rows.
    FeedMarkerId,
    /// `community.follows`: Who follows whom: about people, so without an organisation. Erasure deletes the rows.
    FollowId,
    /// `community.gallery_albums`: Pictures of one night or one look, in order.
    GalleryAlbumId,
    /// `community.gallery_items`: Pictures, films and papers shown in a gallery.
    GalleryItemId,
    /// `community.hashtags`: Tags of public posts; made by trigger when somebody first uses one.
    HashtagId,
    /// `community.honours`: Titles that the scene gives: Legend, Icon. With source and witness, and for good wherever the person moves.
    HonourId,
    /// `community.house_files`: Papers of a house: rules, songs, dress codes. Members see them, whatever is public besides.
    HouseFileId,
    /// `community.house_invitations`: A house asks somebody to join: one person, one address, or whoever has the link. Erasure deletes the rows.
    HouseInvitationId,
    /// `community.house_lineage`: Which house came out of which: a family tree in which a house may have several parents.
    HouseLineageId,
    /// `community.house_members`: Who belonged to which house from when until when, and as what. Moving house ends one row and begins another.
    HouseMemberId,
    /// `community.houses`: Families of the scene, with their chapters and kiki houses.
    HouseId,
    /// `community.link_previews`: What the page behind a link says of itself, fetched by the system from public addresses only; readers' browsers load nothing from there.
    LinkPreviewId,
    /// `community.mentions`: Whom a post or comment names: by id, so that a new name stands in old texts, too. Erasure deletes the rows.
    MentionId,
    /// `community.moderation_log`: Who moderated what and why. Append-only; the part that is public names nobody.
    ModerationLogId,
    /// `community.notifications`: What happened that concerns a person: about the person, so also where no organisation is meant. Erasure deletes the rows.
    NotificationId,
    /// `community.picture_consent_events`: Every answer to a question for consent, so that it can be proven. Append-only, written by trigger.
    PictureConsentEventId,
    /// `community.picture_consents`: Whether a person in a picture agrees to its being shown, where, and until when. Where the person is in it stands in media.asset_people.
    PictureConsentId,
    /// `community.poll_options`: What people may vote for; does not change once somebody has.
    PollOptionId,
    /// `community.poll_tallies`: How many voted for an option; apart from it, so that numbers can be hidden until the end.
    PollTallyId,
    /// `community.poll_votes`: Who chose what. Erasure deletes the rows.
    PollVoteId,
    /// `community.polls`: The question of a post of type poll.
    PollId,
    /// `community.post_media`: Pictures, films and recordings of a post, in order.
    PostMediaId,
    /// `community.post_revisions`: What a post said before it was changed; written by trigger and never changed. Erasure deletes the rows.
    PostRevisionId,
    /// `community.posts`: Short posts: on subsites, in houses, in people's own feeds.
    PostId,
    /// `community.profile_counts`: How many follow a person and whom they follow; made with the first follow. Erasure deletes the rows.
    ProfileCountId,
    /// `community.reactions`: Likes and what goes beyond: one per person and subject, which may change its kind. Erasure deletes the rows.
    ReactionId,
    /// `community.received_mails`: Mails that people answered with: none is taken twice, nobody is told too often. Deleted after 40 days. Erasure deletes the rows.
    ReceivedMailId,
    /// `community.reply_addresses`: Addresses in mails to which a person can write an answer, or that no more such mails shall come. Erasure deletes the rows.
    ReplyAddressId,
    /// `community.sanctions`: What an organisation holds against a person, in steps from a warning to a ban, and until when. The platform's own bans are identity.profiles.status.
    SanctionId,
    /// `community.shares`: Posts that others pass on: as they are, with words of their own, or as a link. Erasure deletes the rows.
    ShareId,
    /// `community.subscriptions`: How closely a person follows a talk, a house or a site: every word, what is new, only what names them, nothing. Erasure deletes the rows.
    SubscriptionId,
    /// `community.tag_follows`: Tags whose posts stand in a person's feed. Erasure deletes the rows.
    TagFollowId,
    /// `community.watched_words`: Words that moderators want to know of: reported, held back for approval, hidden behind a warning, or refused.
    WatchedWordId,
}

crate::text_enum! {
    /// `community.appeals.status`
    AppealStatus {
        /// `pending`
        Pending = "pending",
        /// `under_review`
        UnderReview = "under_review",
        /// `accepted`
        Accepted = "accepted",
        /// `rejected`
        Rejected = "rejected",
        /// `withdrawn`
        Withdrawn = "withdrawn",
    }
}

crate::text_enum! {
    /// `community.application_forms.status`
    ApplicationFormStatus {
        /// `draft`
        Draft = "draft",
        /// `open`
        Open = "open",
        /// `closed`
        Closed = "closed",
    }
}

crate::text_enum! {
    /// `community.application_questions.kind`
    ApplicationQuestionKind {
        /// `text`
        Text = "text",
        /// `long_text`
        LongText = "long_text",
        /// `choice`
        Choice = "choice",
        /// `choices`
        Choices = "choices",
        /// `yes_no`
        YesNo = "yes_no",
        /// `number`
        Number = "number",
        /// `date`
        Date = "date",
        /// `link`
        Link = "link",
        /// `file`
        File = "file",
        /// `house`
        House = "house",
    }
}

crate::text_enum! {
    /// `community.application_reviews.vote`
    ApplicationReviewVote {
        /// `none`
        None = "none",
        /// `approve`
        Approve = "approve",
        /// `reject`
        Reject = "reject",
        /// `abstain`
        Abstain = "abstain",
    }
}

crate::text_enum! {
    /// `community.applications.status`
    ApplicationStatus {
        /// `pending`
        Pending = "pending",
        /// `under_review`
        UnderReview = "under_review",
        /// `approved`
        Approved = "approved",
        /// `rejected`
        Rejected = "rejected",
        /// `withdrawn`
        Withdrawn = "withdrawn",
    }
}

crate::text_enum! {
    /// `community.bookmarks.subject_type`
    BookmarkSubjectType {
        /// `posts`
        Posts = "posts",
        /// `comments`
        Comments = "comments",
        /// `gallery`
        Gallery = "gallery",
        /// `articles`
        Articles = "articles",
        /// `forum`
        Forum = "forum",
        /// `events`
        Events = "events",
        /// `timeline`
        Timeline = "timeline",
        /// `albums`
        Albums = "albums",
        /// `houses`
        Houses = "houses",
        /// `subsites`
        Subsites = "subsites",
    }
}

crate::text_enum! {
    /// `community.comments.subject_type`
    CommentSubjectType {
        /// `posts`
        Posts = "posts",
        /// `articles`
        Articles = "articles",
        /// `forum`
        Forum = "forum",
        /// `timeline`
        Timeline = "timeline",
        /// `gallery`
        Gallery = "gallery",
        /// `events`
        Events = "events",
        /// `albums`
        Albums = "albums",
    }
}

crate::text_enum! {
    /// `community.comments.publish_state`: draft: waits for the author of the post or a moderator; archived: hidden by one of them.
    CommentPublishState {
        /// `draft`
        Draft = "draft",
        /// `published`
        Published = "published",
        /// `archived`
        Archived = "archived",
    }
}

crate::text_enum! {
    /// `community.content_reports.content_type`
    ContentReportContentType {
        /// `posts`
        Posts = "posts",
        /// `comments`
        Comments = "comments",
        /// `gallery`
        Gallery = "gallery",
        /// `messages`
        Messages = "messages",
        /// `profiles`
        Profiles = "profiles",
        /// `houses`
        Houses = "houses",
        /// `events`
        Events = "events",
        /// `articles`
        Articles = "articles",
        /// `forum`
        Forum = "forum",
        /// `subsites`
        Subsites = "subsites",
        /// `assets`
        Assets = "assets",
    }
}

crate::text_enum! {
    /// `community.content_reports.reason`
    ContentReportReason {
        /// `spam`
        Spam = "spam",
        /// `harassment`
        Harassment = "harassment",
        /// `hate`
        Hate = "hate",
        /// `violence`
        Violence = "violence",
        /// `sexual`
        Sexual = "sexual",
        /// `self_harm`
        SelfHarm = "self_harm",
        /// `minor_safety`
        MinorSafety = "minor_safety",
        /// `impersonation`
        Impersonation = "impersonation",
        /// `picture_of_me`
        PictureOfMe = "picture_of_me",
        /// `outing`
        Outing = "outing",
        /// `misinformation`
        Misinformation = "misinformation",
        /// `copyright`
        Copyright = "copyright",
        /// `illegal`
        Illegal = "illegal",
        /// `other`
        Other = "other",
    }
}

crate::text_enum! {
    /// `community.content_reports.priority`
    ContentReportPriority {
        /// `low`
        Low = "low",
        /// `normal`
        Normal = "normal",
        /// `high`
        High = "high",
        /// `urgent`
        Urgent = "urgent",
    }
}

crate::text_enum! {
    /// `community.content_reports.status`
    ContentReportStatus {
        /// `pending`
        Pending = "pending",
        /// `reviewing`
        Reviewing = "reviewing",
        /// `resolved`
        Resolved = "resolved",
        /// `dismissed`
        Dismissed = "dismissed",
    }
}

crate::text_enum! {
    /// `community.drafts.kind`
    DraftKind {
        /// `posts`
        Posts = "posts",
        /// `comments`
        Comments = "comments",
        /// `gallery`
        Gallery = "gallery",
        /// `articles`
        Articles = "articles",
        /// `forum`
        Forum = "forum",
        /// `events`
        Events = "events",
        /// `applications`
        Applications = "applications",
        /// `messages`
        Messages = "messages",
    }
}

crate::text_enum! {
    /// `community.gallery_albums.visibility`: As posts.visibility; each picture has its own besides.
    GalleryAlbumVisibility {
        /// `public`
        Public = "public",
        /// `members`
        Members = "members",
        /// `followers`
        Followers = "followers",
        /// `house`
        House = "house",
        /// `private`
        Private = "private",
    }
}

crate::text_enum! {
    /// `community.gallery_items.media_type`
    GalleryItemMediaType {
        /// `image`
        Image = "image",
        /// `art`
        Art = "art",
        /// `document`
        Document = "document",
        /// `video`
        Video = "video",
        /// `audio`
        Audio = "audio",
        /// `pdf`
        Pdf = "pdf",
    }
}

crate::text_enum! {
    /// `community.gallery_items.publish_state`
    GalleryItemPublishState {
        /// `draft`
        Draft = "draft",
        /// `published`
        Published = "published",
        /// `archived`
        Archived = "archived",
    }
}

crate::text_enum! {
    /// `community.gallery_items.category`
    GalleryItemCategory {
        /// `performance`
        Performance = "performance",
        /// `fashion`
        Fashion = "fashion",
        /// `runway`
        Runway = "runway",
        /// `lifestyle`
        Lifestyle = "lifestyle",
        /// `event`
        Event = "event",
        /// `portraits`
        Portraits = "portraits",
        /// `other`
        Other = "other",
    }
}

crate::text_enum! {
    /// `community.gallery_items.visibility`: As posts.visibility.
    GalleryItemVisibility {
        /// `public`
        Public = "public",
        /// `members`
        Members = "members",
        /// `followers`
        Followers = "followers",
        /// `house`
        House = "house",
        /// `private`
        Private = "private",
    }
}

crate::text_enum! {
    /// `community.honours.kind`
    HonourKind {
        /// `legend`
        Legend = "legend",
        /// `icon`
        Icon = "icon",
        /// `star`
        Star = "star",
        /// `statement`
        Statement = "statement",
        /// `pioneer`
        Pioneer = "pioneer",
        /// `hall_of_fame`
        HallOfFame = "hall_of_fame",
        /// `other`
        Other = "other",
    }
}

crate::text_enum! {
    /// `community.house_invitations.role`
    HouseInvitationRole {
        /// `member`
        Member = "member",
        /// `child`
        Child = "child",
    }
}

crate::text_enum! {
    /// `community.house_invitations.status`
    HouseInvitationStatus {
        /// `pending`
        Pending = "pending",
        /// `accepted`
        Accepted = "accepted",
        /// `declined`
        Declined = "declined",
        /// `revoked`
        Revoked = "revoked",
        /// `expired`
        Expired = "expired",
    }
}

crate::text_enum! {
    /// `community.house_lineage.kind`
    HouseLineageKind {
        /// `descent`
        Descent = "descent",
        /// `split`
        Split = "split",
        /// `merger`
        Merger = "merger",
        /// `successor`
        Successor = "successor",
        /// `chapter`
        Chapter = "chapter",
        /// `kiki`
        Kiki = "kiki",
        /// `alliance`
        Alliance = "alliance",
    }
}

crate::text_enum! {
    /// `community.house_members.role`
    HouseMemberRole {
        /// `member`
        Member = "member",
        /// `child`
        Child = "child",
        /// `leader`
        Leader = "leader",
        /// `mother`
        Mother = "mother",
        /// `father`
        Father = "father",
        /// `admin`
        Admin = "admin",
        /// `founder`
        Founder = "founder",
    }
}

crate::text_enum! {
    /// `community.house_members.left_reason`: why it ended.
    HouseMemberLeftReason {
        /// `left`
        Left = "left",
        /// `moved`
        Moved = "moved",
        /// `removed`
        Removed = "removed",
        /// `house_closed`
        HouseClosed = "house_closed",
        /// `died`
        Died = "died",
    }
}

crate::text_enum! {
    /// `community.houses.kind`
    HouseKind {
        /// `house`
        House = "house",
        /// `chapter`
        Chapter = "chapter",
        /// `kiki`
        Kiki = "kiki",
    }
}

crate::text_enum! {
    /// `community.houses.founded_precision`: How much of founded is known.
    HouseFoundedPrecision {
        /// `day`
        Day = "day",
        /// `month`
        Month = "month",
        /// `year`
        Year = "year",
    }
}

crate::text_enum! {
    /// `community.houses.join_policy`
    HouseJoinPolicy {
        /// `open`
        Open = "open",
        /// `application`
        Application = "application",
        /// `invitation`
        Invitation = "invitation",
        /// `closed`
        Closed = "closed",
    }
}

crate::text_enum! {
    /// `community.interaction_rules.follow_policy`
    InteractionRuleFollowPolicy {
        /// `open`
        Open = "open",
        /// `request`
        Request = "request",
        /// `closed`
        Closed = "closed",
    }
}

crate::text_enum! {
    /// `community.interaction_rules.comment_policy`: What a new post begins with (posts.reply_policy). So with quote_policy and default_visibility.
    InteractionRuleCommentPolicy {
        /// `everyone`
        Everyone = "everyone",
        /// `followers`
        Followers = "followers",
        /// `house`
        House = "house",
        /// `mentioned`
        Mentioned = "mentioned",
        /// `nobody`
        Nobody = "nobody",
        /// `approval`
        Approval = "approval",
    }
}

crate::text_enum! {
    /// `community.interaction_rules.mention_policy`
    InteractionRuleMentionPolicy {
        /// `everyone`
        Everyone = "everyone",
        /// `followers`
        Followers = "followers",
        /// `house`
        House = "house",
        /// `nobody`
        Nobody = "nobody",
    }
}

crate::text_enum! {
    /// `community.interaction_rules.quote_policy`
    InteractionRuleQuotePolicy {
        /// `everyone`
        Everyone = "everyone",
        /// `followers`
        Followers = "followers",
        /// `house`
        House = "house",
        /// `approval`
        Approval = "approval",
        /// `nobody`
        Nobody = "nobody",
    }
}

crate::text_enum! {
    /// `community.interaction_rules.picture_policy`: allow: pictures of the person are shown at once; ask: after their yes; refuse: never.
    InteractionRulePicturePolicy {
        /// `allow`
        Allow = "allow",
        /// `ask`
        Ask = "ask",
        /// `refuse`
        Refuse = "refuse",
    }
}

crate::text_enum! {
    /// `community.interaction_rules.default_visibility`
    InteractionRuleDefaultVisibility {
        /// `public`
        Public = "public",
        /// `members`
        Members = "members",
        /// `followers`
        Followers = "followers",
        /// `house`
        House = "house",
        /// `private`
        Private = "private",
    }
}

crate::text_enum! {
    /// `community.link_previews.status`: refused: the address is inside our network, or on the list of those that are not shown.
    LinkPreviewStatus {
        /// `pending`
        Pending = "pending",
        /// `ready`
        Ready = "ready",
        /// `failed`
        Failed = "failed",
        /// `refused`
        Refused = "refused",
    }
}

crate::text_enum! {
    /// `community.mentions.subject_type`
    MentionSubjectType {
        /// `posts`
        Posts = "posts",
        /// `comments`
        Comments = "comments",
    }
}

crate::text_enum! {
    /// `community.moderation_log.action`
    ModerationLogAction {
        /// `report_resolved`
        ReportResolved = "report_resolved",
        /// `report_dismissed`
        ReportDismissed = "report_dismissed",
        /// `content_hidden`
        ContentHidden = "content_hidden",
        /// `content_restored`
        ContentRestored = "content_restored",
        /// `content_removed`
        ContentRemoved = "content_removed",
        /// `content_purged`
        ContentPurged = "content_purged",
        /// `sanction_issued`
        SanctionIssued = "sanction_issued",
        /// `sanction_lifted`
        SanctionLifted = "sanction_lifted",
        /// `appeal_accepted`
        AppealAccepted = "appeal_accepted",
        /// `appeal_rejected`
        AppealRejected = "appeal_rejected",
        /// `application_approved`
        ApplicationApproved = "application_approved",
        /// `application_rejected`
        ApplicationRejected = "application_rejected",
        /// `house_changed`
        HouseChanged = "house_changed",
        /// `note`
        Note = "note",
    }
}

crate::text_enum! {
    /// `community.moderation_log.subject_type`
    ModerationLogSubjectType {
        /// `posts`
        Posts = "posts",
        /// `comments`
        Comments = "comments",
        /// `gallery`
        Gallery = "gallery",
        /// `messages`
        Messages = "messages",
        /// `profiles`
        Profiles = "profiles",
        /// `houses`
        Houses = "houses",
        /// `events`
        Events = "events",
        /// `articles`
        Articles = "articles",
        /// `forum`
        Forum = "forum",
        /// `subsites`
        Subsites = "subsites",
        /// `assets`
        Assets = "assets",
        /// `sanctions`
        Sanctions = "sanctions",
        /// `appeals`
        Appeals = "appeals",
        /// `reports`
        Reports = "reports",
        /// `applications`
        Applications = "applications",
    }
}

crate::text_enum! {
    /// `community.notifications.type`
    NotificationType {
        /// `post_like`
        PostLike = "post_like",
        /// `post_comment`
        PostComment = "post_comment",
        /// `comment_reply`
        CommentReply = "comment_reply",
        /// `post_mention`
        PostMention = "post_mention",
        /// `follow_request`
        FollowRequest = "follow_request",
        /// `new_message`
        NewMessage = "new_message",
        /// `message_reaction`
        MessageReaction = "message_reaction",
        /// `house_invitation`
        HouseInvitation = "house_invitation",
        /// `house_promotion`
        HousePromotion = "house_promotion",
        /// `house_event`
        HouseEvent = "house_event",
        /// `event_invitation`
        EventInvitation = "event_invitation",
        /// `event_reminder`
        EventReminder = "event_reminder",
        /// `event_update`
        EventUpdate = "event_update",
        /// `event_cancelled`
        EventCancelled = "event_cancelled",
        /// `application_status`
        ApplicationStatus = "application_status",
        /// `account_warning`
        AccountWarning = "account_warning",
        /// `content_moderated`
        ContentModerated = "content_moderated",
        /// `welcome`
        Welcome = "welcome",
        /// `system_update`
        SystemUpdate = "system_update",
        /// `new_follower`
        NewFollower = "new_follower",
        /// `new_post`
        NewPost = "new_post",
        /// `post_share`
        PostShare = "post_share",
        /// `quote_request`
        QuoteRequest = "quote_request",
        /// `comment_waiting`
        CommentWaiting = "comment_waiting",
        /// `bookmark_reminder`
        BookmarkReminder = "bookmark_reminder",
        /// `poll_closed`
        PollClosed = "poll_closed",
        /// `picture_consent`
        PictureConsent = "picture_consent",
        /// `report_answered`
        ReportAnswered = "report_answered",
        /// `appeal_answered`
        AppealAnswered = "appeal_answered",
        /// `application_received`
        ApplicationReceived = "application_received",
        /// `site_claim`
        SiteClaim = "site_claim",
        /// `site_handover`
        SiteHandover = "site_handover",
        /// `task_assigned`
        TaskAssigned = "task_assigned",
        /// `digest`
        Digest = "digest",
    }
}

crate::text_enum! {
    /// `community.notifications.priority`
    NotificationPriority {
        /// `low`
        Low = "low",
        /// `normal`
        Normal = "normal",
        /// `high`
        High = "high",
        /// `urgent`
        Urgent = "urgent",
    }
}

crate::text_enum! {
    /// `community.picture_consent_events.status`
    PictureConsentEventStatus {
        /// `requested`
        Requested = "requested",
        /// `given`
        Given = "given",
        /// `refused`
        Refused = "refused",
        /// `withdrawn`
        Withdrawn = "withdrawn",
        /// `expired`
        Expired = "expired",
    }
}

crate::text_enum! {
    /// `community.picture_consents.status`
    PictureConsentStatus {
        /// `requested`
        Requested = "requested",
        /// `given`
        Given = "given",
        /// `refused`
        Refused = "refused",
        /// `withdrawn`
        Withdrawn = "withdrawn",
        /// `expired`
        Expired = "expired",
    }
}

crate::text_enum! {
    /// `community.post_details.quote_policy`: Who may pass it on with words of their own; null: as the author's rules say.
    PostDetailQuotePolicy {
        /// `everyone`
        Everyone = "everyone",
        /// `followers`
        Followers = "followers",
        /// `house`
        House = "house",
        /// `approval`
        Approval = "approval",
        /// `nobody`
        Nobody = "nobody",
    }
}

crate::text_enum! {
    /// `community.posts.type`
    PostType {
        /// `text`
        Text = "text",
        /// `media`
        Media = "media",
        /// `event`
        Event = "event",
        /// `poll`
        Poll = "poll",
        /// `announcement`
        Announcement = "announcement",
        /// `article`
        Article = "article",
    }
}

crate::text_enum! {
    /// `community.posts.publish_state`
    PostPublishState {
        /// `draft`
        Draft = "draft",
        /// `published`
        Published = "published",
        /// `archived`
        Archived = "archived",
    }
}

crate::text_enum! {
    /// `community.posts.visibility`: Everybody; members of the organisation; the author's followers; the house; the author alone. Never more than see its subsite and its house.
    PostVisibility {
        /// `public`
        Public = "public",
        /// `members`
        Members = "members",
        /// `followers`
        Followers = "followers",
        /// `house`
        House = "house",
        /// `private`
        Private = "private",
    }
}

crate::text_enum! {
    /// `community.posts.reply_policy`: Who may comment; approval: what others write waits for the author.
    PostReplyPolicy {
        /// `everyone`
        Everyone = "everyone",
        /// `followers`
        Followers = "followers",
        /// `house`
        House = "house",
        /// `mentioned`
        Mentioned = "mentioned",
        /// `nobody`
        Nobody = "nobody",
        /// `approval`
        Approval = "approval",
    }
}

crate::text_enum! {
    /// `community.reactions.subject_type`
    ReactionSubjectType {
        /// `posts`
        Posts = "posts",
        /// `comments`
        Comments = "comments",
        /// `gallery`
        Gallery = "gallery",
        /// `articles`
        Articles = "articles",
        /// `forum`
        Forum = "forum",
        /// `events`
        Events = "events",
        /// `timeline`
        Timeline = "timeline",
        /// `albums`
        Albums = "albums",
    }
}

crate::text_enum! {
    /// `community.reactions.kind`: tens: ten, ten, ten across the board.
    ReactionKind {
        /// `like`
        Like = "like",
        /// `love`
        Love = "love",
        /// `tens`
        Tens = "tens",
        /// `fire`
        Fire = "fire",
        /// `crown`
        Crown = "crown",
        /// `clap`
        Clap = "clap",
        /// `laugh`
        Laugh = "laugh",
        /// `sad`
        Sad = "sad",
        /// `thanks`
        Thanks = "thanks",
    }
}

crate::text_enum! {
    /// `community.received_mails.outcome`: open: not decided yet, or its server died; taken: a comment; refused: the person's words went back.
    ReceivedMailOutcome {
        /// `open`
        Open = "open",
        /// `taken`
        Taken = "taken",
        /// `refused`
        Refused = "refused",
    }
}

crate::text_enum! {
    /// `community.reply_addresses.purpose`: answer: what comes becomes a comment; stop: whatever comes ends mails of this kind.
    ReplyAddressPurpose {
        /// `answer`
        Answer = "answer",
        /// `stop`
        Stop = "stop",
    }
}

crate::text_enum! {
    /// `community.sanctions.kind`: limit: seen by followers only; silence: reads, writes nothing; suspension: for a time, ban: for good, neither comments nor posts here.
    SanctionKind {
        /// `warning`
        Warning = "warning",
        /// `content_removal`
        ContentRemoval = "content_removal",
        /// `limit`
        Limit = "limit",
        /// `silence`
        Silence = "silence",
        /// `suspension`
        Suspension = "suspension",
        /// `ban`
        Ban = "ban",
    }
}

crate::text_enum! {
    /// `community.sanctions.subject_type`
    SanctionSubjectType {
        /// `posts`
        Posts = "posts",
        /// `comments`
        Comments = "comments",
        /// `gallery`
        Gallery = "gallery",
        /// `messages`
        Messages = "messages",
        /// `profiles`
        Profiles = "profiles",
        /// `events`
        Events = "events",
        /// `forum`
        Forum = "forum",
    }
}

crate::text_enum! {
    /// `community.shares.kind`
    ShareKind {
        /// `repost`
        Repost = "repost",
        /// `quote`
        Quote = "quote",
        /// `link`
        Link = "link",
    }
}

crate::text_enum! {
    /// `community.shares.status`: What the author of the post says to a quotation: asked, agreed, refused, taken back later.
    ShareStatus {
        /// `pending`
        Pending = "pending",
        /// `accepted`
        Accepted = "accepted",
        /// `refused`
        Refused = "refused",
        /// `revoked`
        Revoked = "revoked",
    }
}

crate::text_enum! {
    /// `community.subscriptions.subject_type`
    SubscriptionSubjectType {
        /// `posts`
        Posts = "posts",
        /// `gallery`
        Gallery = "gallery",
        /// `articles`
        Articles = "articles",
        /// `forum`
        Forum = "forum",
        /// `events`
        Events = "events",
        /// `timeline`
        Timeline = "timeline",
        /// `albums`
        Albums = "albums",
        /// `houses`
        Houses = "houses",
        /// `subsites`
        Subsites = "subsites",
        /// `mega_sites`
        MegaSites = "mega_sites",
    }
}

crate::text_enum! {
    /// `community.subscriptions.level`
    SubscriptionLevel {
        /// `watching`
        Watching = "watching",
        /// `tracking`
        Tracking = "tracking",
        /// `normal`
        Normal = "normal",
        /// `muted`
        Muted = "muted",
    }
}

crate::text_enum! {
    /// `community.watched_words.action`
    WatchedWordAction {
        /// `report`
        Report = "report",
        /// `hold`
        Hold = "hold",
        /// `hide`
        Hide = "hide",
        /// `refuse`
        Refuse = "refuse",
    }
}
