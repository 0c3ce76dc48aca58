package org.daybook.base;

import java.util.Optional;

/// A refusal by the program: a permission is missing, a consent was refused, a passphrase did not open the store. It is thrown;
/// the running transaction is rolled back, and the worker reads one sentence. Its message is a text key and never contains a
/// name, a note, a path or a secret, so that it may be logged.
public final class Refusal extends RuntimeException {
    private final String key;
    private final Optional<Period> about;

    /// @param key the text key of the sentence to show, for example `vault.refusal.wrong-passphrase`
    public Refusal(String key) {
        super(key);
        this.key = key;
        this.about = Optional.empty();
    }

    /// @param key   the text key of a sentence that names a period
    /// @param about the period
    public Refusal(String key, Period about) {
        super(key);
        this.key = key;
        this.about = Optional.of(about);
    }

    /// @param key   the text key of the sentence to show
    /// @param cause the underlying cause; kept for the stack trace, its message is never shown or logged
    public Refusal(String key, Throwable cause) {
        super(key, cause);
        this.key = key;
        this.about = Optional.empty();
    }

    /// Returns the text key of the one sentence that the worker reads.
    public String key() {
        return key;
    }

    /// Returns the period that is the first argument of the sentence; only if one act is about several periods.
    public Optional<Period> about() {
        return about;
    }
}
