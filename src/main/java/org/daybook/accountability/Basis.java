package org.daybook.accountability;

import java.util.Locale;
import org.daybook.consents.Purpose;
import org.daybook.participants.OptionalQuestion;
import org.daybook.ui.Texts;

/// The purposes and their legal bases (Regulation (EU) 2016/679, Articles 6 and 9), and the questions of the form, in words for
/// a paper. Which article applies is a draft: national law may differ.
final class Basis {
    private Basis() {}

    /// Returns its legal basis.
    static String of(Purpose purpose, Texts texts) {
        return texts.say(switch (purpose) {
            case MEMBERSHIP -> "accountability.basis.membership";
            case CASE_FILE -> "accountability.basis.case-file";
            case QUESTIONNAIRES -> "accountability.basis.questionnaires";
            case STATISTICS -> "accountability.basis.statistics";
            case REFERRAL -> "accountability.basis.referral";
            case SAFE_CONTACT -> "accountability.basis.reaching";
            case COMPANIES -> "accountability.basis.companies";
            case FOLLOW_UP -> "accountability.basis.follow-up";
            case CHILDREN -> "accountability.basis.children";
            case STORY -> "accountability.basis.story";
        });
    }

    /// Returns what it is for, addressed to the person concerned.
    static String toYou(Purpose purpose, Texts texts) {
        return texts.say(switch (purpose) {
            case MEMBERSHIP -> "accountability.notice.membership";
            case CASE_FILE -> "accountability.notice.case-file";
            case QUESTIONNAIRES -> "accountability.notice.questionnaires";
            case STATISTICS -> "accountability.notice.statistics";
            case REFERRAL -> "accountability.notice.referral";
            case SAFE_CONTACT -> "accountability.notice.reaching";
            case COMPANIES -> "accountability.notice.companies";
            case FOLLOW_UP -> "accountability.notice.follow-up";
            case CHILDREN -> "accountability.notice.children";
            case STORY -> "accountability.notice.story";
        });
    }

    /// Returns a question of the form: as the form has it, or more detailed if a paper requires it.
    static String asked(OptionalQuestion question, Texts texts) {
        return switch (question) {
            case PICTURE -> texts.say("accountability.asked.picture");
            case CHILDREN -> texts.say("accountability.asked.children");
            case FUNCTIONING -> texts.say("accountability.asked.functioning");
            default -> withinSentence(texts.of("participants", question), texts.locale());
        };
    }

    private static String withinSentence(String label, Locale locale) {
        return label.substring(0, 1).toLowerCase(locale) + label.substring(1);
    }
}
