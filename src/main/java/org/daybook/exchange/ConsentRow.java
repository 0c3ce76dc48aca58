package org.daybook.exchange;

import org.daybook.consents.ConsentImport;
import org.daybook.consents.ConsentWording;

/// What a row of consents states in addition to the answer.
final class ConsentRow {
    private ConsentRow() {}

    /// The version of a sentence is meaningless without the language in which she heard it.
    static ConsentImport.Told told(ImportRow row) {
        var version = row.number(ImportField.WORDING);
        var language = row.text(ImportField.LANGUAGE);
        return new ConsentImport.Told(row.day(ImportField.UNTIL), language
                .map(heard -> new ConsentWording(version.orElse(ConsentWording.UNKNOWN.version()), heard))
                .orElse(ConsentWording.UNKNOWN));
    }
}
