package org.daybook.reports;

import static org.daybook.vault.RowColumns.maybeDay;
import static org.daybook.vault.RowColumns.number;

import org.jdbi.v3.core.result.RowView;

/// Reads consents from rows.
final class AgreementRows {
    private AgreementRows() {}

    /// Reads the columns `given`, `until_day` and `renew_from`.
    static Agreement of(RowView row) {
        return new Agreement(number(row, "given") == 1, maybeDay(row, "until_day"), maybeDay(row, "renew_from"));
    }

    /// Reads the columns `asked_given`, `asked_until` and `asked_renew_from`: her consent to the use of her answers.
    static Agreement ofQuestionnaires(RowView row) {
        return new Agreement(number(row, "asked_given") == 1, maybeDay(row, "asked_until"),
                maybeDay(row, "asked_renew_from"));
    }
}
