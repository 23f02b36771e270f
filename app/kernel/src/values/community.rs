//! Ids and value sets of `community`, printed from the database by `bin/schema`. Do not edit.

crate::typed_ids! {
    /// `community.comments`: What people say about a post, an article, a topic …
    CommentId,
    /// `community.gallery_items`: Pictures, films and papers shown in a gallery.
    GalleryItemId,
    /// `community.posts`: Short posts.
    PostId,
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
    /// `community.comments.publish_state`
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
