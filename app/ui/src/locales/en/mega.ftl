# The first page, mega sites, lists across subsites and search.
home-description = What is on, who is new, and where the scene keeps its work.
home-empty = Nothing is published yet.
home-empty-text = Networks, artists and dates stand here as soon as somebody publishes them.
home-on = What is on
home-new = Who is new

mega-networks = Networks
mega-none = No network is published yet.
mega-none-text = A network of artists, products or cases stands here as soon as it is published.
mega-draft = This network is not published. Only people who work on it see this page.
mega-about = About
mega-explore = Explore
mega-featured = Featured
mega-collections = Collections
mega-collection-empty = This collection is empty.
mega-collection-empty-text = What is chosen for it stands here.
mega-index = Index
mega-total = { $count ->
    [0] none
    [one] { $shown } entry
   *[other] { $shown } entries
}
mega-view-list = Show as a list
mega-view-grid = Show as pictures
mega-filter = Search and filter
mega-facets = Narrow the index
mega-q = Search the index
mega-tag = Tag
mega-location = Place
mega-type = Kind
mega-sort = Order
mega-sort-featured = Featured first
mega-sort-name = By name
mega-sort-date = Latest first
mega-sort-priority = By rank
mega-show = Show
mega-all = Clear all
mega-show-all = Show all
mega-without = Without { $filter }
mega-try-without = Try it without { $filter }
mega-similar = Nothing is called “{ $q }”. These names sound like it.
mega-empty = Nobody is listed here yet.
mega-empty-text = Everybody who is published in this network stands in this index.
mega-no-match = Nothing fits all of these filters.
mega-no-match-text = Take one of them away to see more.

explore-total = { $count ->
    [0] none
    [one] { $shown } entry
   *[other] { $shown } entries
}
explore-q = Search here
explore-featured = Featured only
explore-years = Years
explore-all-years = All years
explore-sort-featured = Featured first
explore-sort-name = By name
explore-sort-date = Latest first
explore-sort-soonest = Earliest first
explore-view-grid = Show as a grid
explore-view-list = Show as a list
explore-view-timeline = Show as a timeline
explore-empty = Nothing is published here yet.
explore-empty-text = What the people of this network publish stands here.

search-title = Search
search-q = Names, titles, places or tags
search-go = Search
search-hint = Search finds everything that is public: people, records, dates, articles and more.
search-none = Nothing was found for “{ $q }”.
search-none-text = Check the spelling, use fewer words, or look through the networks.
search-subsites = Names
