package org.daybook.milestones;

import com.ibm.icu.text.DisplayContext;
import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.util.ULocale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daybook.ui.Texts;

/// The words for what she reached, in the user's language. From any thread.
final class MilestoneWords {
    private static final String BETWEEN = "  ·  ";

    private final Texts texts;
    private final LocaleDisplayNames names;

    MilestoneWords(Texts texts) {
        this.texts = texts;
        names = LocaleDisplayNames.getInstance(ULocale.forLocale(texts.locale()),
                DisplayContext.CAPITALIZATION_FOR_UI_LIST_OR_MENU);
    }

    /// Returns the name of a language.
    String language(String code) {
        return names.languageDisplayName(code);
    }

    /// Returns what it is.
    String title(MilestoneContent what) {
        return switch (what) {
            case MilestoneContent.Step it -> texts.of("milestones", it.kind());
            case MilestoneContent.Language it -> texts.say("milestones.row.language", language(it.language()),
                    texts.of("milestones", it.level()));
            case MilestoneContent.Skill it -> it.words();
            case MilestoneContent.Certificate it -> it.name();
        };
    }

    /// Returns what else is known of it; empty for nothing.
    String facts(MilestoneContent what) {
        return switch (what) {
            case MilestoneContent.Step _ -> "";
            case MilestoneContent.Language it -> texts.of("milestones", it.evidence());
            case MilestoneContent.Skill it -> joined(Optional.of(texts.of("milestones", it.kind())),
                    Optional.of(texts.of("milestones", it.seenBy())));
            case MilestoneContent.Certificate it ->
                joined(Optional.of(texts.of("milestones", it.kind())), it.grade(), it.body());
        };
    }

    @SafeVarargs
    private static String joined(Optional<String>... parts) {
        return Stream.of(parts).flatMap(Optional::stream).collect(Collectors.joining(BETWEEN));
    }

    /// Returns when it was, for use below a heading with its year: never more precise than she said.
    String when(RoughDay reached) {
        return switch (reached) {
            case RoughDay.OnDay it -> texts.shortDay(it.day());
            case RoughDay.InMonth it -> texts.month(it.month().getMonth());
            case RoughDay.InYear _ -> texts.say("milestones.row.some-day");
        };
    }

    /// Returns it as a user would type it again.
    static String typed(RoughDay reached) {
        return switch (reached) {
            case RoughDay.OnDay it -> it.day().getDayOfMonth() + "/" + it.day().getMonthValue() + "/"
                    + it.day().getYear();
            case RoughDay.InMonth it -> it.month().getMonthValue() + "/" + it.month().getYear();
            case RoughDay.InYear it -> it.year().toString();
        };
    }

    /// Returns the icon of a kind.
    static String icon(MilestoneType kind) {
        return switch (kind) {
            case PERMIT_APPLIED, PERMIT_OBTAINED, PERMIT_RENEWED, LONG_STAY_APPLIED, TAX_CODE, REGISTERED ->
                "fth-file-text";
            case HEALTH_CARD -> "fth-activity";
            case BANK_ACCOUNT -> "fth-credit-card";
            case SCHOOL_PLACE -> "fth-home";
            case RECOGNITION_APPLIED, RECOGNITION_OBTAINED, CERTIFICATE -> "fth-award";
            case RIGHTS_KNOWN -> "fth-book-open";
            case COMMUNITY_ACTIVITY -> "fth-users";
            case CV_MADE -> "fth-briefcase";
            case DRIVING_LICENCE -> "fth-navigation";
            case LANGUAGE -> "fth-message-circle";
            case SKILL -> "fth-tool";
        };
    }

    /// Returns the tint of a kind: that of the path on which most women reach it.
    static int tint(MilestoneType kind) {
        return switch (kind) {
            case SKILL, CERTIFICATE, CV_MADE, DRIVING_LICENCE -> 2;
            case COMMUNITY_ACTIVITY, RIGHTS_KNOWN -> 1;
            default -> 4;
        };
    }
}
