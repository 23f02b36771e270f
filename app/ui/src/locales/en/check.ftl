# What is wrong with a field, from the rules of the database. Sentences begin with what the field is called.
check-label = { $label }
check-comma = ,
check-semicolon = ;
check-and = { $list } and { $last }
check-or = { $list } or { $last }
check-nothing = empty

# Values out of a list.
check-one-of = { $label } must be { $values }.
check-one-of-many = Please choose one of the values for { $label }.
check-none-of = { $label } may not be { $values }.
check-none-of-many = { $label } has a value that is kept for other things.
check-on = { $label } must be on.
check-off = { $label } must be off.
check-subset = { $label } may only contain { $values }.
check-subset-many = { $label } contains something that is not on the list.

# Lengths.
check-empty = { $label } may not be empty.
check-length-least =
    { $count ->
        [one] { $label } needs at least one letter.
       *[other] { $label } needs at least { $count } letters.
    }
check-length-most =
    { $count ->
        [one] { $label } may have one letter at most.
       *[other] { $label } may have { $count } letters at most.
    }
check-length-exact =
    { $count ->
        [one] { $label } must have exactly one letter.
       *[other] { $label } must have exactly { $count } letters.
    }
check-length-between = { $label } must have between { $min } and { $count } letters.
check-size = { $label } is too long.

# Numbers of entries.
check-count-least =
    { $count ->
        [one] { $label } needs at least one entry.
       *[other] { $label } needs at least { $count } entries.
    }
check-count-most =
    { $count ->
        [0] { $label } must be empty.
        [one] { $label } may have one entry at most.
       *[other] { $label } may have { $count } entries at most.
    }
check-count-exact =
    { $count ->
        [0] { $label } must be empty.
        [one] { $label } must have exactly one entry.
       *[other] { $label } must have exactly { $count } entries.
    }
check-count-between = { $label } must have between { $min } and { $count } entries.

# Ranges.
check-range-least = { $label } must be at least { $min }.
check-range-more = { $label } must be more than { $min }.
check-range-most = { $label } may be { $max } at most.
check-range-less = { $label } must be less than { $max }.
check-range-least-most = { $label } must be between { $min } and { $max }.
check-range-more-most = { $label } must be more than { $min }, and { $max } at most.
check-range-least-less = { $label } must be at least { $min }, and less than { $max }.
check-range-more-less = { $label } must be more than { $min }, and less than { $max }.
check-sum = Together, { $labels } may be { $max } at most.
check-span-second =
    { $count ->
        [one] one second
       *[other] { $count } seconds
    }
check-span-minute =
    { $count ->
        [one] one minute
       *[other] { $count } minutes
    }
check-span-hour =
    { $count ->
        [one] one hour
       *[other] { $count } hours
    }
check-span-day =
    { $count ->
        [one] one day
       *[other] { $count } days
    }

# Two fields.
check-order-after = { $label } must be after { $other }.
check-order-not-before = { $label } may not be before { $other }.
check-order-more = { $label } must be more than { $other }.
check-order-not-less = { $label } may not be less than { $other }.
check-differ = { $label } and { $other } may not be the same.
check-same = { $label } must be the same as { $other }.

# What has to be filled in.
check-fill = Please fill in { $labels }.
check-leave = Please leave { $labels } empty.
check-exactly-two = Say either { $label } or { $other }, not both.
check-exactly =
    { $count ->
        [one] Say exactly one of { $labels }.
       *[other] Say exactly { $count } of { $labels }.
    }
check-at-most-two = Say { $label } or { $other }, but not both.
check-at-most =
    { $count ->
        [one] Say one of { $labels } at most.
       *[other] Say { $count } of { $labels } at most.
    }
check-at-least-one = Please fill in { $labels }.
check-at-least = Please fill in at least { $count } of { $labels }.
check-together-two = Say both { $label } and { $other }, or neither of them.
check-together = Say all of { $labels }, or none of them.

# What depends on something.
check-if-is = { $label } is { $values }
check-if-not = { $label } is not { $values }
check-if-on = { $label } is on
check-if-off = { $label } is off
check-if-filled = { $label } is filled in
check-if-empty = { $label } is empty
check-needs = When { $premise }, please fill in { $label }.
check-needs-only = { $label } is needed when { $premise }, and stays empty otherwise.
check-needs-other = When { $label } is filled in, { $other } is needed too.
check-when-leave = When { $premise }, please leave { $labels } empty.
check-when = When { $premise }: { $sentence }
check-either = One of these must be so: { $sentences }.

# Kinds of data.
check-json-object = { $label } must consist of names with values.
check-json-array = { $label } must be a list.
check-json-string = { $label } must be a text.
check-json-number = { $label } must be a number.
check-json-boolean = { $label } must be yes or no.
check-lower = { $label } may not have capital letters.
check-zone = { $label } must be a time zone such as Europe/Berlin.

# The form of words.
check-form = { $label } does not have the right form.
check-letters = { $label } may only contain { $letters }.
check-letters-first = { $label } may only contain { $letters }, and begins with { $first }.
check-letter-small = small letters from a to z
check-letter-large = capital letters from A to Z
check-letter-figure = figures
check-letter-underscore = underscores
check-letter-hyphen = hyphens
check-letter-dot = dots
check-letter-slash = slashes
check-letter-plus = plus signs
check-letter-colon = colons
check-shape-currency = { $label } must be a currency of three capital letters, such as EUR.
check-shape-language = { $label } must be a language such as en or pt-BR.
check-shape-email = { $label } must be an e-mail address such as name@example.org.
check-shape-message-id = { $label } must be a mail’s own address between angle brackets, such as <abc@example.org>.
check-shape-web = { $label } must be an address that begins with https:// or http://.
check-shape-https = { $label } must be an address that begins with https://.
check-shape-https-plain = { $label } must be an address that begins with https:// and has no spaces, ? or #.
check-shape-https-host = { $label } must be https:// and a domain, with nothing behind it.
check-shape-web-or-mail = { $label } must be an address that begins with https://, http:// or mailto:.
check-shape-path-or-web = { $label } must be a web address, or a page of this site that begins with /.
check-shape-path-or-https = { $label } must be an address that begins with https://, or a page of this site that begins with /.
check-shape-path = { $label } must begin with /.
check-shape-country = { $label } must be a country of two capital letters, such as LB.
check-shape-countries = { $label } must be countries of two capital letters, such as LB and FR.
check-shape-colour = { $label } must be a colour such as #1a2b3c.
check-shape-dotted = { $label } must be two words with a dot between them, such as crm.contacts.
check-shape-dotted-each = { $label } must be pairs of words with a dot between them, such as crm.read.
check-shape-domain = { $label } must be a domain such as example.org, in small letters.
check-shape-phone = { $label } must be a telephone number that begins with + and the country, such as +442079460000.
check-shape-zone = { $label } must be a time zone such as Europe/Berlin.
check-shape-repetition = { $label } must be a repetition such as FREQ=WEEKLY;BYDAY=MO.
check-shape-timetable = { $label } must be five words for minute, hour, day, month and weekday, such as 0 8 * * 1.
check-shape-year = { $label } must be a year such as 2026.
check-shape-month = { $label } must be a year and a month such as 2026-11.
check-shape-timecode = { $label } must be a time code such as 01:00:00:00.
check-shape-ratio = { $label } must be two numbers with a colon between them, such as 16:9.
check-shape-vat = { $label } must begin with the country in two capital letters, followed by capital letters and figures.
check-shape-edges = { $label } may not begin or end with a space, and may have 60 letters at most.
check-shape-no-slug = { $label } may not contain spaces or any of the signs / ? # %.
check-shape-no-lines = { $label } must be a single line.
check-shape-no-query = { $label } may not contain ? or #.
check-shape-no-lookalikes = { $label } may not contain the letters o, O, i, l and the figure 1, which look like others.
check-shape-no-brackets = { $label } may not contain spaces, quotation marks or angle brackets.

# What only the database knows.
check-refused = These values do not fit together.
check-refused-one = { $label } has a value that is not possible here.
check-refused-many = These do not fit together: { $labels }.
