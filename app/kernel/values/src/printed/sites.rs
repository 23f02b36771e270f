//! Ids and value sets of `sites`, printed from the database by `bin/schema`. Do not edit.

crate::typed_ids! {
    /// `sites.albums`: Records with their track lists.
    AlbumId,
    /// `sites.articles`: Long-form content and news.
    ArticleId,
    /// `sites.awards`: Prizes and honours.
    AwardId,
    /// `sites.blueprint_upgrades`: A subsite's way from one version of its blueprint to another, and back.
    BlueprintUpgradeId,
    /// `sites.books`: Books and zines.
    BookId,
    /// `sites.bounties`: Rewards for work or evidence.
    BountyId,
    /// `sites.claims`: Somebody says that a page is about them, or that they speak for whom it is about. Erasure deletes the rows.
    ClaimId,
    /// `sites.connections`: Whom the subsite is connected with: labels, press, sponsors, other subsites.
    ConnectionId,
    /// `sites.contributions`: What people gave to a subsite.
    ContributionId,
    /// `sites.disputes`: Somebody says that a page is wrong about them, or must go.
    DisputeId,
    /// `sites.domains`: Hosts of their own: the same pages at / of that host.
    DomainId,
    /// `sites.evidence`: Where a statement of a page is known from, and a copy in case the source goes away.
    EvidenceId,
    /// `sites.forum_topics`: Subjects that people discuss below.
    ForumTopicId,
    /// `sites.handovers`: The owner of a page offers it to somebody else, who takes it with its history. Erasure deletes the rows.
    HandoverId,
    /// `sites.listings`: Published subsites and items that everybody may see, for lists, search, feeds and sitemaps; kept by triggers.
    ListingId,
    /// `sites.mega_site_collection_items`: What stands in a collection: a subsite or a whole mega site.
    MegaSiteCollectionItemId,
    /// `sites.mega_site_collections`: Hand-picked lists: award winners, best of 2024. Of one mega site, or across several.
    MegaSiteCollectionId,
    /// `sites.mega_site_locales`: Languages of a mega site besides its own (mega_sites.locale).
    MegaSiteLocaleId,
    /// `sites.mega_site_pages`: Pages of a mega site itself: about, rules, imprint.
    MegaSitePageId,
    /// `sites.mega_sites`: A network of subsites with one home page: artists, products, cases.
    MegaSiteId,
    /// `sites.menus`: Links in the head or foot of a mega site's pages, or of one subsite's.
    MenuId,
    /// `sites.merch`: Things to buy elsewhere.
    MerchId,
    /// `sites.page_descriptions`: Title, description, picture and canonical address of a page for search engines and shares.
    PageDescriptionId,
    /// `sites.platform_article_types`: Kinds of article.
    PlatformArticleTypeId,
    /// `sites.platform_comment_context_types`: Where comments are possible.
    PlatformCommentContextTypeId,
    /// `sites.platform_contribution_types`: What people may contribute.
    PlatformContributionTypeId,
    /// `sites.platform_post_types`: Kinds of short post.
    PlatformPostTypeId,
    /// `sites.platform_project_types`: Kinds of subsite within a platform type; may narrow which modules it shows.
    PlatformProjectTypeId,
    /// `sites.platform_type_modules`: Which modules a platform type shows, in which order and how: the explore-config.
    PlatformTypeModuleId,
    /// `sites.platform_type_versions`: States of a blueprint: which modules, types and views it had.
    PlatformTypeVersionId,
    /// `sites.platform_types`: A kind of mega site: the blueprint that decides which modules, types and views its subsites have.
    PlatformTypeId,
    /// `sites.platform_user_types`: Kinds of people around a subsite: artist, manager, fan, sponsor.
    PlatformUserTypeId,
    /// `sites.redirects`: Addresses of old websites that lead to pages here; asked only before an answer would be 404.
    RedirectId,
    /// `sites.replies`: The right of reply: what the person a page is about says to it, beside it.
    ReplyId,
    /// `sites.sections`: A free part of a subsite: blocks of text, pictures, quotes, numbers.
    SectionId,
    /// `sites.shared_items`: An item that lives on another subsite and is shown on this one, too: linked, not copied.
    SharedItemId,
    /// `sites.site_transfers`: A site taken away as an archive, or brought in from one.
    SiteTransferId,
    /// `sites.slug_history`: Former addresses of sites and their parts, which redirect.
    SlugHistoryId,
    /// `sites.social_links`: Where else to find the subsite.
    SocialLinkId,
    /// `sites.subsite_facets`: How many listings of a mega site have which value. A value's count is the sum of its rows: writers only add rows, so they never wait for each other; rows are folded together now and then.
    SubsiteFacetId,
    /// `sites.subsite_roles`: Who is what on a subsite; a person may have several roles.
    SubsiteRoleId,
    /// `sites.subsite_templates`: What a new subsite begins with: sections, menus and texts to overwrite.
    SubsiteTemplateId,
    /// `sites.subsites`: One artist, product, case …: the pages under /{prefix}/{slug}.
    SubsiteId,
    /// `sites.themes`: How a site looks: a variant of the modules and one accent colour.
    ThemeId,
    /// `sites.timeline_entries`: What happened when.
    TimelineEntryId,
    /// `sites.video_features`: Films hosted elsewhere; nothing is loaded from there before the visitor asks for it.
    VideoFeatureId,
}

crate::text_enum! {
    /// `sites.albums.publish_state`
    AlbumPublishState {
        /// `draft`
        Draft = "draft",
        /// `published`
        Published = "published",
        /// `archived`
        Archived = "archived",
    }
}

crate::text_enum! {
    /// `sites.articles.publish_state`
    ArticlePublishState {
        /// `draft`
        Draft = "draft",
        /// `published`
        Published = "published",
        /// `archived`
        Archived = "archived",
    }
}

crate::text_enum! {
    /// `sites.awards.publish_state`
    AwardPublishState {
        /// `draft`
        Draft = "draft",
        /// `published`
        Published = "published",
        /// `archived`
        Archived = "archived",
    }
}

crate::text_enum! {
    /// `sites.blueprint_upgrades.status`
    BlueprintUpgradeStatus {
        /// `planned`
        Planned = "planned",
        /// `applied`
        Applied = "applied",
        /// `failed`
        Failed = "failed",
        /// `rolled_back`
        RolledBack = "rolled_back",
    }
}

crate::text_enum! {
    /// `sites.books.publish_state`
    BookPublishState {
        /// `draft`
        Draft = "draft",
        /// `published`
        Published = "published",
        /// `archived`
        Archived = "archived",
    }
}

crate::text_enum! {
    /// `sites.bounties.status`
    BountyStatus {
        /// `open`
        Open = "open",
        /// `claimed`
        Claimed = "claimed",
        /// `expired`
        Expired = "expired",
    }
}

crate::text_enum! {
    /// `sites.bounties.publish_state`
    BountyPublishState {
        /// `draft`
        Draft = "draft",
        /// `published`
        Published = "published",
        /// `archived`
        Archived = "archived",
    }
}

crate::text_enum! {
    /// `sites.claims.relation`
    ClaimRelation {
        /// `self`
        Self_ = "self",
        /// `member`
        Member = "member",
        /// `manager`
        Manager = "manager",
        /// `label`
        Label = "label",
        /// `house`
        House = "house",
        /// `estate`
        Estate = "estate",
        /// `other`
        Other = "other",
    }
}

crate::text_enum! {
    /// `sites.claims.status`
    ClaimStatus {
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
    /// `sites.connections.type`
    ConnectionType {
        /// `contact`
        Contact = "contact",
        /// `collab`
        Collab = "collab",
        /// `network`
        Network = "network",
        /// `fan`
        Fan = "fan",
        /// `press`
        Press = "press",
        /// `sponsorship`
        Sponsorship = "sponsorship",
        /// `brand_deal`
        BrandDeal = "brand_deal",
        /// `affiliate`
        Affiliate = "affiliate",
        /// `media`
        Media = "media",
        /// `service_provider`
        ServiceProvider = "service_provider",
        /// `agency`
        Agency = "agency",
        /// `platform`
        Platform = "platform",
    }
}

crate::text_enum! {
    /// `sites.connections.publish_state`
    ConnectionPublishState {
        /// `draft`
        Draft = "draft",
        /// `published`
        Published = "published",
        /// `archived`
        Archived = "archived",
    }
}

crate::text_enum! {
    /// `sites.contributions.contribution_type`
    ContributionContributionType {
        /// `article`
        Article = "article",
        /// `post`
        Post = "post",
        /// `award`
        Award = "award",
        /// `music`
        Music = "music",
        /// `art`
        Art = "art",
        /// `code`
        Code = "code",
    }
}

crate::text_enum! {
    /// `sites.contributions.publish_state`
    ContributionPublishState {
        /// `draft`
        Draft = "draft",
        /// `published`
        Published = "published",
        /// `archived`
        Archived = "archived",
    }
}

crate::text_enum! {
    /// `sites.contributions.review_state`: Only accepted contributions are published. Editors' own are accepted from the start.
    ContributionReviewState {
        /// `submitted`
        Submitted = "submitted",
        /// `in_review`
        InReview = "in_review",
        /// `accepted`
        Accepted = "accepted",
        /// `rejected`
        Rejected = "rejected",
        /// `withdrawn`
        Withdrawn = "withdrawn",
    }
}

crate::text_enum! {
    /// `sites.disputes.module`
    DisputeModule {
        /// `sections`
        Sections = "sections",
        /// `timeline`
        Timeline = "timeline",
        /// `awards`
        Awards = "awards",
        /// `albums`
        Albums = "albums",
        /// `books`
        Books = "books",
        /// `videos`
        Videos = "videos",
        /// `gallery`
        Gallery = "gallery",
        /// `events`
        Events = "events",
        /// `merch`
        Merch = "merch",
        /// `articles`
        Articles = "articles",
        /// `posts`
        Posts = "posts",
        /// `bounties`
        Bounties = "bounties",
        /// `forum`
        Forum = "forum",
        /// `connections`
        Connections = "connections",
        /// `contributions`
        Contributions = "contributions",
    }
}

crate::text_enum! {
    /// `sites.disputes.kind`
    DisputeKind {
        /// `correction`
        Correction = "correction",
        /// `removal`
        Removal = "removal",
        /// `reply`
        Reply = "reply",
        /// `privacy`
        Privacy = "privacy",
        /// `legal_notice`
        LegalNotice = "legal_notice",
    }
}

crate::text_enum! {
    /// `sites.disputes.status`
    DisputeStatus {
        /// `open`
        Open = "open",
        /// `in_review`
        InReview = "in_review",
        /// `upheld`
        Upheld = "upheld",
        /// `partly_upheld`
        PartlyUpheld = "partly_upheld",
        /// `rejected`
        Rejected = "rejected",
        /// `withdrawn`
        Withdrawn = "withdrawn",
    }
}

crate::text_enum! {
    /// `sites.domains.certificate_status`
    DomainCertificateStatus {
        /// `none`
        None = "none",
        /// `pending`
        Pending = "pending",
        /// `issued`
        Issued = "issued",
        /// `failed`
        Failed = "failed",
    }
}

crate::text_enum! {
    /// `sites.evidence.module`
    EvidenceModule {
        /// `sections`
        Sections = "sections",
        /// `timeline`
        Timeline = "timeline",
        /// `awards`
        Awards = "awards",
        /// `albums`
        Albums = "albums",
        /// `books`
        Books = "books",
        /// `videos`
        Videos = "videos",
        /// `gallery`
        Gallery = "gallery",
        /// `events`
        Events = "events",
        /// `merch`
        Merch = "merch",
        /// `articles`
        Articles = "articles",
        /// `posts`
        Posts = "posts",
        /// `bounties`
        Bounties = "bounties",
        /// `forum`
        Forum = "forum",
        /// `connections`
        Connections = "connections",
        /// `contributions`
        Contributions = "contributions",
    }
}

crate::text_enum! {
    /// `sites.evidence.publish_state`
    EvidencePublishState {
        /// `draft`
        Draft = "draft",
        /// `published`
        Published = "published",
        /// `archived`
        Archived = "archived",
    }
}

crate::text_enum! {
    /// `sites.forum_topics.publish_state`
    ForumTopicPublishState {
        /// `draft`
        Draft = "draft",
        /// `published`
        Published = "published",
        /// `archived`
        Archived = "archived",
    }
}

crate::text_enum! {
    /// `sites.handovers.status`
    HandoverStatus {
        /// `offered`
        Offered = "offered",
        /// `accepted`
        Accepted = "accepted",
        /// `declined`
        Declined = "declined",
        /// `revoked`
        Revoked = "revoked",
    }
}

crate::text_enum! {
    /// `sites.mega_site_collections.publish_state`
    MegaSiteCollectionPublishState {
        /// `draft`
        Draft = "draft",
        /// `published`
        Published = "published",
        /// `archived`
        Archived = "archived",
    }
}

crate::text_enum! {
    /// `sites.mega_site_locales.direction`
    MegaSiteLocaleDirection {
        /// `ltr`
        Ltr = "ltr",
        /// `rtl`
        Rtl = "rtl",
    }
}

crate::text_enum! {
    /// `sites.mega_site_pages.publish_state`
    MegaSitePagePublishState {
        /// `draft`
        Draft = "draft",
        /// `published`
        Published = "published",
        /// `archived`
        Archived = "archived",
    }
}

crate::text_enum! {
    /// `sites.mega_sites.visibility`
    MegaSiteVisibility {
        /// `public`
        Public = "public",
        /// `unlisted`
        Unlisted = "unlisted",
        /// `members`
        Members = "members",
        /// `private`
        Private = "private",
    }
}

crate::text_enum! {
    /// `sites.mega_sites.publish_state`
    MegaSitePublishState {
        /// `draft`
        Draft = "draft",
        /// `published`
        Published = "published",
        /// `archived`
        Archived = "archived",
    }
}

crate::text_enum! {
    /// `sites.menus.place`
    MenuPlace {
        /// `header`
        Header = "header",
        /// `footer`
        Footer = "footer",
    }
}

crate::text_enum! {
    /// `sites.merch.publish_state`
    MerchPublishState {
        /// `draft`
        Draft = "draft",
        /// `published`
        Published = "published",
        /// `archived`
        Archived = "archived",
    }
}

crate::text_enum! {
    /// `sites.page_descriptions.subject_type`
    PageDescriptionSubjectType {
        /// `mega_sites`
        MegaSites = "mega_sites",
        /// `pages`
        Pages = "pages",
        /// `collections`
        Collections = "collections",
        /// `subsites`
        Subsites = "subsites",
        /// `sections`
        Sections = "sections",
        /// `timeline`
        Timeline = "timeline",
        /// `awards`
        Awards = "awards",
        /// `albums`
        Albums = "albums",
        /// `books`
        Books = "books",
        /// `videos`
        Videos = "videos",
        /// `gallery`
        Gallery = "gallery",
        /// `events`
        Events = "events",
        /// `merch`
        Merch = "merch",
        /// `articles`
        Articles = "articles",
        /// `posts`
        Posts = "posts",
        /// `bounties`
        Bounties = "bounties",
        /// `forum`
        Forum = "forum",
        /// `connections`
        Connections = "connections",
        /// `contributions`
        Contributions = "contributions",
    }
}

crate::text_enum! {
    /// `sites.platform_type_modules.module`
    PlatformTypeModuleModule {
        /// `about`
        About = "about",
        /// `sections`
        Sections = "sections",
        /// `timeline`
        Timeline = "timeline",
        /// `awards`
        Awards = "awards",
        /// `albums`
        Albums = "albums",
        /// `books`
        Books = "books",
        /// `videos`
        Videos = "videos",
        /// `gallery`
        Gallery = "gallery",
        /// `events`
        Events = "events",
        /// `merch`
        Merch = "merch",
        /// `articles`
        Articles = "articles",
        /// `posts`
        Posts = "posts",
        /// `bounties`
        Bounties = "bounties",
        /// `forum`
        Forum = "forum",
        /// `connections`
        Connections = "connections",
        /// `contributions`
        Contributions = "contributions",
    }
}

crate::text_enum! {
    /// `sites.platform_type_modules.view`
    PlatformTypeModuleView {
        /// `grid`
        Grid = "grid",
        /// `list`
        List = "list",
        /// `timeline`
        Timeline = "timeline",
        /// `carousel`
        Carousel = "carousel",
        /// `table`
        Table = "table",
    }
}

crate::text_enum! {
    /// `sites.platform_type_versions.status`
    PlatformTypeVersionStatus {
        /// `draft`
        Draft = "draft",
        /// `published`
        Published = "published",
        /// `withdrawn`
        Withdrawn = "withdrawn",
    }
}

crate::text_enum! {
    /// `sites.replies.publish_state`
    ReplyPublishState {
        /// `draft`
        Draft = "draft",
        /// `published`
        Published = "published",
        /// `archived`
        Archived = "archived",
    }
}

crate::text_enum! {
    /// `sites.sections.layout_type`
    SectionLayoutType {
        /// `grid`
        Grid = "grid",
        /// `list`
        List = "list",
        /// `carousel`
        Carousel = "carousel",
        /// `tabbed`
        Tabbed = "tabbed",
    }
}

crate::text_enum! {
    /// `sites.sections.publish_state`
    SectionPublishState {
        /// `draft`
        Draft = "draft",
        /// `published`
        Published = "published",
        /// `archived`
        Archived = "archived",
    }
}

crate::text_enum! {
    /// `sites.shared_items.module`
    SharedItemModule {
        /// `timeline`
        Timeline = "timeline",
        /// `awards`
        Awards = "awards",
        /// `albums`
        Albums = "albums",
        /// `books`
        Books = "books",
        /// `videos`
        Videos = "videos",
        /// `gallery`
        Gallery = "gallery",
        /// `events`
        Events = "events",
        /// `merch`
        Merch = "merch",
        /// `articles`
        Articles = "articles",
        /// `posts`
        Posts = "posts",
        /// `bounties`
        Bounties = "bounties",
        /// `forum`
        Forum = "forum",
        /// `connections`
        Connections = "connections",
        /// `contributions`
        Contributions = "contributions",
    }
}

crate::text_enum! {
    /// `sites.shared_items.publish_state`
    SharedItemPublishState {
        /// `draft`
        Draft = "draft",
        /// `published`
        Published = "published",
        /// `archived`
        Archived = "archived",
    }
}

crate::text_enum! {
    /// `sites.site_transfers.direction`
    SiteTransferDirection {
        /// `export`
        Export = "export",
        /// `import`
        Import = "import",
    }
}

crate::text_enum! {
    /// `sites.site_transfers.format`: archive: everything, can be brought in again; static: HTML to read offline; wxr: of WordPress; csv: many subsites at once.
    SiteTransferFormat {
        /// `archive`
        Archive = "archive",
        /// `static`
        Static = "static",
        /// `wxr`
        Wxr = "wxr",
        /// `csv`
        Csv = "csv",
    }
}

crate::text_enum! {
    /// `sites.site_transfers.status`
    SiteTransferStatus {
        /// `queued`
        Queued = "queued",
        /// `running`
        Running = "running",
        /// `done`
        Done = "done",
        /// `failed`
        Failed = "failed",
        /// `cancelled`
        Cancelled = "cancelled",
    }
}

crate::text_enum! {
    /// `sites.slug_history.kind`
    SlugHistoryKind {
        /// `mega_site`
        MegaSite = "mega_site",
        /// `subsite`
        Subsite = "subsite",
        /// `part`
        Part = "part",
    }
}

crate::text_enum! {
    /// `sites.subsite_origins.kind`
    SubsiteOriginKind {
        /// `template`
        Template = "template",
        /// `clone`
        Clone = "clone",
        /// `import`
        Import = "import",
    }
}

crate::text_enum! {
    /// `sites.subsite_roles.role`
    SubsiteRoleRole {
        /// `owner`
        Owner = "owner",
        /// `editor`
        Editor = "editor",
        /// `artist`
        Artist = "artist",
        /// `moderator`
        Moderator = "moderator",
        /// `creator`
        Creator = "creator",
        /// `researcher`
        Researcher = "researcher",
        /// `sponsor`
        Sponsor = "sponsor",
        /// `fan`
        Fan = "fan",
    }
}

crate::text_enum! {
    /// `sites.subsites.visibility`
    SubsiteVisibility {
        /// `public`
        Public = "public",
        /// `unlisted`
        Unlisted = "unlisted",
        /// `members`
        Members = "members",
        /// `private`
        Private = "private",
    }
}

crate::text_enum! {
    /// `sites.subsites.publish_state`
    SubsitePublishState {
        /// `draft`
        Draft = "draft",
        /// `published`
        Published = "published",
        /// `archived`
        Archived = "archived",
    }
}

crate::text_enum! {
    /// `sites.themes.variant`
    ThemeVariant {
        /// `magazine`
        Magazine = "magazine",
        /// `sleeve`
        Sleeve = "sleeve",
        /// `casefile`
        Casefile = "casefile",
        /// `changelog`
        Changelog = "changelog",
    }
}

crate::text_enum! {
    /// `sites.timeline_entries.date_precision`
    TimelineEntryDatePrecision {
        /// `day`
        Day = "day",
        /// `month`
        Month = "month",
        /// `year`
        Year = "year",
    }
}

crate::text_enum! {
    /// `sites.timeline_entries.publish_state`
    TimelineEntryPublishState {
        /// `draft`
        Draft = "draft",
        /// `published`
        Published = "published",
        /// `archived`
        Archived = "archived",
    }
}

crate::text_enum! {
    /// `sites.video_features.publish_state`
    VideoFeaturePublishState {
        /// `draft`
        Draft = "draft",
        /// `published`
        Published = "published",
        /// `archived`
        Archived = "archived",
    }
}
