package org.daybook.consents;

import com.ibm.icu.text.DisplayContext;
import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.util.ULocale;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.daybook.ui.Texts;

/// The texts that a worker reads about purposes and answers, in her language.
final class PurposeWords {
    private static final String APART = "  ·  ";

    private final Texts texts;

    PurposeWords(Texts texts) {
        this.texts = texts;
    }

    /// Returns the line below the sentence that is read aloud.
    String line(Purpose purpose) {
        return texts.say(switch (purpose) {
            case MEMBERSHIP -> "consents.line.membership";
            case CASE_FILE -> "consents.line.case-file";
            case QUESTIONNAIRES -> "consents.line.questionnaires";
            case STATISTICS -> "consents.line.statistics";
            case REFERRAL -> "consents.line.referral";
            case SAFE_CONTACT -> "consents.line.safe-contact";
            case COMPANIES -> "consents.line.companies";
            case FOLLOW_UP -> "consents.line.follow-up";
            case CHILDREN -> "consents.line.children";
            case STORY -> "consents.line.story";
        });
    }

    /// Returns what ends immediately when she withdraws her yes.
    String effect(Purpose purpose) {
        return texts.say(switch (purpose) {
            case MEMBERSHIP -> "consents.effect.membership";
            case CASE_FILE -> "consents.effect.case-file";
            case QUESTIONNAIRES -> "consents.effect.questionnaires";
            case STATISTICS -> "consents.effect.statistics";
            case REFERRAL -> "consents.effect.referral";
            case SAFE_CONTACT -> "consents.effect.safe-contact";
            case COMPANIES -> "consents.effect.companies";
            case FOLLOW_UP -> "consents.effect.follow-up";
            case CHILDREN -> "consents.effect.children";
            case STORY -> "consents.effect.story";
        });
    }

    /// Returns what is asked, in a word or two.
    String name(Purpose purpose) {
        return texts.of("consents", purpose);
    }

    /// Returns the state of a purpose: answer, day, language, wording, and how it was explained.
    String state(ConsentState state, ConsentPage.Staff staff) {
        return state.newest().map(event -> said(event, state.standing(), staff))
                .orElseGet(() -> texts.say("consents.row.none"));
    }

    /// Returns the text of one past answer.
    String said(ConsentEvent event, ConsentStatus standing, ConsentPage.Staff staff) {
        var parts = new ArrayList<String>();
        var wording = event.heard().wording();
        parts.add(wording.isKnown()
                ? texts.say("consents.row.state", texts.of("consents", standing), texts.date(event.on()),
                        inside(wording.language()), wording.version())
                : texts.say("consents.row.state.unknown", texts.of("consents", standing), texts.date(event.on())));
        event.correction().ifPresent(why -> parts.add(why == Correction.VALID_AGAIN
                ? texts.say("consents.row.valid-again", texts.date(event.written()))
                : texts.of("consents", why)));
        event.until().ifPresent(last -> parts.add(texts.say("consents.row.until", texts.date(last))));
        event.heard().explainedBy().map(staff::initials)
                .ifPresent(initials -> parts.add(texts.say("consents.row.explained", initials)));
        event.heard().interpreter().ifPresent(interpreter -> parts.add(interpreter(interpreter, staff)));
        event.heard().points().filter(points -> points == SevenPoints.NOT_YET)
                .ifPresent(_ -> parts.add(texts.say("consents.row.points-not-yet")));
        event.heard().assent().ifPresent(assent -> parts.addAll(assent(assent)));
        event.renewal().ifPresent(renewal -> parts.add(texts.say("consents.row.again", texts.date(renewal.from()))));
        return String.join(APART, parts);
    }

    /// Returns who answered for somebody under 18, and what she herself said.
    private List<String> assent(Assent assent) {
        var parts = new ArrayList<String>();
        parts.add(assent.relation()
                .map(relation -> texts.say("consents.row.together", texts.of("consents", assent.who()),
                        texts.of("consents", relation)))
                .orElseGet(() -> texts.of("consents", assent.who())));
        assent.own().ifPresent(own -> parts.add(texts.say("consents.row.own", texts.of("consents", own))));
        assent.alone().ifPresent(alone -> {
            parts.add(texts.of("consents", alone.why()));
            Optional.of(alone.words()).filter(words -> !words.isEmpty()).ifPresent(parts::add);
            parts.add(texts.say("consents.row.decided", texts.of("consents", alone.decidedBy())));
        });
        return parts;
    }

    /// Returns the text that she is or will soon be 18, and what was answered for her is asked again.
    String again(ConsentRenewal renewal, LocalDate today) {
        var from = texts.date(renewal.from());
        if (!renewal.due(today)) {
            return texts.say("consents.again.soon", from);
        }
        return renewal.last().map(texts::date).map(last -> texts.say("consents.again.until", from, last))
                .orElseGet(() -> texts.say("consents.again.now", from));
    }

    /// Returns what may be shared, in the order of the list.
    String shared(Sharing sharing) {
        return sharing.data().stream().sorted(Comparator.naturalOrder()).map(data -> texts.of("consents", data))
                .collect(Collectors.joining(APART));
    }

    private String interpreter(ConsentInterpreter interpreter, ConsentPage.Staff staff) {
        return switch (interpreter) {
            case ConsentInterpreter.None _ -> texts.say("consents.heard.no-interpreter");
            case ConsentInterpreter.Somebody somebody -> somebody.words().isEmpty()
                    ? texts.say("consents.heard.somebody")
                    : texts.say("consents.row.interpreter", somebody.words());
            case ConsentInterpreter.Colleague colleague ->
                texts.say("consents.row.interpreter", staff.initials(colleague.who()));
        };
    }

    /// Returns a language as used inside a sentence: "heard in Italian", "ascoltata in italiano".
    private String inside(String code) {
        return LocaleDisplayNames.getInstance(ULocale.forLocale(texts.locale()),
                DisplayContext.CAPITALIZATION_FOR_MIDDLE_OF_SENTENCE).languageDisplayName(code);
    }
}
