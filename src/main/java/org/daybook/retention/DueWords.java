package org.daybook.retention;

import org.daybook.ui.Texts;

/// A line of what is due in words: since when, what would be deleted, what would stay.
///
/// @param texts in the user's language
record DueWords(Texts texts) {
    String of(DueRecord due) {
        var since = texts.date(due.since());
        var amount = due.amount();
        return switch (due.entry().kind()) {
            case LOOK -> texts.say("retention.due.look", since);
            case LEDGER -> texts.say("retention.due.ledger", since, amount.goes());
            case WORDS -> texts.say("retention.due.words", since, amount.goes(), amount.stays());
            case FILE -> texts.say("retention.due.file", since, amount.goes(), texts.date(due.next()));
            case MEMBERSHIP -> texts.say("retention.due.membership", since, amount.stays());
        };
    }
}
