package org.daybook.exchange;

import org.daybook.base.Refusal;

/// The reason why a file from outside is not read. The small program outputs its code, and nothing else about a refused file.
enum ReadingRefusal {
    /// The file does not exist, or may not be read.
    MISSING,
    /// Neither a spreadsheet nor a text.
    NO_TABLE,
    /// A spreadsheet format that is not read: Excel until 2003, Excel binary.
    OLD_FORM,
    PASSWORD,
    /// An export of this program that only its passphrase opens.
    SEALED,
    /// Damaged or incomplete.
    DAMAGED,
    /// After unpacking, far larger than any register.
    TOO_LARGE,
    TOO_MANY_ROWS,
    TOO_MANY_COLUMNS,
    /// It contains declarations by which a file could be made to read others.
    DECLARES,
    /// Its letters do not match the chosen encoding, or any known encoding.
    LETTERS,
    /// JSON, but not an export of DHIS2 Tracker.
    UNKNOWN_JSON,
    NOTHING_IN_IT;

    /// Returns the text key of the sentence.
    String key() {
        return "exchange.reading-refusal." + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    Refusal refusal() {
        return new Refusal(key());
    }
}
