//! Ids and value sets of `media`, printed from the database by `bin/schema`. Do not edit.

crate::typed_ids! {
    /// `media.asset_usages`: Where an asset is used; kept by the code that saves.
    AssetUsageId,
    /// `media.assets`: What a file means: title, alternative text, crop, credit.
    AssetId,
    /// `media.files`: Bytes in storage, once per organisation and checksum.
    FileId,
    /// `media.renditions`: Smaller copies of a picture, one per width and format.
    RenditionId,
}

crate::text_enum! {
    /// `media.assets.asset_type`
    AssetAssetType {
        /// `image`
        Image = "image",
        /// `video`
        Video = "video",
        /// `audio`
        Audio = "audio",
        /// `document`
        Document = "document",
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
