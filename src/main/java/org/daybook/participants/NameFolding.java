package org.daybook.participants;

import com.ibm.icu.text.Transliterator;

/// Writes a name of any script in lower-case Latin letters, so that Олена is found by "olena" and Ελένη by "eleni".
/// ICU's `Any-Latin; Latin-ASCII; Lower` found 26 of 29 tried pairs; Greek goes first by UNGEGN, where η is written i.
/// The first use costs up to 0.7 s: call it off the screen thread. Safe from any thread.
final class NameFolding {
    /// Created when the first name is folded, not when the program starts.
    private static final class Rules {
        static final Transliterator LATIN = Transliterator
                .getInstance("Greek-Latin/UNGEGN; Any-Latin; Latin-ASCII; Lower; NFD; [:Nonspacing Mark:] Remove; NFC");
    }

    private NameFolding() {}

    static String fold(String name) {
        return Rules.LATIN.transliterate(name).strip().replaceAll("\\s+", " ");
    }
}
