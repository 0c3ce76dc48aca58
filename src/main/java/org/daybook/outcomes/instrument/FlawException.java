package org.daybook.outcomes.instrument;

/// Ends the reading of a file at its first flaw. Never propagates out of [InstrumentFile].
final class FlawException extends Exception {
    private static final long serialVersionUID = 1L;
    private final transient Flaw flaw;

    FlawException(int line, Flaw.Why why, String word) {
        super(why.name());
        flaw = new Flaw(line, why, word);
    }

    Flaw flaw() {
        return flaw;
    }
}
