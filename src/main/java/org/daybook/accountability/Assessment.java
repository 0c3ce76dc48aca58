package org.daybook.accountability;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daybook.accountability.PaperSettings.Setting;
import org.daybook.consents.Purpose;
import org.daybook.participants.OptionalQuestion;
import org.daybook.ui.Texts;

/// A draft of the data protection impact assessment (Regulation (EU) 2016/679, Article 35(7)): what is known at this site is
/// filled in, what only the controller can judge is left empty. A pure function.
final class Assessment {
    private Assessment() {}

    static PaperLayout of(Given given, Texts texts) {
        var paper = new Writing(texts);
        paper.part("accountability.assessment.draft").say("accountability.assessment.draft.words");
        Responsible.controller(paper, given);
        needed(paper, given.facts());
        described(paper, given.facts());
        RecordOfProcessing.data(paper, given.facts());
        RecordOfProcessing.periods(paper, given);
        Measures.write(paper, given.facts());
        paper.filled("accountability.paper.keys", given.of(Setting.KEYS));
        paper.part("accountability.assessment.risks").say("accountability.assessment.risks.words");
        Stream.of(Threat.values()).forEach(threat -> threat.write(paper));
        remains(paper);
        decision(paper);
        return paper.sheet(PaperLayout.Type.USUAL,
                texts.say("accountability.assessment.title", texts.date(given.facts().today())));
    }

    private static void needed(Writing paper, Facts facts) {
        paper.part("accountability.assessment.needed").say("accountability.assessment.needed.two")
                .say("accountability.assessment.needed.sensitive").say("accountability.assessment.needed.vulnerable")
                .say("accountability.assessment.needed.scale", facts.tiers().people())
                .judge("accountability.assessment.needed.others");
    }

    private static void described(Writing paper, Facts facts) {
        var texts = paper.texts();
        var tiers = facts.tiers();
        paper.part("accountability.assessment.described")
                .say("accountability.assessment.described.people", tiers.people(), tiers.caseFiles(),
                        tiers.telephones(), tiers.withChildren())
                .entry("accountability.assessment.described.purposes",
                        Stream.of(Purpose.values()).map(purpose -> texts.of("consents", purpose))
                                .collect(Collectors.joining(", ")))
                .say("accountability.assessment.described.fields", facts.asked().size(),
                        OptionalQuestion.values().length)
                .say("accountability.assessment.described.free")
                .judge("accountability.assessment.described.necessary");
    }

    private static void remains(Writing paper) {
        paper.part("accountability.assessment.remains").say("accountability.assessment.remains.back-door")
                .say("accountability.assessment.remains.open").say("accountability.assessment.remains.memory")
                .say("accountability.assessment.remains.disks").say("accountability.assessment.remains.copies")
                .say("accountability.assessment.remains.paper").say("accountability.assessment.remains.roles")
                .judge("accountability.assessment.remains.more");
    }

    private static void decision(Writing paper) {
        paper.part("accountability.assessment.decision").judge("accountability.assessment.decision.views")
                .judge("accountability.assessment.decision.officer")
                .judge("accountability.assessment.decision.result")
                .judge("accountability.assessment.decision.consultation").blank("accountability.paper.seen-by");
    }
}
