box-closed = I no longer take answers here: the time to answer is over. Thank you for wanting to answer!
box-key-missing = Sorry, I cannot keep your answer safely just now, so I did not take it. Please try again later.
box-what =
    { $purpose ->
        [poll] a poll
        [survey] an anonymous survey
        [pulse] a question about the group's agreement
       *[other] a question
    }
box-held-up =
    { $state ->
        [discarded] I cannot erase all answers to { box-what } in the group “{ $group }”. I try again every minute.
       *[other] I cannot finish closing { box-what } in the group “{ $group }”. No answer is lost, and I try again every minute.
    }

    If the disk is full, please make room. If it is not, please look into Kopā's log.
box-unreadable =
    There are answers I cannot open: { box-what } in the group “{ $group }”. Their key is not in the key folder.

    If the key file was moved, put it back and I will go on. If it is gone, nobody will ever read these answers; then they can only be destroyed.
box-give-up =
    Really destroy the answers unread? They belong to { box-what } in the group “{ $group }”.

    This cannot be undone. Those who asked will learn that the answers are lost.
box-given-up = The answers are being destroyed unread.
box-decided = There is nothing left to do here.
button-box-give-up = 🗑 Destroy them unread
button-box-give-up-yes = 🗑 Yes, destroy
