package org.daybook.consents;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.daybook.base.Problem;

/// What may be told one organisation. Consent to one says nothing about another.
///
/// @param organisation as the worker writes it, at most 80 characters
/// @param data         what she chose
public record Sharing(String organisation, Set<SharedData> data) {
    /// Longest name of an organisation, in characters.
    public static final int LONGEST = 80;

    /// Takes blanks and invisible characters away.
    public Sharing {
        organisation = tidy(organisation);
        data = Set.copyOf(data);
    }

    /// By which two spellings are the same organisation: case, accents' encoding, blanks and punctuation do not count.
    public String key() {
        return key(organisation);
    }

    static String key(String organisation) {
        var folded = Normalizer.normalize(organisation, Normalizer.Form.NFKC).toUpperCase(Locale.ROOT)
                .toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{M}\\p{N}]+", " ").strip();
        return folded.isEmpty() ? organisation.strip() : folded;
    }

    /// One line without what cannot be seen: control and direction marks would let two names look alike.
    static String tidy(String typed) {
        return typed.replaceAll("[\\p{Cc}\\p{Zl}\\p{Zp}]+", " ").replaceAll("\\p{Cf}+", "").strip()
                .replaceAll("\\s+", " ");
    }

    /// What is wrong with a name or words as typed: that they are too long, never where they are cut.
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
