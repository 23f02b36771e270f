# Words that every page uses.
site-name = Maison
skip-to-content = Skip to content

# Navigation.
nav-main = Main
nav-menu = Menu
nav-close = Close the menu
nav-foot = More
nav-bottom = Shortcuts
nav-breadcrumbs = Where you are
nav-home = Home
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
