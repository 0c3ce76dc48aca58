package org.daybook.exchange;

import org.daybook.base.Refusal;

/// Why a file from outside is not read. The small program says its code, and nothing else about a file that it refuses.
enum ReadingRefusal {
    /// Not there, or it may not be read.
    MISSING,
    /// No spreadsheet and no text.
    NO_TABLE,
    /// A spreadsheet in a form that is not read: Excel until 2003, Excel binary.
    OLD_FORM,
    PASSWORD,
    /// An export of this program that opens with its passphrase alone.
    SEALED,
    /// Broken, or only half of it is there.
    DAMAGED,
    /// Unpacked it is far larger than any register.
    TOO_LARGE,
    TOO_MANY_ROWS,
    TOO_MANY_COLUMNS,
    /// It declares things of its own, by which a file can be made to read others.
    DECLARES,
    /// Its letters are none of the chosen kind, or of no kind that is known.
    LETTERS,
    /// JSON, but nothing that DHIS2 Tracker gives out.
    UNKNOWN_JSON,
    NOTHING_IN_IT;

    /// The text key of the sentence.
    String key() {
        return "exchange.reading-refusal." + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    Refusal refusal() {
        return new Refusal(key());
    }
}
