package org.daybook.consents;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/// What may be told another organisation about her: she chooses each by itself.
public enum SharedData {
    /// The number of her card: asked about no more, and still in what was answered.
    CODE,
    /// What she needs.
    NEED,
    /// Which language she speaks.
    LANGUAGE,
    /// How she may be reached.
    CONTACT,
    /// What she is called.
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

    /// What was usually enough while the number of the card was asked about.
    public static final Set<SharedData> USUAL = Set.of(CODE, NEED, LANGUAGE);

    /// What she is asked about, in this order: never the number of her card, which would tie what she does elsewhere to this
    /// place.
    static final List<SharedData> OFFERED = Arrays.stream(values()).filter(one -> one != CODE).toList();

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// How several are written in the store.
    public static String written(Set<SharedData> data) {
        return data.stream().sorted().map(SharedData::code).collect(Collectors.joining(" "));
    }

    /// What [#written(Set)] wrote.
    public static Set<SharedData> read(String written) {
        return Arrays.stream(written.split(" ")).filter(code -> !code.isEmpty())
                .map(code -> valueOf(code.toUpperCase(Locale.ROOT))).collect(Collectors.toUnmodifiableSet());
    }
}
