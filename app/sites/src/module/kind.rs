//! The value sets of modules.

kernel::text_enum! {
    /// A kind of content on a subsite; its word stands in addresses.
    Module {
        /// The long text about the subsite.
        About = "about",
        /// Free blocks.
        Sections = "sections",
        /// What happened when.
        Timeline = "timeline",
        /// Prizes and honours.
        Awards = "awards",
        /// Records.
        Albums = "albums",
        /// Books and zines.
        Books = "books",
        /// Films.
        Videos = "videos",
        /// Pictures.
        Gallery = "gallery",
        /// Dates.
        Events = "events",
        /// Things to buy elsewhere.
        Merch = "merch",
        /// Long-form writing.
        Articles = "articles",
        /// Short posts.
        Posts = "posts",
        /// Rewards.
        Bounties = "bounties",
        /// Topics to discuss.
        Forum = "forum",
        /// Other people and places.
        Connections = "connections",
        /// What people gave.
        Contributions = "contributions",
    }
}

kernel::text_enum! {
    /// How the items of a module stand beside each other.
    ModuleView {
        /// Cards beside each other.
        Grid = "grid",
        /// Rows below each other.
        List = "list",
        /// Along a spine of years.
        Timeline = "timeline",
        /// Cards in a row that scrolls.
        Carousel = "carousel",
        /// A table.
        Table = "table",
    }
}

kernel::text_enum! {
    /// The order of a module's items.
    Sorting {
        /// As arranged by hand.
        Position = "position",
        /// Latest first.
        Newest = "newest",
        /// Earliest first.
        Oldest = "oldest",
        /// By name.
        Title = "title",
    }
}

kernel::text_enum! {
    /// How much of a moment is meant.
    Precision {
        /// To the minute.
        Time = "time",
        /// The day.
        Day = "day",
        /// The month.
        Month = "month",
        /// The year.
        Year = "year",
    }
}

impl Module {
    /// Message id of its name, used where the platform type keeps the usual one.
    pub const fn key(self) -> &'static str {
        match self {
            Self::About => "module-about",
            Self::Sections => "module-sections",
            Self::Timeline => "module-timeline",
            Self::Awards => "module-awards",
            Self::Albums => "module-albums",
            Self::Books => "module-books",
            Self::Videos => "module-videos",
            Self::Gallery => "module-gallery",
            Self::Events => "module-events",
            Self::Merch => "module-merch",
            Self::Articles => "module-articles",
            Self::Posts => "module-posts",
            Self::Bounties => "module-bounties",
            Self::Forum => "module-forum",
            Self::Connections => "module-connections",
            Self::Contributions => "module-contributions",
        }
    }

    /// Has each of its items a page of its own?
    pub const fn has_pages(self) -> bool {
        !matches!(self, Self::About | Self::Sections)
    }

    /// May people comment on its items? The database checks the same words.
    pub const fn takes_comments(self) -> bool {
        matches!(
            self,
            Self::Posts
                | Self::Articles
                | Self::Forum
                | Self::Timeline
                | Self::Gallery
                | Self::Events
                | Self::Albums
        )
    }
}
