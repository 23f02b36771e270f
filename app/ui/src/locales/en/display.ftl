# Words of pictures, lists, tables and charts.
close = Close
loading = Loading.
tabs-label = Sections
per-cent = { $value } %
pager-label = Pages
pager-previous = Previous
pager-next = Next
gallery-label = Pictures
gallery-open = Picture { $number }: { $alt }
gallery-number = { $number } of { $count }
gallery-previous = Previous picture
gallery-next = Next picture
gallery-page = Go to this picture’s page
picture-credit = Picture: { $name }
paper-mark = { $count ->
    [one] PDF · 1 page
   *[other] PDF · { $count } pages
}
paper-long = { $count ->
    [one] PDF, one page
   *[other] PDF, { $count } pages
}
moving-video = Video
moving-audio = Sound
moving-long = { $kind }, { $length }
moving-seconds = { $count ->
    [one] one second
   *[other] { $count } seconds
}
moving-minutes = { $count ->
    [one] one minute
   *[other] { $count } minutes
}
chart-table = Show the numbers
chart-no-value = no value
chart-empty = There are no numbers for this yet.
chart-category = Category
chart-value = Value
chart-share = Share
sparkline = { $label }: from { $first } to { $last }, lowest { $low }, highest { $high }.
combobox-nothing = Nothing matches.
markdown-help = Leave a line empty for a new paragraph. **two stars** make bold, *one* italic, [words](address) a link.
markdown-preview = Preview
markdown-failed = The preview could not be loaded. Your text is still here.
catalogue-title = Design system
catalogue-frame = Frame
catalogue-theme = Theme
catalogue-language = Language
