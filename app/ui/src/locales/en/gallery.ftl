# The gallery: pictures of the scene by category, album and tag; adding them, saying who is in them and who made them, and asking those people.

## The wall
gallery-title = Gallery
gallery-text = Pictures, videos, sound and programmes of the scene: balls, runways, portraits, and the days between.
gallery-add = Add pictures and videos
gallery-all = Everything
gallery-featured = Featured
gallery-categories = Categories
gallery-category-performance = Performance
gallery-category-fashion = Fashion
gallery-category-runway = Runway
gallery-category-lifestyle = Lifestyle
gallery-category-event = Nights
gallery-category-portraits = Portraits
gallery-category-other = Other
gallery-filter = Filter
gallery-filter-tag = Tag
gallery-without = Without “{ $name }”
gallery-albums = New albums
gallery-veiled = { $count ->
    [one] One of these is sensitive and blurred.
   *[other] { $count } of these are sensitive and blurred.
}
gallery-veiled-open = { $kind ->
    [video] Sensitive video: { $title }
    [sound] Sensitive recording: { $title }
    [document] Sensitive document: { $title }
   *[picture] Sensitive picture: { $title }
}
gallery-veiled-show = Show them
gallery-none = Nothing here yet
gallery-none-text = Pictures, videos and sound of the scene appear here as soon as somebody adds the first one.
gallery-no-match = Nothing matches
gallery-no-match-text = Nothing that you may see matches all of what you chose. Let go of one of the filters.
gallery-everything = See everything

## Albums
gallery-album = Album
gallery-album-none = Nothing in this album yet
gallery-album-none-text = Pictures and videos appear here in their order as soon as its people add some.
gallery-order = Change the order
gallery-move-before = Move “{ $title }” up
gallery-move-after = Move “{ $title }” down
gallery-moved = The order is changed.

## One picture
gallery-beside = More from the gallery
gallery-beside-previous = Previous
gallery-beside-next = Next
gallery-fact-house = House
gallery-fact-album = Album
gallery-fact-category = Category
gallery-fact-person = { $kind ->
    [video] In the video
    [sound] To be heard
    [document] In the document
   *[picture] In the picture
}
gallery-fact-day = Added
gallery-role-photographer = Photographer
gallery-role-videographer = Videographer
gallery-role-model = Model
gallery-role-performer = Performer
gallery-role-designer = Designer
gallery-role-stylist = Stylist
gallery-role-makeup = Make-up
gallery-role-hair = Hair
gallery-role-house = House
gallery-role-editor = Editor
gallery-role-retoucher = Retoucher
gallery-role-illustrator = Illustrator
gallery-role-music = Music
gallery-role-producer = Producer
gallery-role-assistant = Assistant
gallery-role-other = With
gallery-somebody = Somebody
gallery-sensitive-open = { $kind ->
    [video] This video is sensitive. Show it.
    [sound] This recording is sensitive. Show it.
    [document] This document is sensitive. Show it.
   *[picture] This picture is sensitive. Show it.
}
gallery-download = Download
gallery-feature = Feature it
gallery-unfeature = No longer feature it
gallery-featured-now = It is featured now.
gallery-unfeatured = It is no longer featured.
gallery-edit = Edit
gallery-delete = Delete
gallery-report = Report
gallery-restore = Take it back
gallery-show-again = Show it again
gallery-deleted = It is in the trash. Take it back here.
gallery-restored = It is back.
gallery-removed = A moderator removed it. It stays removed.
gallery-shown = It is shown again.
gallery-still-withheld = Somebody in it has not agreed. It stays withheld.
gallery-state-gone = { $kind ->
    [video] This video is in the trash. Nobody else sees it.
    [sound] This recording is in the trash. Nobody else sees it.
    [document] This document is in the trash. Nobody else sees it.
   *[picture] This picture is in the trash. Nobody else sees it.
}
gallery-state-withheld = { $kind ->
    [video] Somebody in this video has not agreed. Until they do, it is withheld from everybody else.
    [sound] Somebody in this recording has not agreed. Until they do, it is withheld from everybody else.
    [document] Somebody in this document has not agreed. Until they do, it is withheld from everybody else.
   *[picture] Somebody in this picture has not agreed. Until they do, it is withheld from everybody else.
}
gallery-state-closed = { $kind ->
    [video] This video was taken out of view. You may show it again.
    [sound] This recording was taken out of view. You may show it again.
    [document] This document was taken out of view. You may show it again.
   *[picture] This picture was taken out of view. You may show it again.
}
gallery-state-draft = { $kind ->
    [video] This video is a draft. Give it its words and publish it.
    [sound] This recording is a draft. Give it its words and publish it.
    [document] This document is a draft. Give it its words and publish it.
   *[picture] This picture is a draft. Give it its words and publish it.
}
gallery-state-hidden = { $kind ->
    [video] Moderators hid this video.
    [sound] Moderators hid this recording.
    [document] Moderators hid this document.
   *[picture] Moderators hid this picture.
}

## Adding
gallery-drafts = Drafts
gallery-drafts-text = Say what each of them shows and who may see it, then publish them together.
gallery-drafts-none = No drafts
gallery-drafts-none-text = What you send waits here for its words before anybody else sees it.
gallery-edit-title = { $kind ->
    [video] Edit video
    [sound] Edit recording
    [document] Edit document
   *[picture] Edit picture
}
gallery-edit-all = Each button on this page saves everything that you changed on it.
gallery-sheet = { $kind ->
    [video] Video { $number }
    [sound] Recording { $number }
    [document] Document { $number }
   *[picture] Picture { $number }
}
gallery-field-files = Pictures, videos, sound and documents
gallery-field-files-help = Choose up to { $most } files: JPEG, PNG, WebP or GIF pictures of 16 MB at most, MP4 or WebM videos of { $video } MB, MP3, M4A, Ogg, WAV or FLAC sound of { $audio } MB, and PDF documents of { $document } MB. Place and camera data in pictures, videos and sound are removed. A PDF keeps the names of authors that its program wrote into it.
gallery-field-place = Where
gallery-field-visibility = Who may see them
gallery-field-category = Category
gallery-field-tags = Tags
gallery-field-title = Title
gallery-field-alt = { $kind ->
    [video] What the video shows
    [sound] What is to be heard
    [document] What the document is about
   *[picture] What the picture shows
}
gallery-field-alt-help = One sentence for people who cannot see or hear it.
gallery-field-alt-help-document = One sentence for people who cannot see it, such as: programme of the Winter Ball, with all categories.
gallery-field-caption = Words
gallery-field-caption-help = You may use Markdown.
gallery-field-album = Album
gallery-field-new-album = New album
gallery-field-new-album-help = Its title. It is made when you save.
gallery-field-sensitive = Blur it until somebody asks for it
gallery-field-drop = { $kind ->
    [video] Do not keep this video
    [sound] Do not keep this recording
    [document] Do not keep this document
   *[picture] Do not keep this picture
}
gallery-field-credit-help = Names separated by commas. Name people here by @handle.
gallery-more = Words, tags, album, credits
gallery-audience-public = Everybody
gallery-audience-members = Members of the organisation
gallery-audience-followers = My followers
gallery-audience-house = My house
gallery-audience-private = Only me
gallery-send = Send them
gallery-save = Save
gallery-publish = { $count ->
    [one] Publish it
   *[other] Publish all { $count }
}
gallery-published = All of it is published.
gallery-dropped = All of it is in the trash.
gallery-saved = Your changes are saved.
gallery-kept = Your files are here. Now give them their words.
gallery-kept-some = { $count ->
    [one] One file is kept among your drafts.
   *[other] { $count } files are kept among your drafts.
}
gallery-go-on = Go on with them
gallery-nowhere = You belong to no house or organisation yet
gallery-nowhere-text = Members add pictures and videos for their house or organisation. Begin with a house.
gallery-find-house = Find a house
gallery-error-place = Choose a house or organisation that you belong to.
gallery-error-audience = Choose who may see it.
gallery-error-no-house = Only what is in a house can be for the house.
gallery-error-narrow = Somebody in it agreed to members only. Choose members, the house or only you.
gallery-error-category = Choose one of the categories.
gallery-error-many = Send up to 20 pictures, videos, recordings or documents at once.
gallery-error-none = Choose at least one picture, video, recording or document.
gallery-error-twice = You have added this file already.
gallery-error-denied = You may not add or change anything there at the moment.
gallery-error-upload = A file that was sent before is not here any more, or was used already. Send it again.
gallery-error-room = There is no room left for your files.
gallery-error-form-bytes = These files are too large together. Send fewer at once.
gallery-error-title = Give it a title.
gallery-error-title-long = A title has 200 letters at most.
gallery-error-alt = Say what the picture shows, for those who do not see it.
gallery-error-alt-document = Say what the document is about, for those who do not see it.
gallery-error-alt-moving = Say what is to be seen or heard, for those who cannot.
gallery-error-caption-long = The words have 5,000 letters at most.
gallery-error-tags = There may be 20 tags at most, each of 60 letters at most.
gallery-error-album = Choose an album of yours or of your house.
gallery-error-album-title = The title of an album has letters or digits, and 200 of them at most.
gallery-error-credit = There is nobody of this handle.
gallery-error-credit-long = Name 20 people at most, each with 120 letters at most.
gallery-error-meanwhile = It was changed in the meantime. Look at what you typed, and save it again.

## People in pictures
gallery-people = Who is in it
gallery-people-text = { $kind ->
    [video] Whoever you name is asked. Until they agree, the video is withheld from everybody else.
    [sound] Whoever you name is asked. Until they agree, the recording is withheld from everybody else.
    [document] Whoever you name is asked. Until they agree, the document is withheld from everybody else.
   *[picture] Whoever you name is asked. Until they agree, the picture is withheld from everybody else.
}
gallery-field-handle = Person
gallery-field-handle-help = Their handle, such as @ana.
gallery-field-where = { $kind ->
    [video] Place in the video
    [sound] Place in the recording
    [document] Place in the document
   *[picture] Place in the picture
}
gallery-field-where-help = { $kind ->
    [video] In words, such as when they appear.
    [sound] In words, such as when they are heard.
    [document] In words, such as the page.
   *[picture] In words, or as per cent from the left and from the top: 40, 25.
}
gallery-ask = Name and ask
gallery-error-handle = There is nobody of this handle whom you may name.
gallery-error-handle-empty = Say whom you see, by their handle.
gallery-error-place-long = The place has 200 letters at most.
gallery-named-given = They are named. They agree to be shown.
gallery-named-asked = They are asked. Until they agree, it is withheld.
gallery-named-refused = They do not want to be shown. It is withheld.
gallery-consents = Pictures and videos of me
gallery-consents-text = People who added these say that you are in them. You decide, and may change your mind at any time. What you refuse is gone for others at once.
gallery-consents-none = Nobody has asked you yet
gallery-consents-none-text = When somebody names you in a picture, video or recording, you decide here whether it is shown.
gallery-consent-asker = Asked by
gallery-consent-requested = Not answered yet
gallery-consent-given = Agreed
gallery-consent-members = Agreed for members only
gallery-consent-refused = Refused
gallery-consent-withdrawn = Withdrawn
gallery-consent-expired = Run out
gallery-consent-history = What you answered
gallery-consent-unseen = It is not shown to anybody but its author.
gallery-page-link = See its page
gallery-answer-all = Agree
gallery-answer-members = Agree for members only
gallery-answer-no = No
gallery-answer-withdraw = Withdraw my consent
gallery-answered-all = You agree. Thank you.
gallery-answered-members = You agree for members. Nobody else sees it in the gallery.
gallery-answered-no = It is withheld from others.

# Words of <picture-drop> (app/community/browser): one "key: words" a line; see live.ftl.
gallery-drop-words =
    drop-here: Drag pictures, videos, sound or folders here, paste them, or choose them. They are sent at once and go on by themselves after a lost connection.
    drop-folder: Choose a folder
    drop-smaller: Make pictures smaller before sending (2,560 pixels)
    drop-smaller-help: Saves data on a slow connection. Moving pictures, videos and sound stay as they are.
    drop-list: Files to send
    drop-waiting: Waits for its turn
    drop-shrinking: Is made smaller
    drop-sending: { $percent } sent
    drop-checking: Is looked at
    drop-paused: Paused at { $percent }
    drop-offline: No connection. It goes on by itself.
    drop-done: Sent
    drop-again: Not sent whole. Choose the same file again to go on where it stopped.
    drop-failed: It could not be sent. Try again.
    drop-signed-out: You are signed out. Sign in in another tab, then try again.
    drop-too-large: It is too large. A picture may have { $most } at most; let it be made smaller.
    drop-too-long: It is too large. Such a file may have { $most } at most; export a smaller one.
    drop-no-picture: This is no file that we can show. JPEG, PNG, WebP, GIF, MP4, WebM, MP3, M4A, Ogg, WAV and FLAC are taken.
    drop-no-file: This is no file that we can show. JPEG, PNG, WebP, GIF, MP4, WebM, MP3, M4A, Ogg, WAV, FLAC and PDF are taken.
    drop-no-document: PDFs are not taken here.
    drop-many: Up to { $most } files go together. The others were left out.
    drop-skipped-one: { $count } file is none that we can show and was left out.
    drop-skipped-other: { $count } files are none that we can show and were left out.
    drop-pause: Pause { $name }
    drop-resume: Go on with { $name }
    drop-retry: Try { $name } again
    drop-remove: Remove { $name }
    drop-progress: { $name }
    drop-said: What { $name } shows or sounds like
    drop-title: Title of { $name }
    drop-count: { $done } of { $all } sent
    drop-all: All files are here. Send the form.
    drop-then: The form is sent when all files are here.
    drop-stuck: Some files are not here. Try them again or remove them, then send the form.
