package org.daybook.consents;

/// What this worker's role lets her do about consents.
///
/// @param record   may record answers
/// @param withdraw may withdraw a yes
/// @param override may act without a yes, with a written reason
record Allowed(boolean record, boolean withdraw, boolean override) {
    static Allowed by(Ledger ledger) {
        return new Allowed(ledger.mayRecord(), ledger.mayWithdraw(), ledger.mayOverride());
    }
}
