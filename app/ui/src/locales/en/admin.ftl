# The resource engine and the frame of the dashboard.
value-yes = Yes
value-no = No
value-missing = Please fill this in.
value-no-field = There is no such field.
value-read-only = This is filled in by the system.
value-once = This can only be said when it is made.
value-not-yours = Your role does not let you change this.
value-not-whole = Please write a whole number.
value-not-number = Please write a number, such as 12.5.
value-not-bool = Please say yes or no.
value-not-moment = Please give a date and a time.
value-not-date = Please give a date.
value-not-time = Please give a time of day.
value-not-span = Please give a length of time, such as 90 minutes or 2 days.
value-not-id = This is no reference to anything.
value-not-json = This is not valid JSON.
value-not-list = Please give a list.
value-not-address = Please give an IP address.
value-not-text = Please write plain text.
value-not-money = Please write an amount, such as 12.50.
value-not-choice = Please choose one of the values.
value-no-step = It cannot go there from where it is.
value-circle = It would contain itself.
value-no-row = What this points to is not there any more.
value-taken = There is one like this already.
value-overlaps = This overlaps with another one.
value-needed = Other things still need this. Remove or move them first.
value-refused = A rule does not allow this: { $rule }.
filter-no-field = There is no such field to filter by.
filter-no-op = This field cannot be compared like that.
filter-bad-value = This value does not fit the field.
sort-no-field = The list cannot be put in order by that.
cursor-unreadable = This page of the list cannot be found. Please begin at its start.
action-does-not-fit = That is not possible in its present state.

nav-desk = Dashboard
desk-home = Overview
desk-organizations = Organisations
desk-switch = Switch organisation
desk-search = Search
desk-search-hint = Search everything …
desk-palette = Go to … (Ctrl K)
desk-systems = Systems
desk-shortcuts = Keyboard shortcuts
system-identity = People
system-sites = Sites
system-community = Community
system-messaging = Messages
system-media = Media
system-cms = Content
system-planning = Planning
system-events = Events
system-production = Production
system-crm = Contacts
system-marketing = Marketing
system-analytics = Numbers
system-channels = Channels
system-jobs = Jobs
system-search = Search

# What the scripts of the dashboard say (app/admin/browser): one `key: words` a line; they fill in what is in braces.
browser-words =
    close: Close
    undo: Undo
    offline: No connection. Try again in a moment.
    signed-out: You are signed out. Sign in in another tab, then try again.
    refused: That was not possible.
    palette: Go to
    palette-hint: Type where to go, or what to find
    palette-none: Nothing found
    palette-found: Found: { $count }
    help: Keyboard shortcuts
    help-everywhere: Everywhere
    help-palette: Go to, or find, anything
    help-help: These shortcuts
    help-form: In a form
    help-save: Save
    help-list: In a list
    help-move: Go from one to the next
    help-open: Open
    help-select: Select, or not
    help-range: Select everything since the last one
    help-cells: Go along the cells
    help-edit: Edit the cell
    help-board: On a board
    help-move-card: Move the card to another column
    help-sort: In a list of parts
    help-move-item: Move the part up or down
    help-go: Places
    help-page: On this page
    help-singles: Single keys are shortcuts
    help-singles-text: Turn this off if you speak to your computer, or if letters are pressed by accident. Ctrl+K and Ctrl+S stay.
    selected: Selected: { $count }
    select-all: All { $count }
    select-none: None
    cell-edit: Edit { $field }
    cell-saved: Saved.
    card-moved: { $card } is now in { $column }.
    card-stays: { $card } cannot go there.
    draft-kept: Draft saved at { $time }
    draft-offline: No connection. What you typed is kept in this browser and sent later ({ $time }).
    draft-signed-out: You are signed out. What you typed is kept in this browser ({ $time }). Sign in in another tab.
    draft-refused: The draft could not be saved. What you typed is kept in this browser.
    draft-unkept: No connection, and this browser keeps nothing. Leave this page open until you are connected again.
    draft-back: Put back what you typed on { $time }
    draft-other: On { $time } you typed something that could not be sent. This has been changed since then.
    draft-use: Put it back into the form
    draft-forget: Throw it away
    pick-search: Choices for { $field }
    pick-none: Nothing found
    pick-create: Make a new one …
    pick-open: Open { $title }
    pick-remove: Remove { $title }
    pick-chosen: { $title } is chosen.
    tag-add: Suggestions for { $field }
    tag-remove: Remove { $tag }
    tag-removed: { $tag } is removed.
    color-pick: Choose { $field }
    color-light: On paper
    color-dark: On ink
    color-ratio: Contrast { $ratio }
    color-corrected: Contrast { $ratio } is too little to read: shown as { $color }
    focal: Centre of attention: { $x } from the left, { $y } from the top
    rich-tools: Formatting of { $field }
    rich-bold: Bold
    rich-italic: Italic
    rich-h2: Heading
    rich-h3: Subheading
    rich-bullets: List
    rich-numbers: Numbered list
    rich-quote: Quotation
    rich-link: Link
    rich-image: Picture
    rich-undo: Undo
    rich-redo: Redo
    rich-kept: This text contains HTML that the editor cannot show. It stays as it is here, so that nothing is lost.
    link-title: Link
    link-address: Address
    image-title: Picture
    image-address: Address of a picture in the library
    image-alt: What the picture shows
    image-only-ours: Only pictures of this site can be shown. Choose one in the library and copy its address.
    dialog-ok: Done
    dialog-cancel: Cancel
    dialog-remove: Remove the link
    markdown-preview: Preview
    markdown-failed: The preview could not be made. Your text is safe.
    code-json-bad: This is not valid JSON. Look at line { $line }.
    sort-add: Add
    sort-up: Move { $item } up
    sort-down: Move { $item } down
    sort-remove: Remove { $item }
    sort-handle: Drag to another place
    sort-moved: { $item } is now number { $at } of { $count }.
    sort-added: Number { $at } is added.
    sort-removed: { $item } is removed.
    upload-drop: You can also drop files here.
    upload-too-large: { $name } is too large. At most { $most } are possible.
    upload-done: { $name } is uploaded.
    upload-failed: { $name } could not be uploaded. Try it again.
    upload-remove: Remove { $name }
    upload-progress: Uploading { $name }
    import-waiting: Waiting. Before it: { $position }
    import-next: It begins in a moment.
    import-running: { $done } of { $total } rows
    import-failed: { $done } of { $total } rows, { $failed } refused
    live-here: Also here: { $names }.
    live-editing: Editing now: { $names }.
