package org.daybook.consents;

/// The sentence she heard before answering.
///
/// @param version  1, 2, 3 ...; raised whenever a consent sentence in the bundles changes its meaning; 0 where nobody knows
/// @param language ISO 639 code of the language in which she heard it; `und` where nobody knows
public record ConsentWording(int version, String language) {
    /// The version of the sentences in today's bundles.
    public static final int CURRENT = 1;
    /// Of an answer that a register of before has noted.
    public static final ConsentWording UNKNOWN = new ConsentWording(0, "und");

    /// Whether anybody knows what she heard.
    public boolean isKnown() {
        return version > 0;
    }
}
