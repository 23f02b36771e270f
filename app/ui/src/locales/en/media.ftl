# The library of pictures.
media-title = Pictures
media-trash-title = Trash
media-empty = No pictures yet
media-empty-text = Pictures you add here can be used on every page of this organisation.
media-trash-empty = The trash is empty
media-trash-empty-text = Pictures that are thrown away wait here until somebody needs them again.
media-add = Add a picture
media-upload = Upload
media-file = Picture
media-name = Name
media-name-help = For finding it again; without one, the file’s name is taken.
media-alt = Alternative text
media-alt-help = What the picture shows, in one sentence, for those who do not see it. Leave it empty only for decoration.
media-alt-missing = Alternative text is missing.
media-credit = Credit
media-focal-x = Centre of attention, per cent from the left
media-focal-y = Centre of attention, per cent from the top
media-focal-help = This point stays in view when the picture is cropped.
media-visibility = Who sees it
media-visibility-public = Everybody
media-visibility-organization = People who work in this organisation
media-visibility-private = The same people, and it is never offered for pages
media-save = Save
media-trash = Move to the trash
media-restore = Take out of the trash
media-in-trash = This picture is in the trash. Pages that use it keep showing it to nobody.
media-uploaded = The picture is in the library.
media-saved = The picture’s words are saved.
media-trashed = The picture is in the trash. You can take it out again here.
media-restored = The picture is back in the library.
media-conflict = Somebody else changed this picture in between. Your words are kept below: look at them again and save.
media-name-missing = Give the picture a name.
media-name-long = A name has 200 letters at most.
media-alt-long = The alternative text has 1,000 letters at most.
media-focal-range = Type a number between 0 and 100.
media-visibility-missing = Choose who sees the picture.
media-refused-empty = Choose a picture first.
media-refused-bytes = The file is too large. A picture may have 16 MB at most; export a smaller one and try again.
media-refused-pixels = The picture is too large. It may have 50 megapixels at most; make it smaller and try again.
media-refused-kind = This file is not a picture we can show. JPEG, PNG, WebP and GIF are taken.
media-refused-broken = The picture is broken and cannot be read to its end. Export it again and try once more.
media-refused-any = This file is none that we can show. Pictures may be JPEG, PNG, WebP or GIF, videos MP4 or WebM, sound MP3, M4A, Ogg, WAV or FLAC; documents may be PDF.
media-refused-moving = The file is broken or was cut off, and cannot be played to its end. Export it again and try once more.
media-refused-video-bytes = The file is too large. A video may have { $most } MB at most; export a smaller one and try again.
media-refused-audio-bytes = The file is too large. Sound may have { $most } MB at most; export a smaller file and try again.
media-refused-document-bytes = The file is too large. A PDF may have { $most } MB at most; export a smaller one and try again.
media-refused-document-locked = The PDF is encrypted or protected by a password, so its pages cannot be shown. Export it without protection and try again.
media-refused-document-broken = The PDF is broken or was cut off, and cannot be read. Export it again and try once more.
media-refused-document-pages = The PDF is too long. It may have { $most } pages at most.
media-refused-document-here = PDFs cannot be taken here at the moment, because a program that reads them is missing on the server.
media-refused-form = The upload was interrupted. Please send it again.

# Files on their way in (media::upload).
media-upload-signed-out = You are signed out. Sign in in another tab, then go on here.
media-upload-many = Too many of your files wait already. Use or remove some first.
media-upload-room = There is no room left for your files.
media-upload-busy = This file is still being sent. Try again in a moment.
media-upload-half = This file is not here whole. Go on sending it, or remove it.
media-upload-over = This file was kept for too long without being used. Send it again.

# What plays: its player, captions and poster (media::captions).
media-player-file = Open the file itself
media-transcript = What is said
media-transcript-others = Other languages
media-document-pages = Pages
media-document-page = Page { $number } of { $count }
media-document-text = Text of page { $number }
media-document-rest = { $count ->
    [one] One more page is in the PDF itself.
   *[other] { $count } more pages are in the PDF itself.
}
media-document-download = { $count ->
    [one] Download the PDF (1 page)
   *[other] Download the PDF ({ $count } pages)
}
media-captions = Captions
media-captions-text = Captions let people follow who cannot hear it. Add one WebVTT file (.vtt) for each language; what is said also stands below the player.
media-captions-send = Add the captions
media-captions-remove = Remove the captions in { $name }
media-captions-kept = The captions are here.
media-captions-removed = The captions are gone.
media-field-language = Language
media-field-captions = Captions file
media-field-captions-help = A WebVTT file of 256 kB at most. Another one of the same language takes its place.
media-captions-language = Choose the language of the captions.
media-captions-large = The captions are too large. A file may have 256 kB at most.
media-captions-letters = The captions are not in UTF-8. Save the file in UTF-8 and try again.
media-captions-head = This is no WebVTT file. Its first line must be WEBVTT.
media-captions-time = Line { $line } has no time that can be understood. Write it as 00:01.000 --> 00:04.000, with the end after the beginning.
media-captions-silent = Nothing is said at the time in line { $line }.
media-captions-empty = Choose a file with at least one caption.
media-poster = Poster
media-field-poster = Picture
media-field-poster-help = It stands for the video or sound wherever that is shown. A JPEG, PNG, WebP or GIF picture of 16 MB at most.
media-poster-send = Use this picture
media-poster-kept = The picture is in its place.
media-poster-remove = Remove the poster
media-poster-removed = The poster is removed.
