package org.daybook.cases;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.daybook.ui.Chip;
import org.daybook.ui.Texts;
import org.daybook.ui.WholeFlow;

/// Her legal status, reports and requests, the team and the closing of a file, read-only.
final class CaseOfficeValuesController {
    private static final String DOT = "  ·  ";

    private final Texts texts;
    private final OpenCaseModel open;

    CaseOfficeValuesController(Texts texts, OpenCaseModel open) {
        this.texts = texts;
        this.open = open;
    }

    /// Shows the newest on top; earlier ones below.
    Node legalStatus() {
        var history = open.file().standing();
        if (history.isEmpty()) {
            return alone("cases.case-standing.none");
        }
        var rows = new VBox();
        history.forEach(entry -> rows.getChildren().add(legalStatus(entry)));
        rows.getChildren().getFirst().getStyleClass().add("current");
        return last(rows);
    }

    private Node legalStatus(StandingEntry entry) {
        var decided = entry.decided();
        var facts = Stream.of(decided.by().map(who -> texts.of("cases", who)), decided.decider(),
                decided.on().map(texts::date), decided.country()).flatMap(Optional::stream)
                .collect(Collectors.joining(DOT));
        var row = row(decided.standing().map(each -> texts.of("cases", each)).orElse(""), facts);
        row.getChildren().add(TypedController.muted(texts.say("cases.case-standing.written",
                open.file().people().initials(entry.by()), texts.date(entry.writtenOn()))));
        return row;
    }

    Node duties() {
        var duties = open.file().duties();
        var rows = new VBox();
        duties.reports().forEach(kept -> rows.getChildren().add(report(kept.form())));
        duties.requests().forEach(kept -> rows.getChildren().add(request(kept.form())));
        if (rows.getChildren().isEmpty()) {
            rows.getChildren().add(alone("cases.case-duties.none"));
        }
        if (!open.file().aide().isEmpty()) {
            var chips = new WholeFlow();
            chips.getStyleClass().add("gap-8");
            open.file().aide().stream().sorted().forEach(heading -> chips.getChildren()
                    .add(new Chip(texts.of("cases", heading), "fth-bookmark", Chip.Tone.PLAIN)));
            var mind = new VBox(TypedController.muted(texts.say("cases.case-duties.aide") + DOT
                    + texts.say("cases.case-duties.aide.note")), chips);
            mind.getStyleClass().addAll("card-foot", "gap-8");
            rows.getChildren().add(mind);
        }
        return last(rows);
    }

    private Node report(MandatoryReport one) {
        return row(texts.say("cases.case-report.to", one.recipient().orElse("")), facts(one.on().map(texts::date),
                one.basis(), one.decidedBy().map(who -> texts.say("cases.case-report.decided", who)),
                one.toldFirst().map(told -> told == WithHer.YES
                        ? texts.say("cases.case-report.told")
                        : texts.say("cases.case-report.not-told", one.whyNot().orElse("")))));
    }

    private Node request(OutsideRequest one) {
        return row(texts.say("cases.case-request.from", one.asker().map(who -> texts.of("cases", who)).orElse("")),
                facts(one.askedOn().map(texts::date), one.office(), one.basis(),
                        one.decision().map(what -> texts.of("cases", what)),
                        one.decidedBy().map(who -> texts.say("cases.case-report.decided", who))));
    }

    @SafeVarargs
    private static String facts(Optional<String>... facts) {
        return Stream.of(facts).flatMap(Optional::stream).collect(Collectors.joining(DOT));
    }

    Node team() {
        var rows = new VBox();
        open.file().people().workers().forEach(worker -> rows.getChildren()
                .add(row(open.file().people().initials(worker.who()),
                        texts.say("cases.case-people.since", texts.date(worker.since())))));
        return last(rows);
    }

    Node closing() {
        var body = new VBox();
        body.getStyleClass().add("card-body");
        open.file().closings().stream().findFirst().ifPresent(last -> {
            body.getChildren().add(TypedController.strong(facts(texts, open.file(), last)));
            body.getChildren().add(TypedController.muted(review(texts, open.file(), last)));
        });
        if (open.file().head().closedOn().isEmpty()) {
            body.getChildren().add(TypedController.muted(texts.say(open.worksOnIt()
                    ? "cases.closing.open"
                    : "cases.closing.nothing")));
        }
        return body;
    }

    /// Returns when a file was closed, why and by whom, and until when it is kept.
    static String facts(Texts texts, OpenCase file, Closed last) {
        return texts.say("cases.closing.facts", texts.date(last.on()),
                last.said().reason().map(why -> texts.of("cases", why)).orElse(""),
                file.people().initials(last.by()), texts.date(last.keepUntil()));
    }

    /// Returns a colleague's comment on the closing, or since when the file is open again.
    static String review(Texts texts, OpenCase file, Closed last) {
        return last.reopenedOn().map(day -> texts.say("cases.closing.reopened", texts.date(day)))
                .orElseGet(() -> ReviewWords.of(texts, file.reviews().closing(), Optional.of(file.people())));
    }

    private Node alone(String key) {
        var body = new VBox(TypedController.muted(texts.say(key)));
        body.getStyleClass().add("card-body");
        return body;
    }

    private static VBox row(String first, String facts) {
        var row = new VBox(TypedController.strong(first));
        if (!facts.isEmpty()) {
            row.getChildren().add(TypedController.muted(facts));
        }
        row.getStyleClass().addAll("row", "case-row");
        return row;
    }

    private static Node last(VBox rows) {
        rows.getChildren().getLast().getStyleClass().add("last");
        return rows;
    }
}
