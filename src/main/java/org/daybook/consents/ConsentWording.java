package org.daybook.consents;

/// The sentence she heard before answering.
///
/// @param version  1, 2, 3 ...; raised whenever a consent sentence in the bundles changes its meaning; 0 if nobody knows
/// @param language ISO 639 code of the language in which she heard it; `und` if nobody knows
public record ConsentWording(int version, String language) {
    /// The version of the sentences in today's bundles.
    public static final int CURRENT = 1;
    /// The wording of an answer noted in a former register.
    public static final ConsentWording UNKNOWN = new ConsentWording(0, "und");

    /// Checks whether it is known what she heard.
    public boolean isKnown() {
        return version > 0;
    }
}
