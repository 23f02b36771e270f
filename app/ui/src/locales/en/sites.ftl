# Subsites and their modules.
module-about = About
module-sections = Features
module-timeline = Timeline
module-awards = Awards
module-albums = Albums
module-books = Books
module-videos = Videos
module-gallery = Gallery
module-events = Events
module-merch = Merch
module-articles = Articles
module-posts = Posts
module-bounties = Bounties
module-forum = Forum
module-connections = Connections
module-contributions = Contributions

module-draft = Draft
module-pinned = Pinned
module-locked = Closed
module-by = By { $name }
module-with = with { $name }
module-credit = Picture: { $name }
module-column-name = Name
module-column-when = When
module-column-more = More
module-column-figure = Figure
module-source = Read the source
module-year = Year
module-awarded-by = Awarded by
module-remark = Remark
module-more-there = More about it
module-tracks = { $count ->
    [one] { $count } track
   *[other] { $count } tracks
}
module-track-list = Track list
module-released = Released
module-length = Length
module-listen = Listen
module-pages = { $count ->
    [one] { $count } page
   *[other] { $count } pages
}
module-author = Author
module-published = Published
module-isbn = ISBN
module-get-it = Get it
module-watch = Watch “{ $title }” at { $host }
module-watch-note = Plays at { $host }; nothing is loaded from there before you go.
module-sold-out = Sold out
module-price-on-request = Price on request
module-shop = Go to the shop
module-until = Until { $date }
module-deadline = Deadline
module-claim = Claim it
module-bounty-open = Open
module-bounty-claimed = Claimed
module-bounty-expired = Expired
module-replies = { $count ->
    [0] No replies
    [one] { $count } reply
   *[other] { $count } replies
}
module-kind = Kind
module-leads-to = Leads to
module-visit = Visit
module-given = Given
module-online = Online
module-cancelled = Cancelled
module-begins = Begins
module-ends = Ends
module-clock = Local time
module-place = Place
module-tickets = More and tickets
module-calendar = Add to your calendar

module-connection-contact = Contact
module-connection-collab = Collaboration
module-connection-network = Network
module-connection-fan = Fans
module-connection-press = Press
module-connection-sponsorship = Sponsor
module-connection-brand-deal = Brand partner
module-connection-affiliate = Affiliate
module-connection-media = Media
module-connection-service-provider = Service
module-connection-agency = Agency
module-connection-platform = Platform
module-contribution-article = Article
module-contribution-post = Post
module-contribution-award = Award
module-contribution-music = Music
module-contribution-art = Art
module-contribution-code = Code
module-event-concert = Concert
module-event-livestream = Livestream
module-event-meetup = Meet-up
module-event-launch = Launch
module-event-ball = Ball
module-event-practice = Practice
module-event-workshop = Workshop
module-event-panel = Panel
module-event-exhibition = Exhibition
module-event-runway = Runway
module-event-screening = Screening
module-event-other = Event

subsite-home = Overview
subsite-tabs = Pages of { $name }
subsite-since = Since { $year }
subsite-all = All: { $name }
subsite-more-about = More about { $name }
subsite-about-name = About { $name }
subsite-elsewhere = Elsewhere
subsite-tags = Tags
subsite-draft = Draft: only people working on this site see it.
subsite-archived = Archived: only people working on this site see it.
subsite-private = Private: only people working on this site see it.
subsite-members = For members: only people of the organisation see it.
subsite-nothing-found = Nothing fits these filters.
subsite-show-all = Show everything
subsite-filter = Show
subsite-filter-all = All
subsite-filter-tag = Tag
subsite-filter-year = Year
subsite-filter-featured = Featured only
subsite-facet = { $value } ({ $count })
subsite-sort = Order
subsite-sort-position = As arranged
subsite-sort-newest = Newest first
subsite-sort-oldest = Oldest first
subsite-sort-title = By name
subsite-view = View
subsite-view-grid = Grid
subsite-view-list = List
subsite-steps = More in { $name }
subsite-previous = Previous
subsite-next = Next
subsite-comments = Comments
subsite-comments-count = { $count ->
    [one] { $count } comment
   *[other] { $count } comments
}
subsite-comments-closed = This is closed; nothing can be added.
subsite-comment-nobody = Somebody who has left
subsite-comment-field = Your comment
subsite-comment-help = You can use Markdown. Your profile name stands above it.
subsite-comment-send = Publish comment
subsite-comment-sign-in = Sign in to comment
subsite-comment-done = Your comment is published.
subsite-comment-empty = Please write something first.
subsite-comment-long = Please keep it under 10,000 letters.
