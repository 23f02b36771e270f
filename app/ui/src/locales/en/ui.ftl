# Words that every page uses.
site-name = Maison
skip-to-content = Skip to content

# Navigation.
nav-main = Main
nav-menu = Menu
nav-close = Close the menu
nav-foot = More
nav-more = More
nav-bottom = Shortcuts
nav-breadcrumbs = Where you are
nav-home = Home
nav-networks = Networks
nav-feed = Feed
nav-houses = Houses
nav-gallery = Gallery
nav-notifications = Notifications
nav-search = Search
nav-people = People
nav-moderation = Moderation
nav-review = Applications
nav-pictures = Pictures
nav-profile = Your page
nav-settings = Settings
nav-sign-in = Sign in

# Language and theme.
switch-language = Change the language to { $language }
theme-system = Colours as on your device
theme-light = Light colours
theme-dark = Dark colours

# Forms.
field-required = (required)
field-choose = Choose…
field-none = None
field-zone = Times are those of { $zone }.
field-tags-help = Separate tags with commas.
field-image-help = A JPEG, PNG, WebP or GIF picture.
field-alt = What the picture shows
field-alt-help = One sentence for people who cannot see it.
form-errors =
    { $count ->
        [one] One thing needs your attention.
       *[other] { $count } things need your attention.
    }

# Distances in time, as CLDR words them.
time-now = now
time-ago-minute =
    { $count ->
        [one] { $count } minute ago
       *[other] { $count } minutes ago
    }
time-ago-hour =
    { $count ->
        [one] { $count } hour ago
       *[other] { $count } hours ago
    }
time-ago-day =
    { $count ->
        [one] { $count } day ago
       *[other] { $count } days ago
    }
time-ago-week =
    { $count ->
        [one] { $count } week ago
       *[other] { $count } weeks ago
    }
time-ago-month =
    { $count ->
        [one] { $count } month ago
       *[other] { $count } months ago
    }
time-ago-year =
    { $count ->
        [one] { $count } year ago
       *[other] { $count } years ago
    }
time-in-minute =
    { $count ->
        [one] in { $count } minute
       *[other] in { $count } minutes
    }
time-in-hour =
    { $count ->
        [one] in { $count } hour
       *[other] in { $count } hours
    }
time-in-day =
    { $count ->
        [one] in { $count } day
       *[other] in { $count } days
    }
time-in-week =
    { $count ->
        [one] in { $count } week
       *[other] in { $count } weeks
    }
time-in-month =
    { $count ->
        [one] in { $count } month
       *[other] in { $count } months
    }
time-in-year =
    { $count ->
        [one] in { $count } year
       *[other] in { $count } years
    }
