package org.daybook.accountability;

import org.daybook.accountability.PaperSettings.Setting;
import org.daybook.consents.Purpose;
import org.daybook.ui.Texts;

/// What a person is told before she tells anything (Regulation (EU) 2016/679, Articles 12 to 14), in simple words and large
/// letters. A pure function; the version is added when it is printed.
final class PrivacyNotice {
    private PrivacyNotice() {}

    static PaperLayout of(Given given, Texts texts) {
        var paper = new Writing(texts);
        paper.part("accountability.notice.who").say("accountability.notice.who.first");
        Responsible.controller(paper, given);
        why(paper);
        paper.part("accountability.notice.asked").say("accountability.notice.asked.always")
                .entry("accountability.notice.asked.more", RecordOfProcessing.list(given.facts().asked(), texts))
                .say("accountability.notice.asked.free").say("accountability.notice.asked.never");
        others(paper, given);
        paper.part("accountability.notice.where").say("accountability.notice.where.computer")
                .say("accountability.notice.where.limits");
        periods(paper, given);
        rights(paper);
        paper.part("accountability.notice.complaint").say("accountability.notice.complaint.words");
        Responsible.authority(paper, given);
        return paper.sheet(PaperLayout.Type.LARGE, texts.say("accountability.notice.title"));
    }

    private static void why(Writing paper) {
        paper.part("accountability.notice.why").say("accountability.notice.why.each");
        for (var purpose : Purpose.values()) {
            paper.words(Basis.toYou(purpose, paper.texts()));
        }
        paper.say("accountability.notice.basis");
    }

    private static void others(Writing paper, Given given) {
        paper.part("accountability.notice.others").say("accountability.notice.others.yes")
                .say("accountability.notice.others.need").say("accountability.notice.others.team");
        if (!given.of(Setting.RECIPIENTS).isBlank()) {
            paper.entry("accountability.notice.others.also", given.of(Setting.RECIPIENTS));
        }
        if (!given.of(Setting.HELPER).isBlank()) {
            paper.say("accountability.notice.others.helper");
        }
        paper.say("accountability.notice.others.abroad");
    }

    private static void periods(Writing paper, Given given) {
        paper.part("accountability.notice.periods");
        given.periods().forEach(period -> paper
                .words(paper.texts().say("accountability.entry", period.what(), period.howLong())));
        if (!given.of(Setting.PERIODS).isBlank()) {
            paper.words(given.of(Setting.PERIODS));
        }
        paper.say("accountability.notice.periods.sooner");
    }

    private static void rights(Writing paper) {
        paper.part("accountability.notice.rights").say("accountability.notice.rights.ask")
                .say("accountability.notice.rights.copy").say("accountability.notice.rights.correct")
                .say("accountability.notice.rights.lock").say("accountability.notice.rights.erase")
                .say("accountability.notice.rights.back").say("accountability.notice.rights.object")
                .say("accountability.notice.rights.told").say("accountability.notice.rights.machine")
                .say("accountability.notice.rights.answer");
    }

    /// Returns the same with what distinguishes it from other versions.
    static PaperLayout versioned(PaperLayout notice, NoticeVersion version, Texts texts) {
        return new PaperLayout(notice.title(), notice.type(), java.util.stream.Stream.concat(notice.parts().stream(),
                java.util.stream.Stream.of(new PaperLayout.Part("",
                        java.util.List.of(new PaperLayout.Line.Words(texts.say(
                                "accountability.notice.version", version.number(), texts.date(version.on())))))))
                .toList());
    }
}
