package org.daybook.participants;

/// Why a question that was asked has no answer. "Not asked" is neither of these.
public enum NonResponse {
    PREFERS_NOT,
    NOT_KNOWN
}
