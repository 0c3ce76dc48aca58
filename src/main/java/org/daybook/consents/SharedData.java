package org.daybook.consents;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/// What may be shared with another organisation about her: she chooses each item by itself.
public enum SharedData {
    /// The number of her card: no longer asked about, but still in earlier answers.
    CODE,
    /// What she needs.
    NEED,
    /// Which language she speaks.
    LANGUAGE,
    /// How she may be reached.
    CONTACT,
    /// Her name.
    NAME,
    /// Month and year of birth.
    BIRTH,
    /// That she has children, and how old.
    CHILDREN,
    /// Papers she chose.
    DOCUMENTS,
    /// A file for another site, with who she is.
    RECORD,
    /// In that file: what she reached.
    MILESTONES;

    /// What was usually enough while the card number was asked about.
    public static final Set<SharedData> USUAL = Set.of(CODE, NEED, LANGUAGE);

    /// What she is asked about, in this order: never her card number, which would link what she does elsewhere to this place.
    static final List<SharedData> OFFERED = Arrays.stream(values()).filter(one -> one != CODE).toList();

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// Returns several as they are written in the store.
    public static String written(Set<SharedData> data) {
        return data.stream().sorted().map(SharedData::code).collect(Collectors.joining(" "));
    }

    /// Reads what [#written(Set)] wrote.
    public static Set<SharedData> read(String written) {
        return Arrays.stream(written.split(" ")).filter(code -> !code.isEmpty())
                .map(code -> valueOf(code.toUpperCase(Locale.ROOT))).collect(Collectors.toUnmodifiableSet());
    }
}
