package org.daybook.consents;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.daybook.base.Problem;

/// What may be shared with one organisation. Consent to one implies nothing about another.
///
/// @param organisation as the worker writes it, at most 80 characters
/// @param data         what she chose
public record Sharing(String organisation, Set<SharedData> data) {
    /// The longest name of an organisation, in characters.
    public static final int LONGEST = 80;

    /// Strips blanks and invisible characters.
    public Sharing {
        organisation = tidy(organisation);
        data = Set.copyOf(data);
    }

    /// Returns the key by which two spellings are the same organisation: case, the encoding of accents, blanks and punctuation
    /// do not count.
    public String key() {
        return key(organisation);
    }

    static String key(String organisation) {
        var folded = Normalizer.normalize(organisation, Normalizer.Form.NFKC).toUpperCase(Locale.ROOT)
                .toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{M}\\p{N}]+", " ").strip();
        return folded.isEmpty() ? organisation.strip() : folded;
    }

    /// Returns one line without invisible characters: control and direction marks would let two names look alike.
    static String tidy(String typed) {
        return typed.replaceAll("[\\p{Cc}\\p{Zl}\\p{Zp}]+", " ").replaceAll("\\p{Cf}+", "").strip()
                .replaceAll("\\s+", " ");
    }

    /// Returns what is wrong with a name or words as typed: text that is too long is reported, never cut.
    static Stream<Problem> problems(String typed, int longest, String field) {
        return typed.codePointCount(0, typed.length()) > longest
                ? Stream.of(new Problem(field, "consents.problem.too-long"))
                : Stream.empty();
    }

    @Override
    public String toString() {
        return "Sharing";
    }
}
