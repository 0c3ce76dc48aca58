package org.daybook.accountability;

import java.util.Locale;
import org.daybook.consents.Purpose;
import org.daybook.participants.OptionalQuestion;
import org.daybook.ui.Texts;

/// What each purpose is for and on which basis it rests (Regulation (EU) 2016/679, Articles 6 and 9), and what the form
/// asks, in words that fit a paper. Which article fits is a draft: national law may say otherwise.
final class Basis {
    private Basis() {}

    /// On which basis it rests.
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

    /// What it is for, said to whom it is about.
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

    /// What the form asks: the question as the form names it, or more where a paper must say more.
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
