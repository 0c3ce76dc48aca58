package org.daybook.reports;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.daybook.paths.Path;

/// The tables of the catalogue. Fixed: never made from the data, each a full partition, always listed in this order
/// with every category (step 1 of the specification). A change here is a new version of the catalogue.
enum ReportTable {
    AGE(Total.PEOPLE, Arrays.stream(AgeBand.values()).map(AgeBand::code).toList()),
    CITIZENSHIP(Total.PEOPLE,
            Arrays.stream(CitizenshipGroup.values()).map(CitizenshipGroup::code).toList()),
    NEWNESS(Total.PEOPLE,
            Arrays.stream(Newness.values()).map(Newness::code).toList()),
    PATH(Total.ENROLMENTS,
            Arrays.stream(Path.values()).map(Path::code).toList()),
    COMPLETION(Total.ENDINGS,
            Arrays.stream(CompletionCategory.values()).map(CompletionCategory::code).toList()),
    ENDING(Total.LEAVERS,
            Arrays.stream(EndingCategory.values()).map(EndingCategory::code).toList()),
    CHANGE_WHO_5(Total.LEAVERS, ReportTable.outcomes()),
    CHANGE_FIVE_STATEMENTS(Total.LEAVERS, ReportTable.outcomes()),
    CHANGE_GOALS(Total.LEAVERS, ReportTable.outcomes()),
    CHANGE_ROSENBERG(Total.LEAVERS, ReportTable.outcomes()),
    CHANGE_GSE_10(Total.LEAVERS, ReportTable.outcomes()),
    CHANGE_GSE_6(Total.LEAVERS, ReportTable.outcomes());

    private final Total of;
    private final List<String> categories;

    ReportTable(Total of, List<String> categories) {
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
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    /// The table of a code.
    static Optional<ReportTable> ofCode(String code) {
        return Arrays.stream(values()).filter(topic -> topic.code().equals(code)).findFirst();
    }

    /// The table of a questionnaire.
    static ReportTable changeBy(Measure measure) {
        return valueOf("CHANGE_" + measure.name());
    }

    private static List<String> outcomes() {
        return Arrays.stream(QuestionnaireOutcome.values()).map(QuestionnaireOutcome::code).toList();
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
            case COMPLETION -> labels.of("reports", CompletionCategory.values()[place]);
            case ENDING -> labels.of("reports", EndingCategory.values()[place]);
            case CHANGE_WHO_5, CHANGE_FIVE_STATEMENTS, CHANGE_GOALS, CHANGE_ROSENBERG, CHANGE_GSE_10, CHANGE_GSE_6 ->
                labels.of("reports", QuestionnaireOutcome.values()[place]);
        };
    }
}
