package org.daybook.accountability;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.daybook.accountability.PaperSettings.Setting;
import org.daybook.consents.Purpose;
import org.daybook.participants.OptionalQuestion;
import org.daybook.ui.Texts;

/// The record of processing activities (Regulation (EU) 2016/679, Article 30(1)). A pure function.
final class RecordOfProcessing {
    private RecordOfProcessing() {}

    static PaperLayout of(Given given, Texts texts) {
        var paper = new Writing(texts);
        paper.part("accountability.record.who");
        Responsible.controller(paper, given);
        Responsible.authority(paper, given);
        paper.filled("accountability.paper.keys", given.of(Setting.KEYS));
        purposes(paper);
        people(paper, given.facts());
        data(paper, given.facts());
        recipients(paper, given);
        periods(paper, given);
        Measures.write(paper, given.facts());
        paper.part("accountability.paper.seen").blank("accountability.paper.seen-by");
        return paper.sheet(PaperLayout.Type.USUAL,
                texts.say("accountability.record.title", texts.date(given.facts().today())));
    }

    private static void purposes(Writing paper) {
        var texts = paper.texts();
        paper.part("accountability.record.purposes").say("accountability.record.purposes.check");
        for (var purpose : Purpose.values()) {
            paper.words(texts.say("accountability.entry", texts.of("consents", purpose), Basis.of(purpose, texts)));
        }
        paper.say("accountability.record.need").say("accountability.record.staff").say("accountability.record.door");
    }

    private static void people(Writing paper, Facts facts) {
        var tiers = facts.tiers();
        paper.part("accountability.record.people").say("accountability.record.people.cards", tiers.people())
                .say("accountability.record.people.files", tiers.caseFiles())
                .say("accountability.record.people.children", tiers.withChildren())
                .say("accountability.record.people.staff", facts.guard().passphrases());
    }

    /// Questions hidden on this site's form are left out.
    static void data(Writing paper, Facts facts) {
        paper.part("accountability.record.data").say("accountability.record.data.always")
                .entry("accountability.record.data.asked", list(facts.asked(), paper.texts()));
        var hidden = EnumSet.allOf(OptionalQuestion.class);
        hidden.removeAll(facts.asked());
        if (!hidden.isEmpty()) {
            paper.entry("accountability.record.data.hidden", list(hidden, paper.texts()));
        }
        paper.say("accountability.record.data.support").say("accountability.record.data.special")
                .say("accountability.record.data.never");
    }

    static String list(Set<OptionalQuestion> fields, Texts texts) {
        return fields.isEmpty()
                ? texts.say("accountability.record.data.nothing")
                : fields.stream().sorted().map(field -> Basis.asked(field, texts)).collect(Collectors.joining("; "));
    }

    private static void recipients(Writing paper, Given given) {
        var sharing = given.facts().sharing();
        paper.part("accountability.record.recipients")
                .say("accountability.record.recipients.organisations", sharing.organisations(), sharing.people())
                .say("accountability.record.recipients.companies", sharing.companies())
                .filled("accountability.record.recipients.others", given.of(Setting.RECIPIENTS))
                .filled("accountability.paper.helper", given.of(Setting.HELPER))
                .say("accountability.record.recipients.helper-note").say("accountability.record.abroad");
    }

    static void periods(Writing paper, Given given) {
        paper.part("accountability.record.periods").say("accountability.record.periods.note");
        given.periods().forEach(period -> paper
                .words(paper.texts().say("accountability.entry", period.what(), period.howLong())));
        if (!given.of(Setting.PERIODS).isBlank()) {
            paper.entry("accountability.paper.periods", given.of(Setting.PERIODS));
        }
    }
}
