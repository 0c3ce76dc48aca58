package org.daybook.exchange;

import java.util.Locale;

/// Data that is never imported from a register, whatever it is mapped to. Recognised by its heading.
public enum SensitiveColumn {
    /// Numbers of documents.
    DOCUMENT,
    /// Where she lives.
    ADDRESS,
    RELIGION,
    ETHNICITY,
    /// Findings about health.
    HEALTH,
    /// Names of perpetrators.
    PERPETRATOR,
    /// What was done to her belongs in a case file, with her consent, or nowhere.
    VIOLENCE;

    /// Its line in `exchange/headings.tsv`.
    String code() {
        return "never." + name().toLowerCase(Locale.ROOT);
    }
}
