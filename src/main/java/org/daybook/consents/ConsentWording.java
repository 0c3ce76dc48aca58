package org.daybook.consents;

/// The sentence she heard before answering.
///
/// @param version  1, 2, 3 ...; raised whenever a consent sentence in the bundles changes its meaning
/// @param language ISO 639 code of the language in which she heard it
public record ConsentWording(int version, String language) {
    /// The version of the sentences in today's bundles.
    public static final int CURRENT = 1;
}
