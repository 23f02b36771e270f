//! Ids and value sets of `planning`, printed from the database by `bin/schema`. Do not edit.

crate::typed_ids! {
    /// `planning.approvals`: Who was asked to agree to a piece or a brief, what they saw and what they said; by account or by link.
    ApprovalId,
    /// `planning.brief_asset_links`: Assets that a brief shows, begins from or led to.
    BriefAssetLinkId,
    /// `planning.brief_content_links`: Entries of the content system (cms.content_entries) that a brief begins from or led to.
    BriefContentLinkId,
    /// `planning.brief_deliverables`: What a brief asks for, piece by piece and in which size.
    BriefDeliverableId,
    /// `planning.briefs`: What is asked for: aim, audience, message, what is delivered until when and for how much.
    BriefId,
    /// `planning.campaign_brief_links`: Which briefs serve a campaign (marketing.campaigns).
    CampaignBriefLinkId,
    /// `planning.channel_rules`: What a channel takes: length, ratio, alternative text; shown beside the preview and checked before it goes out.
    ChannelRuleId,
    /// `planning.content_assignees`: Who does what on a piece until when. Erasure deletes the rows.
    ContentAssigneeId,
    /// `planning.content_calendar_entries`: What stands on a calendar: publications, updates of what is live, and days on which something ends or begins.
    ContentCalendarEntryId,
    /// `planning.content_calendar_feeds`: Links by which a calendar is read without an account: as iCal or as a page.
    ContentCalendarFeedId,
    /// `planning.content_calendars`: A calendar of what is published, and what must not be forgotten around it.
    ContentCalendarId,
    /// `planning.content_comments`: Remarks, internal notes and suggestions on a piece; never published.
    ContentCommentId,
    /// `planning.content_dependencies`: Which piece waits for which; nothing waits for itself.
    ContentDependencyId,
    /// `planning.content_mentions`: Who is called in a remark. Erasure deletes the rows.
    ContentMentionId,
    /// `planning.content_piece_assets`: Pictures, films and papers of a piece, or of one channel of it, in order.
    ContentPieceAssetId,
    /// `planning.content_pieces`: One piece of content from the idea to what came of it; its channels are content_variants.
    ContentPieceId,
    /// `planning.content_projects`: A campaign of content: whom it is for, what it shall reach, how it sounds.
    ContentProjectId,
    /// `planning.content_publications`: Attempts to publish a piece on a channel, with what went wrong.
    ContentPublicationId,
    /// `planning.content_queue_items`: What stands in line for a recurring slot, in order.
    ContentQueueItemId,
    /// `planning.content_revisions`: A piece of content as it stood after each change; written by trigger.
    ContentRevisionId,
    /// `planning.content_slots`: Recurring places for content: every Tuesday at ten on Instagram.
    ContentSlotId,
    /// `planning.content_templates`: Skeletons with placeholders, from which pieces begin.
    ContentTemplateId,
    /// `planning.content_variants`: A piece as one channel shows it. House feed, subsite, newsletter and RSS are channels like any network.
    ContentVariantId,
    /// `planning.project_members`: Who works on a project. Erasure deletes the rows.
    ProjectMemberId,
    /// `planning.projects`: What is done for somebody until a day: a season, a ball, a lookbook. Briefs, content and shoots belong to it.
    ProjectId,
    /// `planning.workflow_run_stages`: The steps of a run, copied from the workflow when it began, so that later changes do not rewrite what was done.
    WorkflowRunStageId,
    /// `planning.workflow_runs`: A workflow under way; pieces of content say which run made them.
    WorkflowRunId,
    /// `planning.workflow_stages`: Steps of a workflow, in order.
    WorkflowStageId,
    /// `planning.workflows`: A way of working that yields pieces of content.
    WorkflowId,
}

crate::text_enum! {
    /// `planning.approvals.status`
    ApprovalStatus {
        /// `pending`
        Pending = "pending",
        /// `approved`
        Approved = "approved",
        /// `changes_requested`
        ChangesRequested = "changes_requested",
        /// `rejected`
        Rejected = "rejected",
        /// `withdrawn`
        Withdrawn = "withdrawn",
        /// `expired`
        Expired = "expired",
    }
}

crate::text_enum! {
    /// `planning.brief_asset_links.link_type`
    BriefAssetLinkLinkType {
        /// `deliverable`
        Deliverable = "deliverable",
        /// `reference`
        Reference = "reference",
        /// `source`
        Source = "source",
    }
}

crate::text_enum! {
    /// `planning.brief_content_links.link_type`
    BriefContentLinkLinkType {
        /// `deliverable`
        Deliverable = "deliverable",
        /// `reference`
        Reference = "reference",
        /// `source`
        Source = "source",
    }
}

crate::text_enum! {
    /// `planning.brief_deliverables.content_type`
    BriefDeliverableContentType {
        /// `article`
        Article = "article",
        /// `video`
        Video = "video",
        /// `social_post`
        SocialPost = "social_post",
        /// `email`
        Email = "email",
        /// `podcast`
        Podcast = "podcast",
        /// `infographic`
        Infographic = "infographic",
        /// `ebook`
        Ebook = "ebook",
        /// `whitepaper`
        Whitepaper = "whitepaper",
        /// `case_study`
        CaseStudy = "case_study",
        /// `newsletter`
        Newsletter = "newsletter",
    }
}

crate::text_enum! {
    /// `planning.briefs.brief_type`
    BriefBriefType {
        /// `content`
        Content = "content",
        /// `shoot`
        Shoot = "shoot",
        /// `design`
        Design = "design",
        /// `campaign`
        Campaign = "campaign",
        /// `event`
        Event = "event",
        /// `other`
        Other = "other",
    }
}

crate::text_enum! {
    /// `planning.briefs.status`
    BriefStatus {
        /// `draft`
        Draft = "draft",
        /// `in_review`
        InReview = "in_review",
        /// `approved`
        Approved = "approved",
        /// `in_progress`
        InProgress = "in_progress",
        /// `delivered`
        Delivered = "delivered",
        /// `closed`
        Closed = "closed",
        /// `cancelled`
        Cancelled = "cancelled",
    }
}

crate::text_enum! {
    /// `planning.briefs.priority`
    BriefPriority {
        /// `low`
        Low = "low",
        /// `medium`
        Medium = "medium",
        /// `high`
        High = "high",
        /// `urgent`
        Urgent = "urgent",
    }
}

crate::text_enum! {
    /// `planning.channel_rules.channel`
    ChannelRuleChannel {
        /// `house_feed`
        HouseFeed = "house_feed",
        /// `subsite`
        Subsite = "subsite",
        /// `website`
        Website = "website",
        /// `newsletter`
        Newsletter = "newsletter",
        /// `rss`
        Rss = "rss",
        /// `instagram`
        Instagram = "instagram",
        /// `facebook`
        Facebook = "facebook",
        /// `threads`
        Threads = "threads",
        /// `tiktok`
        Tiktok = "tiktok",
        /// `youtube`
        Youtube = "youtube",
        /// `linkedin`
        Linkedin = "linkedin",
        /// `x`
        X = "x",
        /// `mastodon`
        Mastodon = "mastodon",
        /// `bluesky`
        Bluesky = "bluesky",
        /// `pinterest`
        Pinterest = "pinterest",
        /// `podcast`
        Podcast = "podcast",
        /// `press`
        Press = "press",
        /// `print`
        Print = "print",
        /// `other`
        Other = "other",
    }
}

crate::text_enum! {
    /// `planning.content_assignees.role`
    ContentAssigneeRole {
        /// `writer`
        Writer = "writer",
        /// `editor`
        Editor = "editor",
        /// `designer`
        Designer = "designer",
        /// `photographer`
        Photographer = "photographer",
        /// `translator`
        Translator = "translator",
        /// `reviewer`
        Reviewer = "reviewer",
        /// `publisher`
        Publisher = "publisher",
    }
}

crate::text_enum! {
    /// `planning.content_calendar_entries.kind`: A publication moves its piece; everything else stands beside it.
    ContentCalendarEntryKind {
        /// `publication`
        Publication = "publication",
        /// `update`
        Update = "update",
        /// `deadline`
        Deadline = "deadline",
        /// `embargo`
        Embargo = "embargo",
        /// `expiry`
        Expiry = "expiry",
        /// `event`
        Event = "event",
        /// `shoot`
        Shoot = "shoot",
        /// `note`
        Note = "note",
    }
}

crate::text_enum! {
    /// `planning.content_calendar_entries.status`
    ContentCalendarEntryStatus {
        /// `planned`
        Planned = "planned",
        /// `in_progress`
        InProgress = "in_progress",
        /// `completed`
        Completed = "completed",
        /// `cancelled`
        Cancelled = "cancelled",
    }
}

crate::text_enum! {
    /// `planning.content_calendar_feeds.shows`
    ContentCalendarFeedShows {
        /// `published`
        Published = "published",
        /// `scheduled`
        Scheduled = "scheduled",
        /// `everything`
        Everything = "everything",
    }
}

crate::text_enum! {
    /// `planning.content_comments.kind`: Notes are for one's own people only: whoever comes by a link does not see them.
    ContentCommentKind {
        /// `comment`
        Comment = "comment",
        /// `note`
        Note = "note",
        /// `suggestion`
        Suggestion = "suggestion",
    }
}

crate::text_enum! {
    /// `planning.content_comments.author_type`
    ContentCommentAuthorType {
        /// `user`
        User = "user",
        /// `guest`
        Guest = "guest",
    }
}

crate::text_enum! {
    /// `planning.content_dependencies.kind`
    ContentDependencyKind {
        /// `publish_after`
        PublishAfter = "publish_after",
        /// `finish_after`
        FinishAfter = "finish_after",
        /// `needs`
        Needs = "needs",
    }
}

crate::text_enum! {
    /// `planning.content_piece_assets.role`
    ContentPieceAssetRole {
        /// `cover`
        Cover = "cover",
        /// `body`
        Body = "body",
        /// `carousel`
        Carousel = "carousel",
        /// `video`
        Video = "video",
        /// `audio`
        Audio = "audio",
        /// `attachment`
        Attachment = "attachment",
        /// `thumbnail`
        Thumbnail = "thumbnail",
    }
}

crate::text_enum! {
    /// `planning.content_pieces.content_type`
    ContentPieceContentType {
        /// `article`
        Article = "article",
        /// `video`
        Video = "video",
        /// `social_post`
        SocialPost = "social_post",
        /// `email`
        Email = "email",
        /// `podcast`
        Podcast = "podcast",
        /// `infographic`
        Infographic = "infographic",
        /// `ebook`
        Ebook = "ebook",
        /// `whitepaper`
        Whitepaper = "whitepaper",
        /// `case_study`
        CaseStudy = "case_study",
        /// `newsletter`
        Newsletter = "newsletter",
    }
}

crate::text_enum! {
    /// `planning.content_pieces.status`
    ContentPieceStatus {
        /// `draft`
        Draft = "draft",
        /// `in_review`
        InReview = "in_review",
        /// `approved`
        Approved = "approved",
        /// `scheduled`
        Scheduled = "scheduled",
        /// `published`
        Published = "published",
        /// `archived`
        Archived = "archived",
    }
}

crate::text_enum! {
    /// `planning.content_projects.status`
    ContentProjectStatus {
        /// `active`
        Active = "active",
        /// `paused`
        Paused = "paused",
        /// `completed`
        Completed = "completed",
        /// `archived`
        Archived = "archived",
    }
}

crate::text_enum! {
    /// `planning.content_publications.status`
    ContentPublicationStatus {
        /// `started`
        Started = "started",
        /// `succeeded`
        Succeeded = "succeeded",
        /// `failed`
        Failed = "failed",
        /// `unknown`
        Unknown = "unknown",
    }
}

crate::text_enum! {
    /// `planning.content_slots.channel`
    ContentSlotChannel {
        /// `house_feed`
        HouseFeed = "house_feed",
        /// `subsite`
        Subsite = "subsite",
        /// `website`
        Website = "website",
        /// `newsletter`
        Newsletter = "newsletter",
        /// `rss`
        Rss = "rss",
        /// `instagram`
        Instagram = "instagram",
        /// `facebook`
        Facebook = "facebook",
        /// `threads`
        Threads = "threads",
        /// `tiktok`
        Tiktok = "tiktok",
        /// `youtube`
        Youtube = "youtube",
        /// `linkedin`
        Linkedin = "linkedin",
        /// `x`
        X = "x",
        /// `mastodon`
        Mastodon = "mastodon",
        /// `bluesky`
        Bluesky = "bluesky",
        /// `pinterest`
        Pinterest = "pinterest",
        /// `podcast`
        Podcast = "podcast",
        /// `press`
        Press = "press",
        /// `print`
        Print = "print",
        /// `other`
        Other = "other",
    }
}

crate::text_enum! {
    /// `planning.content_templates.content_type`
    ContentTemplateContentType {
        /// `article`
        Article = "article",
        /// `video`
        Video = "video",
        /// `social_post`
        SocialPost = "social_post",
        /// `email`
        Email = "email",
        /// `podcast`
        Podcast = "podcast",
        /// `infographic`
        Infographic = "infographic",
        /// `ebook`
        Ebook = "ebook",
        /// `whitepaper`
        Whitepaper = "whitepaper",
        /// `case_study`
        CaseStudy = "case_study",
        /// `newsletter`
        Newsletter = "newsletter",
    }
}

crate::text_enum! {
    /// `planning.content_variants.channel`
    ContentVariantChannel {
        /// `house_feed`
        HouseFeed = "house_feed",
        /// `subsite`
        Subsite = "subsite",
        /// `website`
        Website = "website",
        /// `newsletter`
        Newsletter = "newsletter",
        /// `rss`
        Rss = "rss",
        /// `instagram`
        Instagram = "instagram",
        /// `facebook`
        Facebook = "facebook",
        /// `threads`
        Threads = "threads",
        /// `tiktok`
        Tiktok = "tiktok",
        /// `youtube`
        Youtube = "youtube",
        /// `linkedin`
        Linkedin = "linkedin",
        /// `x`
        X = "x",
        /// `mastodon`
        Mastodon = "mastodon",
        /// `bluesky`
        Bluesky = "bluesky",
        /// `pinterest`
        Pinterest = "pinterest",
        /// `podcast`
        Podcast = "podcast",
        /// `press`
        Press = "press",
        /// `print`
        Print = "print",
        /// `other`
        Other = "other",
    }
}

crate::text_enum! {
    /// `planning.content_variants.status`: Unknown: the channel did not say whether it arrived; it is looked up before anything is tried again.
    ContentVariantStatus {
        /// `planned`
        Planned = "planned",
        /// `queued`
        Queued = "queued",
        /// `publishing`
        Publishing = "publishing",
        /// `published`
        Published = "published",
        /// `failed`
        Failed = "failed",
        /// `unknown`
        Unknown = "unknown",
        /// `cancelled`
        Cancelled = "cancelled",
    }
}

crate::text_enum! {
    /// `planning.project_members.role`
    ProjectMemberRole {
        /// `lead`
        Lead = "lead",
        /// `contributor`
        Contributor = "contributor",
        /// `reviewer`
        Reviewer = "reviewer",
        /// `client`
        Client = "client",
        /// `observer`
        Observer = "observer",
    }
}

crate::text_enum! {
    /// `planning.projects.status`
    ProjectStatus {
        /// `planned`
        Planned = "planned",
        /// `active`
        Active = "active",
        /// `paused`
        Paused = "paused",
        /// `completed`
        Completed = "completed",
        /// `cancelled`
        Cancelled = "cancelled",
        /// `archived`
        Archived = "archived",
    }
}

crate::text_enum! {
    /// `planning.projects.priority`
    ProjectPriority {
        /// `low`
        Low = "low",
        /// `medium`
        Medium = "medium",
        /// `high`
        High = "high",
        /// `urgent`
        Urgent = "urgent",
    }
}

crate::text_enum! {
    /// `planning.workflow_run_stages.stage_type`
    WorkflowRunStageStageType {
        /// `task`
        Task = "task",
        /// `review`
        Review = "review",
        /// `approval`
        Approval = "approval",
        /// `publish`
        Publish = "publish",
    }
}

crate::text_enum! {
    /// `planning.workflow_run_stages.status`
    WorkflowRunStageStatus {
        /// `pending`
        Pending = "pending",
        /// `active`
        Active = "active",
        /// `done`
        Done = "done",
        /// `skipped`
        Skipped = "skipped",
        /// `rejected`
        Rejected = "rejected",
    }
}

crate::text_enum! {
    /// `planning.workflow_runs.status`
    WorkflowRunStatus {
        /// `running`
        Running = "running",
        /// `paused`
        Paused = "paused",
        /// `completed`
        Completed = "completed",
        /// `cancelled`
        Cancelled = "cancelled",
    }
}

crate::text_enum! {
    /// `planning.workflow_stages.stage_type`
    WorkflowStageStageType {
        /// `task`
        Task = "task",
        /// `review`
        Review = "review",
        /// `approval`
        Approval = "approval",
        /// `publish`
        Publish = "publish",
    }
}

crate::text_enum! {
    /// `planning.workflow_stages.assignee_role`
    WorkflowStageAssigneeRole {
        /// `owner`
        Owner = "owner",
        /// `admin`
        Admin = "admin",
        /// `editor`
        Editor = "editor",
        /// `producer`
        Producer = "producer",
        /// `sales`
        Sales = "sales",
        /// `analyst`
        Analyst = "analyst",
        /// `moderator`
        Moderator = "moderator",
        /// `member`
        Member = "member",
    }
}

crate::text_enum! {
    /// `planning.workflows.content_type`
    WorkflowContentType {
        /// `article`
        Article = "article",
        /// `video`
        Video = "video",
        /// `social_post`
        SocialPost = "social_post",
        /// `email`
        Email = "email",
        /// `podcast`
        Podcast = "podcast",
        /// `infographic`
        Infographic = "infographic",
        /// `ebook`
        Ebook = "ebook",
        /// `whitepaper`
        Whitepaper = "whitepaper",
        /// `case_study`
        CaseStudy = "case_study",
        /// `newsletter`
        Newsletter = "newsletter",
    }
}
