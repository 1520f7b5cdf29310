### Notices: letters that can also be read here.

notices-title = Notices
notices-lead = They are the same letters that we mail to you.
notices-waiting = Looking for your notices…
notices-one-waiting = Opening the notice…
notices-none = You have no notices yet.
notices-none-text = When the agency writes to you, the letter will show here too.

# $count: unread notices
notices-unread-count =
    { $count ->
        [0] You have no unread notices.
        [one] You have { $count } unread notice.
       *[other] You have { $count } unread notices.
    }
notices-unread = Unread
notices-read = Read

# $date: date of the letter
notices-dated = Letter of { $date }
# $date: until when an answer counts
notices-respond-by = Answer by { $date }
notices-back = Back to the notices
notices-newer = Newer notice
notices-older = Older notice

# When the notice does not exist in the reader's language
notices-only-english = This notice is only in English. If you need it explained in Spanish, call us. It is free.
notices-only-spanish = This notice is only in Spanish. If you need it explained in English, call us. It is free.

notices-gone = This notice is no longer here.
notices-gone-text = The agency may have taken it back. Look at the list of notices.
