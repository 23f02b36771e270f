# Words that every page uses.
site-name = Maison
skip-to-content = Skip to content
