# The gallery: pictures of the scene by category, album and tag; adding them, saying who is in them and who made them, and asking those people.

## The wall
gallery-title = Gallery
gallery-text = Pictures, videos and sound of the scene: balls, runways, portraits, and the days between.
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
    [one] One sensitive picture is blurred.
   *[other] { $count } sensitive pictures are blurred.
}
gallery-veiled-open = Sensitive picture: { $title }
gallery-veiled-show = Show them
gallery-none = No pictures yet
gallery-none-text = Pictures of the scene appear here as soon as somebody adds the first one.
gallery-no-match = No picture matches
gallery-no-match-text = Nothing that you may see matches all of what you chose. Let go of one of the filters.
gallery-everything = See everything

## Albums
gallery-album = Album
gallery-album-none = No pictures in this album yet
gallery-album-none-text = Pictures appear here in their order as soon as its people add some.
gallery-order = Change the order
gallery-move-before = Move “{ $title }” up
gallery-move-after = Move “{ $title }” down
gallery-moved = The order is changed.

## One picture
gallery-beside = Other pictures
gallery-fact-house = House
gallery-fact-album = Album
gallery-fact-category = Category
gallery-fact-person = In the picture
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
gallery-sensitive-open = This picture is sensitive. Show it.
gallery-download = Download
gallery-feature = Feature it
gallery-unfeature = No longer feature it
gallery-featured-now = The picture is featured.
gallery-unfeatured = The picture is no longer featured.
gallery-edit = Edit
gallery-delete = Delete
gallery-report = Report
gallery-restore = Take it back
gallery-show-again = Show it again
gallery-deleted = The picture is in the trash. Take it back here.
gallery-restored = The picture is back.
gallery-removed = A moderator removed this picture. It stays removed.
gallery-shown = The picture is shown again.
gallery-still-withheld = Somebody in the picture has not agreed. It stays withheld.
gallery-state-gone = This picture is in the trash. Nobody else sees it.
gallery-state-withheld = Somebody in this picture has not agreed. Until they do, it is withheld from everybody else.
gallery-state-closed = This picture was taken out of view. You may show it again.
gallery-state-draft = This picture is a draft. Give it its words and publish it.
gallery-state-hidden = Moderators hid this picture.

## Adding
gallery-drafts = Drafts
gallery-drafts-text = Say what each picture shows and who may see it, then publish them together.
gallery-drafts-none = No drafts
gallery-drafts-none-text = Pictures that you send wait here for their words before anybody else sees them.
gallery-edit-title = Edit picture
gallery-sheet = Picture { $number }
gallery-field-files = Pictures, videos and sound
gallery-field-files-help = Choose up to { $most } files: JPEG, PNG, WebP or GIF pictures of 16 MB at most, MP4 or WebM videos of { $video } MB, and MP3, M4A, Ogg, WAV or FLAC sound of { $audio } MB. Place and camera data in the files are removed.
gallery-field-place = Where
gallery-field-visibility = Who may see them
gallery-field-category = Category
gallery-field-tags = Tags
gallery-field-title = Title
gallery-field-caption = Words
gallery-field-caption-help = You may use Markdown.
gallery-field-album = Album
gallery-field-new-album = New album
gallery-field-new-album-help = Its title. It is made when you save.
gallery-field-sensitive = Blur it until somebody asks for it
gallery-field-drop = Do not keep this picture
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
    [one] Publish the picture
   *[other] Publish { $count } pictures
}
gallery-published = The pictures are published.
gallery-dropped = The pictures are in the trash.
gallery-saved = The picture is saved.
gallery-kept = The pictures are here. Now give them their words.
gallery-kept-some = { $count ->
    [one] One picture is kept among your drafts.
   *[other] { $count } pictures are kept among your drafts.
}
gallery-go-on = Go on with them
gallery-nowhere = You belong to no house or organisation yet
gallery-nowhere-text = Members add pictures for their house or organisation. Begin with a house.
gallery-find-house = Find a house
gallery-error-place = Choose a house or organisation that you belong to.
gallery-error-audience = Choose who may see it.
gallery-error-no-house = Only a picture in a house can be for the house.
gallery-error-narrow = Somebody in this picture agreed to members only. Choose members, the house or only you.
gallery-error-category = Choose one of the categories.
gallery-error-many = Send up to 20 pictures, videos or recordings at once.
gallery-error-none = Choose at least one picture, video or recording.
gallery-error-twice = You have added this picture already.
gallery-error-denied = You may not add or change pictures there at the moment.
gallery-error-upload = A picture that was sent before is not here any more, or was used already. Send it again.
gallery-error-room = There is no room left for your pictures.
gallery-error-form-bytes = These pictures are too large together. Send fewer at once.
gallery-error-title = Give the picture a title.
gallery-error-title-long = A title has 200 letters at most.
gallery-error-alt = Say what the picture shows, for those who do not see it.
gallery-error-caption-long = The words have 5,000 letters at most.
gallery-error-tags = A picture has 20 tags at most, each of 60 letters at most.
gallery-error-album = Choose an album of yours or of your house.
gallery-error-album-title = The title of an album has letters or digits, and 200 of them at most.
gallery-error-credit = There is nobody of this handle.
gallery-error-credit-long = Name 20 people at most, each with 120 letters at most.
gallery-error-meanwhile = The picture was changed in the meantime. Look at what you typed, and save it again.

## Videos and sound
gallery-player-file = Open the file itself
gallery-transcript = What is said
gallery-transcript-others = Other languages
gallery-captions = Captions
gallery-captions-text = Captions let people follow who cannot hear it. Add one WebVTT file (.vtt) for each language; what is said also stands below the player.
gallery-captions-send = Add the captions
gallery-captions-remove = Remove the captions in { $name }
gallery-captions-kept = The captions are here.
gallery-captions-removed = The captions are gone.
gallery-field-language = Language
gallery-field-captions = Captions file
gallery-field-captions-help = A WebVTT file of 256 kB at most. Another one of the same language takes its place.
gallery-captions-language = Choose the language of the captions.
gallery-captions-large = The captions are too large. A file may have 256 kB at most.
gallery-captions-letters = The captions are not in UTF-8. Save the file in UTF-8 and try again.
gallery-captions-head = This is no WebVTT file. Its first line must be WEBVTT.
gallery-captions-time = Line { $line } has no time that can be understood. Write it as 00:01.000 --> 00:04.000, with the end after the beginning.
gallery-captions-silent = Nothing is said at the time in line { $line }.
gallery-captions-empty = Choose a file with at least one caption.
gallery-poster = Poster
gallery-field-poster = Picture
gallery-field-poster-help = It stands for the video or sound wherever that is shown. A JPEG, PNG, WebP or GIF picture of 16 MB at most.
gallery-poster-send = Use this picture
gallery-poster-kept = The picture is in its place.

## People in pictures
gallery-people = Who is in it
gallery-people-text = Whoever you name is asked. Until they agree, the picture is withheld from everybody else.
gallery-field-handle = Person
gallery-field-handle-help = Their handle, such as @ana.
gallery-field-where = Place in the picture
gallery-field-where-help = In words, or as per cent from the left and from the top: 40, 25.
gallery-ask = Name and ask
gallery-error-handle = There is nobody of this handle whom you may name.
gallery-error-handle-empty = Say whom you see, by their handle.
gallery-error-place-long = The place has 200 letters at most.
gallery-named-given = They are named. They agree to pictures of them.
gallery-named-asked = They are asked. Until they agree, the picture is withheld.
gallery-named-refused = They do not want this picture shown. It is withheld.
gallery-consents = Pictures of me
gallery-consents-text = People who added these pictures say that you are in them. You decide, and may change your mind at any time. What you refuse is gone for others at once.
gallery-consents-none = Nobody has asked you yet
gallery-consents-none-text = When somebody names you in a picture, you decide here whether it is shown.
gallery-consent-asker = Asked by
gallery-consent-requested = Not answered yet
gallery-consent-given = Agreed
gallery-consent-members = Agreed for members only
gallery-consent-refused = Refused
gallery-consent-withdrawn = Withdrawn
gallery-consent-expired = Run out
gallery-consent-history = What you answered
gallery-consent-unseen = The picture is not shown to anybody but its author.
gallery-page-link = See its page
gallery-answer-all = Agree
gallery-answer-members = Agree for members only
gallery-answer-no = No
gallery-answer-withdraw = Withdraw my consent
gallery-answered-all = You agree. Thank you.
gallery-answered-members = You agree for members. Nobody else sees the picture in the gallery.
gallery-answered-no = The picture is withheld from others.

# Words of <picture-drop> (app/community/browser): one "key: words" a line; see live.ftl.
gallery-drop-words =
    drop-here: Drag pictures, videos, sound or folders here, paste them, or choose them. They are sent at once and go on by themselves after a lost connection.
    drop-folder: Choose a folder
    drop-smaller: Make pictures smaller before sending (2,560 pixels)
    drop-smaller-help: Saves data on a slow connection. Moving pictures, videos and sound stay as they are.
    drop-list: Pictures to send
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
    drop-many: Up to { $most } pictures go together. The others were left out.
    drop-skipped-one: { $count } file is none that we can show and was left out.
    drop-skipped-other: { $count } files are none that we can show and were left out.
    drop-pause: Pause { $name }
    drop-resume: Go on with { $name }
    drop-retry: Try { $name } again
    drop-remove: Remove { $name }
    drop-progress: { $name }
    drop-count: { $done } of { $all } sent
    drop-all: All pictures are here. Send the form.
    drop-then: The form is sent when all pictures are here.
    drop-stuck: Some pictures are not here. Try them again or remove them, then send the form.
