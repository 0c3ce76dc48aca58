package org.daybook.accountability;

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

    /// What the form asks, in a word or two.
    static String asked(OptionalQuestion field, Texts texts) {
        return texts.say(switch (field) {
            case LANGUAGE -> "accountability.asked.language";
            case BIRTH -> "accountability.asked.birth";
            case CITIZENSHIP -> "accountability.asked.citizenship";
            case ROOM_NAME -> "accountability.asked.room-name";
            case PICTURE -> "accountability.asked.picture";
            case ACCESS_NEEDS -> "accountability.asked.access-needs";
            case LANGUAGES -> "accountability.asked.languages";
            case LEGAL_STATUS -> "accountability.asked.legal-status";
            case HOUSEHOLD -> "accountability.asked.household";
            case FOUND -> "accountability.asked.found";
            case CHILDREN -> "accountability.asked.children";
            case FUNCTIONING -> "accountability.asked.functioning";
        });
    }
}
