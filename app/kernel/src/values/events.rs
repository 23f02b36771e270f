//! Ids and value sets of `events`, printed from the database by `bin/schema`. Do not edit.

crate::typed_ids! {
    /// `events.events`: What happens where and when.
    EventId,
}

crate::text_enum! {
    /// `events.events.type`
    EventType {
        /// `concert`
        Concert = "concert",
        /// `livestream`
        Livestream = "livestream",
        /// `meetup`
        Meetup = "meetup",
        /// `launch`
        Launch = "launch",
        /// `ball`
        Ball = "ball",
        /// `practice`
        Practice = "practice",
        /// `workshop`
        Workshop = "workshop",
        /// `panel`
        Panel = "panel",
        /// `exhibition`
        Exhibition = "exhibition",
        /// `runway`
        Runway = "runway",
        /// `screening`
        Screening = "screening",
        /// `other`
        Other = "other",
    }
}

crate::text_enum! {
    /// `events.events.publish_state`
    EventPublishState {
        /// `draft`
        Draft = "draft",
        /// `published`
        Published = "published",
        /// `archived`
        Archived = "archived",
    }
}
