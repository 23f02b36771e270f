//! Ids and value sets of `media`, printed from the database by `bin/schema`. Do not edit.

crate::typed_ids! {
    /// `media.asset_categories`: Categories of assets, in a tree: one asset has one.
    AssetCategoryId,
    /// `media.asset_collection_items`: What lies in a collection, in order.
    AssetCollectionItemId,
    /// `media.asset_collections`: Assets gathered by hand or by rules: a lightbox, a press kit, a delivery, a saved search.
    AssetCollectionId,
    /// `media.asset_comments`: Remarks on an asset while it is worked on: on a point, a part of the picture, a moment, a stretch of time.
    AssetCommentId,
    /// `media.asset_credits`: Who made an asset and who is named with it, from which the credit line is written.
    AssetCreditId,
    /// `media.asset_duplicates`: Pairs of assets that are or look the same, and what was decided about them.
    AssetDuplicateId,
    /// `media.asset_folders`: Folders of a library, in a tree.
    AssetFolderId,
    /// `media.asset_libraries`: A part of an organisation's media with rules of its own: brand, stock, a client, a project.
    AssetLibraryId,
    /// `media.asset_people`: Who is in a picture, and where: a face without a name has only a box. Erasure deletes the rows.
    AssetPeopleId,
    /// `media.asset_renditions`: An asset made fit for a purpose: a platform's crop, a poster, a watermarked copy. Plain smaller copies for pages are media.renditions.
    AssetRenditionId,
    /// `media.asset_tags`: The tags that an organisation offers; assets carry their names.
    AssetTagId,
    /// `media.asset_usages`: Where an asset is used; kept by the code that saves.
    AssetUsageId,
    /// `media.asset_versions`: The files that an asset had: replacing one keeps the asset, its addresses and its uses.
    AssetVersionId,
    /// `media.assets`: What a file means: title, alternative text, crop, credit. Erasure deletes the rows.
    AssetId,
    /// `media.captions`: Words to pictures that move and sounds: captions, subtitles, descriptions, chapters, transcripts.
    CaptionId,
    /// `media.cdn_copies`: Copies at a delivery network, to be renewed when the file changes.
    CdnCopyId,
    /// `media.collection_selections`: What a recipient chose from a shared collection, without an account.
    CollectionSelectionId,
    /// `media.collection_shares`: A collection opened for one recipient by a personal link.
    CollectionShareId,
    /// `media.download_log`: Who took which asset, what for and under which licence.
    DownloadLogId,
    /// `media.drop_boxes`: Links, often as a QR code at the door, by which guests hand in pictures; what comes waits for triage.
    DropBoxId,
    /// `media.files`: Bytes in storage, once per owner and checksum. Erasure deletes the rows.
    FileId,
    /// `media.library_members`: Whom a restricted library lets in: people and roles. Erasure deletes the rows.
    LibraryMemberId,
    /// `media.metadata_fields`: What an organisation writes down about its assets besides what all have; values stand in asset_details.metadata by key.
    MetadataFieldId,
    /// `media.quotas`: Storage that an organisation or a person has and uses; limits are set by whoever runs the installation. Erasure deletes the rows.
    QuotaId,
    /// `media.renditions`: Smaller copies of a picture, one per width and format.
    RenditionId,
    /// `media.share_links`: Links to one asset for people without an account.
    ShareLinkId,
    /// `media.size_specs`: Sizes that platforms and our own channels ask for: an Instagram story, a page's banner.
    SizeSpecId,
    /// `media.upload_parts`: Parts of an upload that have arrived; a part that is sent again takes the place of the first.
    UploadPartId,
    /// `media.uploads`: A file on its way in, resumable by parts; what is not finished in time is cleaned away. Erasure deletes the rows.
    UploadId,
}

crate::text_enum! {
    /// `media.asset_collections.collection_type`
    AssetCollectionCollectionType {
        /// `manual`
        Manual = "manual",
        /// `smart`
        Smart = "smart",
        /// `lightbox`
        Lightbox = "lightbox",
        /// `deliverable`
        Deliverable = "deliverable",
    }
}

crate::text_enum! {
    /// `media.asset_comments.author_type`
    AssetCommentAuthorType {
        /// `user`
        User = "user",
        /// `client`
        Client = "client",
        /// `guest`
        Guest = "guest",
    }
}

crate::text_enum! {
    /// `media.asset_comments.annotation_type`
    AssetCommentAnnotationType {
        /// `point`
        Point = "point",
        /// `rect`
        Rect = "rect",
        /// `timestamp`
        Timestamp = "timestamp",
        /// `range`
        Range = "range",
        /// `drawing`
        Drawing = "drawing",
    }
}

crate::text_enum! {
    /// `media.asset_credits.role`
    AssetCreditRole {
        /// `photographer`
        Photographer = "photographer",
        /// `videographer`
        Videographer = "videographer",
        /// `model`
        Model = "model",
        /// `performer`
        Performer = "performer",
        /// `designer`
        Designer = "designer",
        /// `stylist`
        Stylist = "stylist",
        /// `makeup`
        Makeup = "makeup",
        /// `hair`
        Hair = "hair",
        /// `house`
        House = "house",
        /// `editor`
        Editor = "editor",
        /// `retoucher`
        Retoucher = "retoucher",
        /// `illustrator`
        Illustrator = "illustrator",
        /// `music`
        Music = "music",
        /// `producer`
        Producer = "producer",
        /// `assistant`
        Assistant = "assistant",
        /// `other`
        Other = "other",
    }
}

crate::text_enum! {
    /// `media.asset_details.source_type`
    AssetDetailSourceType {
        /// `upload`
        Upload = "upload",
        /// `import`
        Import = "import",
        /// `stock`
        Stock = "stock",
        /// `generated`
        Generated = "generated",
        /// `capture`
        Capture = "capture",
        /// `external`
        External = "external",
    }
}

crate::text_enum! {
    /// `media.asset_duplicates.kind`: Exact: the same bytes, found as they come in. Near: found by what is seen.
    AssetDuplicateKind {
        /// `exact`
        Exact = "exact",
        /// `near`
        Near = "near",
    }
}

crate::text_enum! {
    /// `media.asset_duplicates.status`
    AssetDuplicateStatus {
        /// `open`
        Open = "open",
        /// `stacked`
        Stacked = "stacked",
        /// `merged`
        Merged = "merged",
        /// `dismissed`
        Dismissed = "dismissed",
    }
}

crate::text_enum! {
    /// `media.asset_libraries.library_type`
    AssetLibraryLibraryType {
        /// `general`
        General = "general",
        /// `brand`
        Brand = "brand",
        /// `stock`
        Stock = "stock",
        /// `client`
        Client = "client",
        /// `project`
        Project = "project",
        /// `archive`
        Archive = "archive",
    }
}

crate::text_enum! {
    /// `media.asset_libraries.visibility`
    AssetLibraryVisibility {
        /// `internal`
        Internal = "internal",
        /// `client`
        Client = "client",
        /// `public`
        Public = "public",
    }
}

crate::text_enum! {
    /// `media.asset_people.status`
    AssetPeopleStatus {
        /// `suggested`
        Suggested = "suggested",
        /// `confirmed`
        Confirmed = "confirmed",
        /// `rejected`
        Rejected = "rejected",
    }
}

crate::text_enum! {
    /// `media.asset_renditions.rendition_type`
    AssetRenditionRenditionType {
        /// `thumbnail_small`
        ThumbnailSmall = "thumbnail_small",
        /// `thumbnail_medium`
        ThumbnailMedium = "thumbnail_medium",
        /// `thumbnail_large`
        ThumbnailLarge = "thumbnail_large",
        /// `preview`
        Preview = "preview",
        /// `preview_video`
        PreviewVideo = "preview_video",
        /// `web_optimized`
        WebOptimized = "web_optimized",
        /// `social_square`
        SocialSquare = "social_square",
        /// `social_story`
        SocialStory = "social_story",
        /// `watermarked`
        Watermarked = "watermarked",
        /// `low_res`
        LowRes = "low_res",
        /// `poster`
        Poster = "poster",
        /// `transcode`
        Transcode = "transcode",
        /// `hls`
        Hls = "hls",
        /// `waveform`
        Waveform = "waveform",
        /// `page`
        Page = "page",
    }
}

crate::text_enum! {
    /// `media.asset_renditions.status`
    AssetRenditionStatus {
        /// `pending`
        Pending = "pending",
        /// `processing`
        Processing = "processing",
        /// `completed`
        Completed = "completed",
        /// `failed`
        Failed = "failed",
    }
}

crate::text_enum! {
    /// `media.asset_rights.license`
    AssetRightLicense {
        /// `owned`
        Owned = "owned",
        /// `exclusive`
        Exclusive = "exclusive",
        /// `royalty_free`
        RoyaltyFree = "royalty_free",
        /// `rights_managed`
        RightsManaged = "rights_managed",
        /// `creative_commons`
        CreativeCommons = "creative_commons",
        /// `editorial_only`
        EditorialOnly = "editorial_only",
        /// `internal_only`
        InternalOnly = "internal_only",
        /// `client_provided`
        ClientProvided = "client_provided",
        /// `unknown`
        Unknown = "unknown",
    }
}

crate::text_enum! {
    /// `media.asset_rights.model_release`
    AssetRightModelRelease {
        /// `unknown`
        Unknown = "unknown",
        /// `not_needed`
        NotNeeded = "not_needed",
        /// `missing`
        Missing = "missing",
        /// `requested`
        Requested = "requested",
        /// `signed`
        Signed = "signed",
        /// `revoked`
        Revoked = "revoked",
    }
}

crate::text_enum! {
    /// `media.asset_rights.property_release`
    AssetRightPropertyRelease {
        /// `unknown`
        Unknown = "unknown",
        /// `not_needed`
        NotNeeded = "not_needed",
        /// `missing`
        Missing = "missing",
        /// `requested`
        Requested = "requested",
        /// `signed`
        Signed = "signed",
        /// `revoked`
        Revoked = "revoked",
    }
}

crate::text_enum! {
    /// `media.asset_usages.type`: Coarse kind of the asset, for galleries; filled by trigger.
    AssetUsageType {
        /// `photo`
        Photo = "photo",
        /// `video`
        Video = "video",
        /// `audio`
        Audio = "audio",
        /// `document`
        Document = "document",
        /// `other`
        Other = "other",
    }
}

crate::text_enum! {
    /// `media.asset_versions.change_type`
    AssetVersionChangeType {
        /// `initial`
        Initial = "initial",
        /// `update`
        Update = "update",
        /// `revision`
        Revision = "revision",
        /// `restore`
        Restore = "restore",
        /// `auto_save`
        AutoSave = "auto_save",
    }
}

crate::text_enum! {
    /// `media.assets.asset_type`: Kind, fine where it is known: image_photo, else image.
    AssetAssetType {
        /// `image`
        Image = "image",
        /// `image_photo`
        ImagePhoto = "image_photo",
        /// `image_graphic`
        ImageGraphic = "image_graphic",
        /// `image_icon`
        ImageIcon = "image_icon",
        /// `image_logo`
        ImageLogo = "image_logo",
        /// `video`
        Video = "video",
        /// `video_raw`
        VideoRaw = "video_raw",
        /// `video_edited`
        VideoEdited = "video_edited",
        /// `video_motion`
        VideoMotion = "video_motion",
        /// `audio`
        Audio = "audio",
        /// `audio_music`
        AudioMusic = "audio_music",
        /// `audio_voiceover`
        AudioVoiceover = "audio_voiceover",
        /// `audio_sfx`
        AudioSfx = "audio_sfx",
        /// `document`
        Document = "document",
        /// `doc_copy`
        DocCopy = "doc_copy",
        /// `doc_brief`
        DocBrief = "doc_brief",
        /// `doc_presentation`
        DocPresentation = "doc_presentation",
        /// `doc_report`
        DocReport = "doc_report",
        /// `design_source`
        DesignSource = "design_source",
        /// `design_template`
        DesignTemplate = "design_template",
        /// `three_d_model`
        ThreeDModel = "three_d_model",
        /// `ar_asset`
        ArAsset = "ar_asset",
        /// `font`
        Font = "font",
        /// `archive`
        Archive = "archive",
        /// `other`
        Other = "other",
    }
}

crate::text_enum! {
    /// `media.assets.visibility`
    AssetVisibility {
        /// `public`
        Public = "public",
        /// `organization`
        Organization = "organization",
        /// `private`
        Private = "private",
    }
}

crate::text_enum! {
    /// `media.assets.status`: Only approved assets are public.
    AssetStatus {
        /// `pending`
        Pending = "pending",
        /// `approved`
        Approved = "approved",
        /// `rejected`
        Rejected = "rejected",
        /// `archived`
        Archived = "archived",
        /// `expired`
        Expired = "expired",
    }
}

crate::text_enum! {
    /// `media.captions.kind`
    CaptionKind {
        /// `captions`
        Captions = "captions",
        /// `subtitles`
        Subtitles = "subtitles",
        /// `descriptions`
        Descriptions = "descriptions",
        /// `chapters`
        Chapters = "chapters",
        /// `transcript`
        Transcript = "transcript",
    }
}

crate::text_enum! {
    /// `media.captions.status`
    CaptionStatus {
        /// `draft`
        Draft = "draft",
        /// `published`
        Published = "published",
    }
}

crate::text_enum! {
    /// `media.cdn_copies.provider`
    CdnCopyProvider {
        /// `cloudinary`
        Cloudinary = "cloudinary",
        /// `imgix`
        Imgix = "imgix",
        /// `bunny`
        Bunny = "bunny",
        /// `cloudfront`
        Cloudfront = "cloudfront",
        /// `fastly`
        Fastly = "fastly",
        /// `other`
        Other = "other",
    }
}

crate::text_enum! {
    /// `media.collection_selections.choice`
    CollectionSelectionChoice {
        /// `pick`
        Pick = "pick",
        /// `maybe`
        Maybe = "maybe",
        /// `reject`
        Reject = "reject",
    }
}

crate::text_enum! {
    /// `media.collection_shares.access_level`
    CollectionShareAccessLevel {
        /// `view`
        View = "view",
        /// `download`
        Download = "download",
        /// `comment`
        Comment = "comment",
        /// `edit`
        Edit = "edit",
    }
}

crate::text_enum! {
    /// `media.download_log.purpose`
    DownloadLogPurpose {
        /// `editorial`
        Editorial = "editorial",
        /// `press`
        Press = "press",
        /// `social`
        Social = "social",
        /// `website`
        Website = "website",
        /// `newsletter`
        Newsletter = "newsletter",
        /// `advertising`
        Advertising = "advertising",
        /// `merchandise`
        Merchandise = "merchandise",
        /// `print`
        Print = "print",
        /// `runway`
        Runway = "runway",
        /// `ai_training`
        AiTraining = "ai_training",
        /// `internal`
        Internal = "internal",
        /// `other`
        Other = "other",
    }
}

crate::text_enum! {
    /// `media.download_log.license`: The licence at that moment.
    DownloadLogLicense {
        /// `owned`
        Owned = "owned",
        /// `exclusive`
        Exclusive = "exclusive",
        /// `royalty_free`
        RoyaltyFree = "royalty_free",
        /// `rights_managed`
        RightsManaged = "rights_managed",
        /// `creative_commons`
        CreativeCommons = "creative_commons",
        /// `editorial_only`
        EditorialOnly = "editorial_only",
        /// `internal_only`
        InternalOnly = "internal_only",
        /// `client_provided`
        ClientProvided = "client_provided",
        /// `unknown`
        Unknown = "unknown",
    }
}

crate::text_enum! {
    /// `media.file_texts.origin`
    FileTextOrigin {
        /// `document`
        Document = "document",
        /// `ocr`
        Ocr = "ocr",
        /// `speech`
        Speech = "speech",
    }
}

crate::text_enum! {
    /// `media.files.scan_status`: What the search for malware found; infected files are served to nobody but their owner's people.
    FileScanStatus {
        /// `pending`
        Pending = "pending",
        /// `clean`
        Clean = "clean",
        /// `infected`
        Infected = "infected",
        /// `failed`
        Failed = "failed",
        /// `skipped`
        Skipped = "skipped",
    }
}

crate::text_enum! {
    /// `media.library_members.role`
    LibraryMemberRole {
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
    /// `media.metadata_fields.field_type`
    MetadataFieldFieldType {
        /// `text`
        Text = "text",
        /// `number`
        Number = "number",
        /// `date`
        Date = "date",
        /// `boolean`
        Boolean = "boolean",
        /// `choice`
        Choice = "choice",
        /// `choices`
        Choices = "choices",
        /// `person`
        Person = "person",
    }
}

crate::text_enum! {
    /// `media.renditions.format`
    RenditionFormat {
        /// `jpeg`
        Jpeg = "jpeg",
        /// `webp`
        Webp = "webp",
        /// `avif`
        Avif = "avif",
        /// `png`
        Png = "png",
    }
}

crate::text_enum! {
    /// `media.uploads.status`
    UploadStatus {
        /// `open`
        Open = "open",
        /// `uploading`
        Uploading = "uploading",
        /// `paused`
        Paused = "paused",
        /// `assembling`
        Assembling = "assembling",
        /// `completed`
        Completed = "completed",
        /// `failed`
        Failed = "failed",
        /// `aborted`
        Aborted = "aborted",
        /// `expired`
        Expired = "expired",
    }
}

crate::text_enum! {
    /// `media.uploads.license`: What a guest chose.
    UploadLicense {
        /// `owned`
        Owned = "owned",
        /// `exclusive`
        Exclusive = "exclusive",
        /// `royalty_free`
        RoyaltyFree = "royalty_free",
        /// `rights_managed`
        RightsManaged = "rights_managed",
        /// `creative_commons`
        CreativeCommons = "creative_commons",
        /// `editorial_only`
        EditorialOnly = "editorial_only",
        /// `internal_only`
        InternalOnly = "internal_only",
        /// `client_provided`
        ClientProvided = "client_provided",
        /// `unknown`
        Unknown = "unknown",
    }
}
