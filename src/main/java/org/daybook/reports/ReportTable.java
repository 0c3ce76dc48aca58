package org.daybook.reports;

import static org.daybook.reports.CoarseCategory.CIVIC_INCLUSION_ENDED_OTHERWISE;
import static org.daybook.reports.CoarseCategory.ENDED_OTHERWISE;
import static org.daybook.reports.CoarseCategory.FROM_30_OR_NOT_KNOWN;
import static org.daybook.reports.CoarseCategory.FROM_55_OR_NOT_KNOWN;
import static org.daybook.reports.CoarseCategory.IN_WORK_OR_EDUCATION;
import static org.daybook.reports.CoarseCategory.LEFT_EARLY;
import static org.daybook.reports.CoarseCategory.NEITHER_OR_NOT_KNOWN;
import static org.daybook.reports.CoarseCategory.NOTHING_RECEIVED_OR_NOT_KNOWN;
import static org.daybook.reports.CoarseCategory.NOT_COMPARED;
import static org.daybook.reports.CoarseCategory.NOT_COMPLETED_OR_NOT_KNOWN;
import static org.daybook.reports.CoarseCategory.NOT_HIGHER_OR_NOT_KNOWN;
import static org.daybook.reports.CoarseCategory.NOT_IMPROVED_OR_NOT_COMPARED;
import static org.daybook.reports.CoarseCategory.NOT_KEPT_OR_NOT_KNOWN;
import static org.daybook.reports.CoarseCategory.NO_OR_NOT_KNOWN;
import static org.daybook.reports.CoarseCategory.OF_THE_UNION;
import static org.daybook.reports.CoarseCategory.OUTSIDE_THE_UNION_OR_NOT_KNOWN;
import static org.daybook.reports.CoarseCategory.PERSONAL_DEVELOPMENT_ENDED_OTHERWISE;
import static org.daybook.reports.CoarseCategory.PRACTICAL_SKILLS_ENDED_OTHERWISE;
import static org.daybook.reports.CoarseCategory.PSYCHOSOCIAL_SUPPORT_ENDED_OTHERWISE;
import static org.daybook.reports.CoarseCategory.SAME_OR_WORSE;
import static org.daybook.reports.CoarseCategory.TRANSFERRED_OR_NOT_KNOWN;
import static org.daybook.reports.CoarseCategory.UNDER_30;
import static org.daybook.reports.CoarseCategory.WEEKS_0_17;
import static org.daybook.reports.CoarseCategory.WEEKS_18_OR_MORE;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.daybook.paths.Path;

/// The tables of the catalogue. They are fixed and do not depend on the data. Each is a full partition, always listed in this
/// order with every category (step 1 of the specification). A category of a coarser level of detail is a union of categories of
/// the finest. A change here requires a new version of the catalogue.
public enum ReportTable {
    AGE(Total.PEOPLE, AgeBand.values()),
    CITIZENSHIP(Total.PEOPLE, CitizenshipGroup.values()),
    NEWNESS(Total.PEOPLE, Newness.values()),
    PATH(Total.ENROLMENTS, Arrays.stream(Path.values()).map(Path::code).toList(), List.of(Path.values())),
    COMPLETION(Total.ENDINGS, CompletionCategory.values()),
    ENDING(Total.LEAVERS, EndingCategory.values()),
    CHANGE_WHO_5(Total.LEAVERS, QuestionnaireOutcome.values()),
    CHANGE_FIVE_STATEMENTS(Total.LEAVERS, QuestionnaireOutcome.values()),
    CHANGE_GOALS(Total.LEAVERS, QuestionnaireOutcome.values()),
    CHANGE_ROSENBERG(Total.LEAVERS, QuestionnaireOutcome.values()),
    CHANGE_GSE_10(Total.LEAVERS, QuestionnaireOutcome.values()),
    CHANGE_GSE_6(Total.LEAVERS, QuestionnaireOutcome.values()),
    PLACEMENT(Total.PLACEMENTS, PlacementCategory.values()),
    RETENTION_1(Total.MARKS_1, RetentionCategory.values()),
    RETENTION_3(Total.MARKS_3, RetentionCategory.values()),
    RETENTION_6(Total.MARKS_6, RetentionCategory.values()),
    RETENTION_12(Total.MARKS_12, RetentionCategory.values()),
    WORK_ON_LEAVING(Total.DEPARTED, WorkStatusCategory.values()),
    WORK_AFTER(Total.SIX_MONTHS, WorkStatusCategory.values()),
    REFERRAL_OUTCOME(Total.REFERRED, ReferralCategory.values()),
    REFERRAL_NEED(Total.REFERRALS, NeedCategory.values()),
    REACHED_AGE(Total.REACHED, HeadCategory.values()),
    REACHED_KIND(Total.REACHED, ActivityCategory.values()),
    INTEGRATION(Total.FEEDBACK, FeedbackCategory.values()),
    REGULAR(Total.PEOPLE, YesOrNo.values()),
    CIVIC_SESSIONS(Total.PEOPLE, YesOrNo.values()),
    INTERPRETED(Total.PEOPLE, YesOrNo.values()),
    DISABILITY(Total.PEOPLE, YesOrNo.values()),
    DURATION(Total.LEAVERS, DurationCategory.values()),
    MILESTONE(Total.MILESTONES, MilestoneCategory.values()),
    LOW_WELL_BEING(Total.FIRST_WHO_5, YesOrNo.values()),
    EMPOWERED(Total.STATEMENTS, YesOrNo.values()),
    KNOWS_HELP(Total.STATEMENTS, YesOrNo.values()),
    LANGUAGE_LEVEL(Total.LEVELS, LevelCategory.values()),
    GOAL(Total.GOALS_REVIEWED, GoalCategory.values());

    private final Total of;
    private final List<String> categories;
    private final List<Enum<?>> constants;

    <C extends Enum<C> & Category> ReportTable(Total of, C[] all) {
        this(of, Category.codes(all), List.of(all));
    }

    ReportTable(Total of, List<String> categories, List<? extends Enum<?>> constants) {
        this.of = of;
        this.categories = List.copyOf(categories);
        this.constants = List.copyOf(constants);
    }

    /// Returns the total that it breaks down.
    Total of() {
        return of;
    }

    /// Returns the codes of the categories of its finest level of detail.
    List<String> categories() {
        return categories;
    }

    /// What is derived from the catalogue, computed once.
    private static final class Known {
        static final Map<ReportTable, List<List<String>>> DETAILS = Arrays.stream(values())
                .collect(Collectors.toUnmodifiableMap(table -> table, ReportTable::inDetail));
        static final Map<ReportTable, Map<String, Set<String>>> COARSER = Arrays.stream(values())
                .collect(Collectors.toUnmodifiableMap(table -> table, table -> table.details().stream()
                        .flatMap(List::stream).flatMap(code -> CoarseCategory.ofCode(code).stream()).distinct()
                        .collect(Collectors.toUnmodifiableMap(CoarseCategory::code, CoarseCategory::finest))));

        private Known() {}
    }

    /// Returns its levels of detail, finest first.
    private List<List<String>> details() {
        return Known.DETAILS.getOrDefault(this, List.of());
    }

    private List<List<String>> inDetail() {
        return switch (this) {
            case AGE -> List.of(categories, CoarseCategory.in(categories, FROM_55_OR_NOT_KNOWN),
                    CoarseCategory.in(categories, UNDER_30, FROM_55_OR_NOT_KNOWN),
                    CoarseCategory.in(categories, UNDER_30, FROM_30_OR_NOT_KNOWN));
            case CITIZENSHIP -> List.of(categories, CoarseCategory.in(categories, OUTSIDE_THE_UNION_OR_NOT_KNOWN),
                    CoarseCategory.in(categories, OF_THE_UNION, OUTSIDE_THE_UNION_OR_NOT_KNOWN));
            // Each level keeps the paths apart: a woman who finished two would count twice in a category that combines several.
            case COMPLETION -> List.of(categories,
                    CoarseCategory.in(categories, PERSONAL_DEVELOPMENT_ENDED_OTHERWISE,
                            PRACTICAL_SKILLS_ENDED_OTHERWISE,
                            PSYCHOSOCIAL_SUPPORT_ENDED_OTHERWISE, CIVIC_INCLUSION_ENDED_OTHERWISE));
            case ENDING -> List.of(categories, CoarseCategory.in(categories, LEFT_EARLY, TRANSFERRED_OR_NOT_KNOWN),
                    CoarseCategory.in(categories, ENDED_OTHERWISE));
            case CHANGE_WHO_5, CHANGE_FIVE_STATEMENTS, CHANGE_GOALS, CHANGE_ROSENBERG, CHANGE_GSE_10, CHANGE_GSE_6 ->
                List.of(categories, CoarseCategory.in(categories, SAME_OR_WORSE, NOT_COMPARED),
                        CoarseCategory.in(categories, NOT_IMPROVED_OR_NOT_COMPARED));
            case RETENTION_1, RETENTION_3, RETENTION_6, RETENTION_12 ->
                List.of(categories, CoarseCategory.in(categories, NOT_KEPT_OR_NOT_KNOWN));
            case WORK_ON_LEAVING, WORK_AFTER -> List.of(categories,
                    CoarseCategory.in(categories, IN_WORK_OR_EDUCATION, NEITHER_OR_NOT_KNOWN));
            case REFERRAL_OUTCOME -> List.of(categories,
                    CoarseCategory.in(categories, NOTHING_RECEIVED_OR_NOT_KNOWN));
            // Units are pairs: in a category that combines several, a woman would count once, and the total would change.
            case NEWNESS, PATH, PLACEMENT, REFERRAL_NEED, MILESTONE, GOAL -> List.of(categories);
            case REACHED_AGE, REACHED_KIND, INTEGRATION -> List.of(categories);
            case REGULAR, CIVIC_SESSIONS, INTERPRETED, DISABILITY, LOW_WELL_BEING, EMPOWERED, KNOWS_HELP ->
                List.of(categories, CoarseCategory.in(categories, NO_OR_NOT_KNOWN));
            case DURATION -> List.of(categories,
                    CoarseCategory.in(categories, WEEKS_0_17, WEEKS_18_OR_MORE, NOT_COMPLETED_OR_NOT_KNOWN));
            case LANGUAGE_LEVEL -> List.of(categories, CoarseCategory.in(categories, NOT_HIGHER_OR_NOT_KNOWN));
        };
    }

    /// Returns the number of its levels of detail.
    int coarsest() {
        return details().size();
    }

    /// Checks whether it has a level of detail.
    boolean has(int detail) {
        return detail >= 1 && detail <= coarsest();
    }

    /// Returns the codes of the categories of one of its levels of detail.
    ///
    /// @param detail 1 is the finest
    List<String> categories(int detail) {
        return details().get(detail - 1);
    }

    /// Returns the finest categories that each coarser one combines.
    Map<String, Set<String>> coarser() {
        return Known.COARSER.getOrDefault(this, Map.of());
    }

    /// Checks whether a site may leave it out of a year.
    boolean isOptional() {
        return switch (this) {
            case AGE, CITIZENSHIP, NEWNESS, PATH -> false;
            default -> true;
        };
    }

    /// Checks whether it is printed in a year only if a person chose it.
    boolean isOnDemand() {
        return switch (this) {
            case REGULAR, CIVIC_SESSIONS, INTERPRETED, DISABILITY, DURATION, MILESTONE, LOW_WELL_BEING, EMPOWERED,
                    KNOWS_HELP, LANGUAGE_LEVEL, GOAL ->
                true;
            case AGE, CITIZENSHIP, NEWNESS, PATH, COMPLETION, ENDING, CHANGE_WHO_5, CHANGE_FIVE_STATEMENTS,
                    CHANGE_GOALS, CHANGE_ROSENBERG, CHANGE_GSE_10, CHANGE_GSE_6, PLACEMENT, RETENTION_1, RETENTION_3,
                    RETENTION_6, RETENTION_12, WORK_ON_LEAVING, WORK_AFTER, REFERRAL_OUTCOME, REFERRAL_NEED,
                    REACHED_AGE, REACHED_KIND, INTEGRATION ->
                false;
        };
    }

    /// Checks whether its units carry over from period to period.
    boolean goesOn() {
        return this == PATH || this == COMPLETION;
    }

    /// Returns its code in exports, the same in every language.
    String code() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    /// Returns the table with a code.
    static Optional<ReportTable> ofCode(String code) {
        return Arrays.stream(values()).filter(topic -> topic.code().equals(code)).findFirst();
    }

    /// Returns the tables that break down a total.
    static List<ReportTable> of(Total total) {
        return Arrays.stream(values()).filter(table -> table.of == total).toList();
    }

    /// Returns the table of a questionnaire.
    static ReportTable changeBy(Measure measure) {
        return valueOf("CHANGE_" + measure.name());
    }

    /// Returns the name of a category.
    ///
    /// @param category a category of one of its levels of detail
    String words(String category, Labels labels) {
        var coarse = CoarseCategory.ofCode(category);
        return coarse.isPresent()
                ? labels.of("reports", coarse.get())
                : labels.of(this == PATH ? "paths" : "reports", constants.get(categories.indexOf(category)));
    }
}
