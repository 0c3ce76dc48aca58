package org.daybook.consents;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;

/// What may be told one organisation. Consent to one says nothing about another.
///
/// @param organisation as the worker writes it, at most 80 characters
/// @param data         what she chose
public record Sharing(String organisation, Set<SharedData> data) {
    /// Longest name of an organisation, in characters.
    public static final int LONGEST = 80;

    /// Takes blanks and invisible characters away.
    public Sharing {
        organisation = tidy(organisation, LONGEST);
        data = Set.copyOf(data);
    }

    /// By which two spellings are the same organisation: case, accents' encoding, blanks and punctuation do not count.
    String key() {
        return key(organisation);
    }

    static String key(String organisation) {
        var folded = Normalizer.normalize(organisation, Normalizer.Form.NFKC).toUpperCase(Locale.ROOT)
                .toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{M}\\p{N}]+", " ").strip();
        return folded.isEmpty() ? organisation.strip() : folded;
    }

    /// One line without what cannot be seen: control and direction marks would let two names look alike.
    static String tidy(String typed, int longest) {
        var seen = typed.replaceAll("[\\p{Cc}\\p{Zl}\\p{Zp}]+", " ").replaceAll("\\p{Cf}+", "").strip()
                .replaceAll("\\s+", " ");
        int characters = seen.codePointCount(0, seen.length());
        return characters <= longest ? seen : seen.substring(0, seen.offsetByCodePoints(0, longest)).strip();
    }

    @Override
    public String toString() {
        return "Sharing";
    }
}
