package org.daybook.reports;

import java.util.Arrays;
import java.util.List;
import org.daybook.paths.Path;

/// The tables of the catalogue. Fixed: never made from the data, each a full partition, always listed in this order
/// with every category (step 1 of the specification). A change here is a new version of the catalogue.
enum Topic {
    AGE(Total.PEOPLE, Arrays.stream(AgeBand.values()).map(AgeBand::code).toList()),
    CITIZENSHIP(Total.PEOPLE,
            Arrays.stream(CitizenshipGroup.values()).map(CitizenshipGroup::code).toList()),
    NEWNESS(Total.PEOPLE,
            Arrays.stream(Newness.values()).map(Newness::code).toList()),
    PATH(Total.ENROLMENTS,
            Arrays.stream(Path.values()).map(Path::code).toList());

    private final Total of;
    private final List<String> categories;

    Topic(Total of, List<String> categories) {
        this.of = of;
        this.categories = List.copyOf(categories);
    }

    /// What it breaks down.
    Total of() {
        return of;
    }

    /// Its categories by their codes.
    List<String> categories() {
        return categories;
    }

    /// How it is written in exports, in every language.
    String code() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    /// What a category is called.
    ///
    /// @param category one of [#categories()]
    String words(String category, Labels labels) {
        int place = categories.indexOf(category);
        return switch (this) {
            case AGE -> labels.of("reports", AgeBand.values()[place]);
            case CITIZENSHIP -> labels.of("reports", CitizenshipGroup.values()[place]);
            case NEWNESS -> labels.of("reports", Newness.values()[place]);
            case PATH -> labels.of("paths", Path.values()[place]);
        };
    }
}
