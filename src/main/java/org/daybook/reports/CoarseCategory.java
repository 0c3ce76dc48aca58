package org.daybook.reports;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daybook.paths.Path;

/// Categories of the coarser levels of detail, each made of categories of the finest level. "Not known" is part of the last: an
/// empty "not known" on its own would cause another small category to be suppressed with it.
enum CoarseCategory {
    FROM_55_OR_NOT_KNOWN(AgeBand.FROM_55.code(), AgeBand.NOT_KNOWN.code()),
    UNDER_30(AgeBand.UNDER_18.code(), AgeBand.FROM_18.code()),
    FROM_30_OR_NOT_KNOWN(AgeBand.FROM_30.code(), AgeBand.FROM_55.code(), AgeBand.NOT_KNOWN.code()),
    OF_THE_UNION(CitizenshipGroup.NATIONAL.code(), CitizenshipGroup.OTHER_EU.code()),
    OUTSIDE_THE_UNION_OR_NOT_KNOWN(CitizenshipGroup.THIRD_COUNTRY.code(), CitizenshipGroup.STATELESS.code(),
            CitizenshipGroup.NOT_KNOWN.code()),
    PERSONAL_DEVELOPMENT_ENDED_OTHERWISE(otherwise(Path.PERSONAL_DEVELOPMENT)),
    PRACTICAL_SKILLS_ENDED_OTHERWISE(otherwise(Path.PRACTICAL_SKILLS)),
    PSYCHOSOCIAL_SUPPORT_ENDED_OTHERWISE(otherwise(Path.PSYCHOSOCIAL_SUPPORT)),
    CIVIC_INCLUSION_ENDED_OTHERWISE(otherwise(Path.CIVIC_INCLUSION)),
    LEFT_EARLY(endings(EndingCategory::isEarly)),
    TRANSFERRED_OR_NOT_KNOWN(EndingCategory.TRANSFERRED.code(), EndingCategory.NOT_KNOWN.code()),
    ENDED_OTHERWISE(endings(ending -> ending != EndingCategory.COMPLETED)),
    SAME_OR_WORSE(QuestionnaireOutcome.SAME.code(), QuestionnaireOutcome.WORSE.code()),
    NOT_COMPARED(QuestionnaireOutcome.UNPAIRED.code(), QuestionnaireOutcome.DECLINED.code(),
            QuestionnaireOutcome.NOT_KNOWN.code()),
    NOT_IMPROVED_OR_NOT_COMPARED(Arrays.stream(QuestionnaireOutcome.values())
            .filter(outcome -> outcome != QuestionnaireOutcome.IMPROVED).map(QuestionnaireOutcome::code)),
    NOT_KEPT_OR_NOT_KNOWN(RetentionCategory.LEFT.code(), RetentionCategory.NOT_REACHED.code(),
            RetentionCategory.NOT_KNOWN.code()),
    IN_WORK_OR_EDUCATION(WorkStatusCategory.EMPLOYED.code(), WorkStatusCategory.EDUCATION_OR_TRAINING.code()),
    NEITHER_OR_NOT_KNOWN(WorkStatusCategory.UNEMPLOYED.code(), WorkStatusCategory.LONG_TERM_UNEMPLOYED.code(),
            WorkStatusCategory.INACTIVE.code(), WorkStatusCategory.NOT_KNOWN.code()),
    NOTHING_RECEIVED_OR_NOT_KNOWN(ReferralCategory.NOT_RECEIVED.code(), ReferralCategory.TOO_EARLY.code(),
            ReferralCategory.DECLINED.code(), ReferralCategory.NOT_KNOWN.code()),
    NO_OR_NOT_KNOWN(YesOrNo.NO.code(), YesOrNo.NOT_KNOWN.code()),
    WEEKS_0_17(DurationCategory.WEEKS_0_8.code(), DurationCategory.WEEKS_9_17.code()),
    WEEKS_18_OR_MORE(DurationCategory.WEEKS_18_26.code(), DurationCategory.WEEKS_27_OR_MORE.code()),
    NOT_COMPLETED_OR_NOT_KNOWN(DurationCategory.NOT_COMPLETED.code(), DurationCategory.NOT_KNOWN.code()),
    NOT_HIGHER_OR_NOT_KNOWN(LevelCategory.NOT_HIGHER.code(), LevelCategory.FIRST_NOTED.code(),
            LevelCategory.NOT_KNOWN.code());

    private final Set<String> finest;

    CoarseCategory(String... finest) {
        this(Arrays.stream(finest));
    }

    CoarseCategory(Stream<String> finest) {
        this.finest = finest.collect(Collectors.toUnmodifiableSet());
    }

    /// Returns the categories of the finest level that it combines.
    Set<String> finest() {
        return finest;
    }

    /// Returns its code in exports, the same in every language.
    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// Returns the category with a code; empty for one of the finest level.
    static Optional<CoarseCategory> ofCode(String code) {
        return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
    }

    /// Returns the codes of the categories of a level of detail, with categories of the finest level replaced by the coarser
    /// ones that contain them.
    ///
    /// @param finest  all categories of the finest level, in order
    /// @param coarser the categories that replace some of them
    static List<String> in(List<String> finest, CoarseCategory... coarser) {
        return finest.stream().map(category -> Arrays.stream(coarser).filter(one -> one.finest.contains(category))
                .findFirst().map(CoarseCategory::code).orElse(category)).distinct().toList();
    }

    private static Stream<String> otherwise(Path path) {
        return Stream.of(CompletionCategory.notCompleted(path), CompletionCategory.notKnown(path))
                .map(CompletionCategory::code);
    }

    private static Stream<String> endings(Predicate<EndingCategory> which) {
        return Arrays.stream(EndingCategory.values()).filter(which).map(EndingCategory::code);
    }
}
