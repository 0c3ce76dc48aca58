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

/// Categories of the coarser details, each made of categories of the finest one. "Not known" is part of the last: by itself an
/// empty "not known" would take another small category with it.
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

    /// Of which categories of the finest detail it is made.
    Set<String> finest() {
        return finest;
    }

    /// How it is written in exports, in every language.
    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// The category of a code; nothing for one of the finest detail.
    static Optional<CoarseCategory> ofCode(String code) {
        return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
    }

    /// The categories of a detail by their codes: those of the finest, where they are not part of a coarser one.
    ///
    /// @param finest  all of the finest detail, in their order
    /// @param coarser those that stand in place of some
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
